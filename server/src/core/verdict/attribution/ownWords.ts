import { W } from '../../language/classes.ts';
import type { Language } from '../../language/language.ts';
import type { Source } from '../../library/source.ts';
import { textFrom } from '../../text/span.ts';
import { nameParts, relateNames } from '../identity/names.ts';
import { isRoleWord } from '../identity/roles.ts';
import type { Speaker } from '../verdict.ts';

/** So much of a line tells whether it is a byline. */
const mostOfByline = 200;

/**
 * Whether the draft gives a text's own prose to the text itself, to its author or to the house behind it: `surely` by name or
 * because it cites the text; `maybe` by a word that may mean it ("the report", "it", "the court"); `no` for anybody else.
 */
export function isTextsOwn(speaker: Speaker, source: Source, cited: boolean): 'surely' | 'maybe' | 'no' {
  const language = source.reading.readIn;
  const names = speaker.names.length > 0 ? speaker.names : [speaker.mention.text];
  if (names.some((name) => isAuthorOf(name, source))) return 'surely';
  const { publication, title } = source.metadata;
  if (publication !== undefined && names.some((name) => plain(name) === plain(publication))) return 'surely';
  const pronoun = speaker.mention.type === 'pronoun' && speaker.kind === 'unresolved';
  if (pronoun || isText(speaker, language)) {
    // A court, a statute speak for themselves; what a report says of them is the reporter's.
    const own = cited && !(source.reading.genre === 'report' && hasWord(speaker, language.telling.bodies));
    return own || (!pronoun && names.some((name) => isIn(name, title))) ? 'surely' : 'maybe';
  }
  if (speaker.kind === 'person') return mayBeWriter(speaker, names, source) ? 'maybe' : 'no';
  if (
    speaker.kind === 'anonymous' &&
    speaker.mention.text.split(/[^\p{L}-]+/u).some((word) => isRoleWord(word, language))
  )
    return 'no';
  // A house speaks in what it publishes; which text is whose is open.
  return 'maybe';
}

/** A lone name that the source never speaks of is most likely of whoever wrote or printed it. */
const mayBeWriter = ({ roles }: Speaker, names: readonly string[], { reading }: Source): boolean =>
  roles.length === 0 && names.every((name) => nameParts(name).length < 2 && !reading.prose.text.includes(name));

/** "The report", "the authors", "Section 2", "the court": what is written, and whoever writes. */
const isText = (speaker: Speaker, { lexicon, telling }: Language): boolean =>
  speaker.kind !== 'person' &&
  (hasWord(speaker, telling.writers) ||
    hasWord(speaker, telling.bodies) ||
    wordsOf(speaker).some((word) => (lexicon.classesOf(word) & W.document) !== 0));

const wordsOf = ({ mention }: Speaker): readonly string[] => mention.text.toLowerCase().split(/[^\p{L}]+/u);

const hasWord = (speaker: Speaker, wanted: RegExp): boolean => wordsOf(speaker).some((word) => wanted.test(word));

function isAuthorOf(name: string, source: Source): boolean {
  const { authors } = source.metadata;
  return (
    authors.some((author) => relateNames(name, author) === 'same') ||
    bylines(source).some((line) => line.includes(name))
  );
}

/** Lines at the head of a source that name its writer: "By Lena Dorrit", "Lena Dorrit, Staff Writer". */
function bylines({ reading: { prose } }: Source): readonly string[] {
  return prose.blocks
    .slice(0, 4)
    .map(({ span }) => textFrom(prose.text, span.start, mostOfByline, span.end))
    .filter((line) => /^by\s+\p{Lu}/iu.test(line) && line.length < 150);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isIn = (name: string, title: string): boolean =>
  plain(name).length > 2 && ` ${plain(title)} `.includes(` ${plain(name)} `);
