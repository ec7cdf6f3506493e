/** The sheet's looks: paper and red pencil, by day and by night, on a screen and in print. */
export const style = `
:root { color-scheme: light dark;
  --paper: light-dark(#fbf8f1, #1a1917); --card: light-dark(#fffdf8, #232120); --ink: light-dark(#23201b, #ebe6dc);
  --soft: light-dark(#655e52, #aba497); --rule: light-dark(#e2dac8, #3b3733); --link: light-dark(#7a3416, #f0a983);
  --sound: light-dark(#1f6238, #93d3a6); --sound-bg: light-dark(#e3efe1, #1e3326);
  --let-stand: light-dark(#3b4a8c, #b3bff4); --let-stand-bg: light-dark(#e6e9f6, #272c46);
  --doubt: light-dark(#764800, #f1c670); --doubt-bg: light-dark(#fbebc6, #3c2f13);
  --faulty: light-dark(#a01c16, #ff9f94); --faulty-bg: light-dark(#fbe2dd, #45211d);
  --not-found: light-dark(#862059, #f4a0cc); --not-found-bg: light-dark(#f8e2ee, #432034);
  --unchecked: light-dark(#57534b, #bdb7ac); --unchecked-bg: light-dark(#ebe7dd, #302d2a);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", "Source Serif 4", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", "Helvetica Neue", sans-serif; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); overflow-wrap: anywhere; }
.s-sound { --s: var(--sound); --s-bg: var(--sound-bg); } .s-let-stand { --s: var(--let-stand); --s-bg: var(--let-stand-bg); }
.s-speaker-unchecked { --s: var(--doubt); --s-bg: var(--doubt-bg); } .s-faulty { --s: var(--faulty); --s-bg: var(--faulty-bg); }
.s-signed-off { --s: var(--sound); --s-bg: var(--sound-bg); } .s-unplaced { --s: var(--unchecked); --s-bg: var(--unchecked-bg); }
.s-not-found { --s: var(--not-found); --s-bg: var(--not-found-bg); } .s-unchecked { --s: var(--unchecked); --s-bg: var(--unchecked-bg); }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
code { font: .86em ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.top, .sheet { max-width: 88rem; margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 3rem; }
.top { padding-bottom: 0; }
.brand { margin: 0 0 .75rem; font: italic 1.25rem/1 var(--serif); color: var(--faulty); border-bottom: 2px dotted currentColor; display: inline-block; padding-bottom: .3rem; }
.brand span { font: .8rem var(--sans); color: var(--soft); margin-left: .35rem; }
.head h1, .head h2, .top h1 { font: 600 clamp(1.6rem, 3vw, 2.3rem)/1.15 var(--serif); margin: 0 0 .35rem; text-wrap: balance; }
.meta, .basis { color: var(--soft); margin: .2rem 0; }
.tally { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1rem 0 .6rem; }
.tally li { background: var(--s-bg); color: var(--s); border: 1px solid color-mix(in srgb, var(--s) 30%, transparent); border-radius: 99px; padding: .15rem .8rem .15rem .6rem; }
.contents { list-style: none; padding: 0; } .contents li { padding: .6rem 0; border-bottom: 1px solid var(--rule); } .contents .tally { margin: .4rem 0 0; }
.desk { margin-top: 1.75rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; }
.draft > h2, .draft > h3, .entries > h2, .entries > h3, .sources > h2, .sources > h3 { font: 600 .78rem/1 var(--sans); letter-spacing: .09em; text-transform: uppercase; color: var(--soft); margin: 0 0 1rem; }
.prose { font: 1.13rem/1.72 var(--serif); max-width: 38rem; hyphens: manual; }
.prose p, .prose blockquote, .prose ul { margin: 0 0 1.05em; }
.prose blockquote { padding-left: 1.1em; border-left: 3px solid var(--rule); }
.prose :is(h2, h3, h4, h5, h6) { font: 600 1.18em/1.3 var(--serif); margin: 1.6em 0 .6em; }
.prose .h1 { font-size: 1.5em; margin-top: 0; }
.footnote { font-size: .88em; color: var(--soft); } .verse { white-space: pre-line; }
.citation { color: var(--soft); font: .76em var(--sans); }
.q { background: var(--s-bg); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .08em 0; unicode-bidi: isolate;
  text-decoration: underline; text-decoration-color: var(--s); text-decoration-thickness: 1.5px; text-underline-offset: .28em; scroll-margin: 30vh; }
.q.s-sound, .q.s-signed-off { background: none; text-decoration-color: color-mix(in srgb, var(--s) 70%, transparent); }
.q.s-let-stand { background: none; text-decoration-style: dotted; text-decoration-thickness: 2px; }
.q.s-speaker-unchecked { text-decoration-style: dashed; }
.q.s-not-found { text-decoration-style: double; }
.q.fault { text-decoration-style: wavy; font-weight: 600; color: var(--s); }
.gap { color: var(--faulty); font: 700 1em var(--sans); }
.number { display: inline-block; background: var(--s-bg); color: var(--s); border: 1px solid color-mix(in srgb, var(--s) 45%, transparent); border-radius: 99px;
  font: 600 .72rem/1.35 var(--sans); padding: .02rem .42rem; text-decoration: none; white-space: nowrap; }
.prose .number { vertical-align: .28em; margin: 0 .12em 0 .25em; }
.number:hover { background: var(--s); color: var(--paper); }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: .9rem; }
.card { background: var(--card); border: 1px solid var(--rule); border-left: 5px solid var(--s); border-radius: 6px; padding: .85rem 1.1rem .9rem; scroll-margin: 1rem; }
.card:target { box-shadow: 0 0 0 3px color-mix(in srgb, var(--s) 55%, transparent); }
.q:target { outline: 2px solid var(--s); outline-offset: 3px; border-radius: 2px; }
.card > :is(h3, h4) { display: flex; align-items: baseline; gap: .6rem; margin: 0 0 .35rem; font: 600 .9rem/1.4 var(--sans); }
.card .number { font-size: .82rem; padding: .05rem .6rem; }
.state { color: var(--s); } .place { margin-left: auto; font-weight: 400; color: var(--soft); font-size: .85rem; }
.headline { margin: 0 0 .55rem; font: 600 1.02rem/1.4 var(--serif); }
.found, .signed { margin: 0 0 .55rem; }
.signed { color: var(--sound); }
.stet { margin: 0 0 .55rem; color: var(--let-stand); } .stet b { font: italic 600 1.05em var(--serif); border-bottom: 2px dotted currentColor; margin-right: .3em; }
.stet code, .rule { color: var(--soft); font-size: .82em; margin-left: .3em; } .rule code { font-size: 1em; }
dl { margin: 0; } dl > div { display: grid; grid-template-columns: 4.6rem minmax(0, 1fr); gap: .7rem; padding: .42rem 0; border-top: 1px solid var(--rule); }
dt { color: var(--soft); font-size: .82rem; padding-top: .12rem; } dd { margin: 0; }
.words, dd blockquote { font: 1rem/1.55 var(--serif); unicode-bidi: isolate; } dd blockquote { margin: 0 0 .25rem; }
.around { color: var(--soft); } .omitted { color: var(--soft); background: linear-gradient(var(--rule), var(--rule)) 0 58% / 100% 1px no-repeat; }
del { color: var(--faulty); text-decoration: line-through 1.5px; } ins { color: var(--sound); background: var(--sound-bg); font-weight: 600; text-decoration: underline 1.5px; text-underline-offset: .2em; border-radius: 2px; padding: 0 .12em; }
del.marked, ins.marked { color: var(--soft); background: none; font-weight: 400; } ins.marked { text-decoration-style: dotted; }
.at { margin: 0 0 .3rem; color: var(--soft); font-size: .86rem; } .at:last-child { margin-bottom: 0; } cite { font-style: italic; }
.none { color: var(--soft); font-style: italic; }
.sides > span + span::before { content: " · "; color: var(--soft); }
dd em { color: var(--soft); } dd em::before { content: "— "; } em.v-differs { color: var(--faulty); font-weight: 600; } em.v-uncertain { color: var(--doubt); }
.findings, .remarks ul { margin: 0; padding-left: 1.1em; } .remarks { margin-top: 1.4rem; } .remarks :is(h3, h4) { margin: 0 0 .4rem; font: 600 .95rem var(--sans); }
.ticks { display: none; }
.sources { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: 1.5rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; min-width: 40rem; font-size: .92rem; overflow-wrap: break-word; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--rule); } thead th { color: var(--soft); font-weight: 500; } tbody th { font: 600 1rem/1.4 var(--serif); width: 34%; }
@media screen and (min-width: 64rem) {
  .desk { grid-template-columns: minmax(0, 9fr) minmax(0, 8fr); }
  .draft { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1rem 1.5rem 2rem 0; margin-top: -1rem; scrollbar-width: thin; }
}
@media (prefers-reduced-motion: no-preference) { html, .draft { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; }
  @page { margin: 16mm 15mm 18mm; }
  body { font-size: 9.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .top, .sheet { max-width: none; padding: 0; } .sheet + .sheet { break-before: page; }
  .desk { display: block; } .prose { max-width: none; font-size: 11pt; line-height: 1.6; orphans: 3; widows: 3; }
  .entries { break-before: page; } .cards { display: block; columns: 2; column-gap: 5mm; }
  .card { break-inside: avoid; margin-bottom: 4mm; padding: 2.5mm 3.5mm; border-left-width: 1.4mm; } dl > div { grid-template-columns: 12mm minmax(0, 1fr); gap: 2mm; padding: 1mm 0; }
  dt { font-size: 7.5pt; } dd { font-size: 8.5pt; line-height: 1.4; } .q:target { outline: none; } .card:target { box-shadow: none; } .headline { font-size: 10pt; margin-bottom: 1mm; } .words, dd blockquote { font-size: 9.5pt; line-height: 1.45; } .at { font-size: 8pt; } .head, tr, .remarks li { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, dt { break-after: avoid; } .number { text-decoration: none; } a { color: inherit; }
  .scroll { overflow: visible; } table { min-width: 0; } a.web::after { content: " " attr(href); display: block; font: .8em var(--sans); color: var(--soft); }
  .ticks { display: flex; flex-wrap: wrap; gap: 1mm 4mm; margin: 2mm 0 0; color: var(--soft); font-size: 8.5pt; } .ticks span::before { content: "☐ "; } .ticks .line::before { content: ""; } .ticks .line { flex: 1; border-bottom: 1px solid var(--rule); }
}
`;
