// A writer types into a long draft: what one keystroke costs.
/** The first letters warm the code up; a writer's session is longer. */
const wanted = { words: 10_000, quotations: 200, keys: 300, warm: 60 };

/** Times of checks after single letters typed at random places in a draft of 10,000 words and 200 quotations. */
export function keystrokes(engine, texts, quotes, random) {
  const sources = texts.map((text, number) => engine.makeSource(`/sources/${number}.txt`, text));
  const library = engine.makeLibrary(sources, []);
  const analysis = engine.createAnalysis(library, engine.defaultSettings);
  let raw = draftOf(
    quotes.filter((q) => q.kind !== 'absent'),
    random,
  );
  const check = () => {
    const from = performance.now();
    const report = analysis.check({ path: 'draft.md', raw });
    return { ms: performance.now() - from, report };
  };
  const first = check();
  const times = [];
  for (let key = 0; key < wanted.keys; key++) {
    const at = raw.indexOf(' ', Math.floor(random() * raw.length));
    raw = `${raw.slice(0, at)}e${raw.slice(at)}`;
    const { ms } = check();
    if (key >= wanted.warm) times.push(ms);
  }
  return { first: first.ms, times, words: raw.split(/\s+/).length, quotations: first.report.quotations.length };
}

/** A draft of 10,000 words that quotes 200 of these. */
export function draftOf(quotes, random) {
  const names = ['Ada Brandt', 'Tomas Okafor', 'Ines Aldana', 'Mayor Reyes'];
  const paragraphs = [];
  let words = 0;
  for (let i = 0; i < wanted.quotations; i++) {
    const quote = quotes[Math.floor(random() * quotes.length)].quote
      .replace(/["“”\n_*[\]<>`]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const paragraph = `“${quote},” said ${names[i % names.length]} on Tuesday, after the second meeting of the week had ended without a vote.`;
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  const filler =
    'The council met in the old hall by the river, and nobody who came that evening could say how it would end.';
  const each = Math.max(0, Math.ceil((wanted.words - words) / wanted.quotations / filler.split(' ').length));
  return paragraphs.map((paragraph) => `${paragraph}\n\n${Array(each).fill(filler).join(' ')}`).join('\n\n');
}
