import { designation } from '../../drafting/attribution.ts';
import { type Judged, sourceCited } from '../../judging/facts.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Library } from '../../library/library.ts';
import type { Source } from '../../library/source.ts';
import { sourceName } from '../../library/sourceNames.ts';
import { CERTAIN } from '../../reading/speakers/confidence.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { attributionOf } from '../../verdict/attribution/voices.ts';
import { speakerOf } from '../../verdict/identity/describe.ts';
import type { Completion } from '../answers.ts';

/** Behind a quotation: its cue, if there is one, and as much of a name as was typed. */
const behind = /(["”»’'“}])\s+(?:(\p{Ll}+|according to)\s+)?((?:\p{L}[\p{L}.’'-]*(?: (?=\p{L}|$))?){0,6})$/u;
const mostSources = 8;
const mostSpeakers = 12;

/**
 * Who may have said the quotation before the cursor: first whom its source gives, then whoever speaks in the sources this
 * draft quotes or cites. Only behind a cue ("said ") or once a name is begun; empty elsewhere.
 */
export function speakerCompletions(facts: DraftFacts, offset: number): readonly Completion[] {
  const found = behind.exec(facts.raw.slice(Math.max(0, offset - 120), offset));
  if (!found) return [];
  const [, mark, cue, typed = ''] = found;
  if (
    cue === undefined
      ? !/^\p{Lu}/u.test(typed)
      : cue !== 'according to' && !saysSomething(cue, facts.reading.readIn.lexicon)
  )
    return [];
  const quoted = quotationBefore(facts, offset);
  // A brace ends much else.
  if (mark === '}' && quoted === null) return [];
  const own = quoted ? speakersOf(quoted, facts) : [];
  const others = sourcesInScope(facts, quoted).flatMap((source) => speakersIn(source, facts.library));
  const offers = [...new Map([...others, ...own].map((one) => [one.label, one])).values()];
  const ranked = [...own, ...offers.filter((one) => !own.some(({ label }) => label === one.label))];
  const replace = { start: offset - typed.length, end: offset };
  return ranked.slice(0, mostSpeakers).map(({ label, detail }, rank) => ({
    kind: 'speaker',
    label,
    detail,
    documentation: '',
    filter: label,
    replace,
    newText: facts.markup.write.words(label) ?? label,
    rank,
  }));
}

const saysSomething = (word: string, { verbs }: Lexicon): boolean => {
  const verb = verbs.get(word);
  return verb?.say === 2 && verb.form === 'finite';
};

interface Offer {
  readonly label: string;
  readonly detail: string;
}

/** The last quotation that ends before a raw offset, and not far from it. */
function quotationBefore(facts: DraftFacts, offset: number): Judged | null {
  const { map } = facts.reading.prose;
  const near = facts.judged.filter(({ quotation }) => {
    const { end } = map.toRaw(quotation.span);
    return end <= offset && offset - end < 120;
  });
  return near[near.length - 1] ?? null;
}

/** Whom the sources of a quotation give for it. */
function speakersOf({ evidence }: Judged, { library, say }: DraftFacts): readonly Offer[] {
  const offers = evidence.flatMap(({ source, voice, place }) => {
    if (voice.kind !== 'speech') return [];
    return [
      {
        label: designation(voice.speaker),
        detail: `${say('completion.says')} · ${sourceName(source, library)} · ${place}`,
      },
    ];
  });
  return [...new Map(offers.map((one) => [one.label, one])).values()];
}

/** The source of the quotation first, then those of the draft's other quotations and citations. */
function sourcesInScope(facts: DraftFacts, quoted: Judged | null): readonly Source[] {
  const found = [...(quoted ? [quoted] : []), ...facts.judged].flatMap(({ evidence }) => evidence);
  const cited = facts.cited.flatMap((one) => sourceCited(facts, one) ?? []);
  return [...new Set([...found.map(({ source }) => source), ...cited])].slice(0, mostSources);
}

/** Everybody who is named as saying something in a source, with the role it gives. */
function speakersIn(source: Source, library: Library): readonly Offer[] {
  const { reading } = source;
  const names = reading.quotations.flatMap((quotation) => {
    const attribution = attributionOf(quotation, reading);
    if (!attribution || attribution.confidence < CERTAIN) return [];
    const speaker = speakerOf(attribution, reading);
    return speaker.name === null ? [] : [designation(speaker)];
  });
  return [...new Set(names)].map((label) => ({ label, detail: sourceName(source, library) }));
}
