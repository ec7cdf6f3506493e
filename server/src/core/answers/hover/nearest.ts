import type { Fix } from '../../drafting/fix.ts';
import type { Judged } from '../../judging/facts.ts';
import { nearestTo } from '../../lookup/nearest.ts';
import type { Finding } from '../../rules/finding.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { spokenText } from '../../text/unspoken.ts';
import { type Quotable, quotableAt } from '../searching/searchLibrary.ts';

/** As many near passages are shown. */
const most = 3;
/** Longer ones are no replacement for what somebody remembers. */
const longestReplacement = 400;

/** Whole sentences of the sources that are nearest to a quotation that stands nowhere, whoever says them; none for any other. */
export function nearestPassages(facts: DraftFacts, { wording, quotation }: Judged): readonly Quotable[] {
  if (wording.kind !== 'not-found') return [];
  const { prose, unspoken } = facts.reading;
  const query = { text: spokenText(prose.text, unspoken, '…'), parts: quotation.parts };
  const seen = new Set<string>();
  return nearestTo(query, facts.library.index, most)
    .flatMap((hit) => {
      const source = facts.library.byId.get(hit.source);
      return source ? [quotableAt(hit, source, facts.library)] : [];
    })
    .filter(({ words }) => !seen.has(words) && seen.add(words));
}

/** The words of a near passage in the place of the quotation's own. Never safe: who writes must see that they are meant. */
function replacements(facts: DraftFacts, judged: Judged): readonly Fix[] {
  const { quotation } = judged;
  if (quotation.parts.length !== 1) return [];
  const { text, map } = facts.reading.prose;
  const span = map.toRaw(quotation.inner);
  const ends = /[.,!?…]$/u.exec(text.slice(quotation.inner.start, quotation.inner.end).trimEnd())?.[0] ?? '';
  return nearestPassages(facts, judged)
    .filter(({ words }) => words.length <= longestReplacement)
    .flatMap(({ words }): readonly Fix[] => {
      const bare = words.replace(/^["“”„«»\s]+|["“”„«»\s]+$/gu, '').replace(/["“”„«»]/gu, '’');
      const newText = ends === '' || /[!?…]$/u.test(bare) ? bare : `${bare.replace(/[.,]$/u, '')}${ends}`;
      const shown = bare.length > 60 ? `${bare.slice(0, 57).trimEnd()}…` : bare;
      const written = facts.markup.write.words(newText);
      if (written === null) return [];
      const edits = [{ span, newText: written }];
      return [
        {
          title: facts.say('fix.replace', { words: facts.say('quoted', { words: shown }) }),
          edits,
          safe: false,
          preferred: false,
        },
      ];
    });
}

/** Findings whose span touches `at`, a raw span of the draft. */
export const findingsOn = (facts: DraftFacts, at: Span): readonly Finding[] =>
  facts.findings.filter(({ span }) => meet(span, at));

/** Findings that touch `at` themselves or by the quotation they speak of; those at `at` first. */
export function findingsNear(facts: DraftFacts, at: Span): readonly Finding[] {
  const near = facts.findings.filter(({ span, quotation }) => meet(span, at) || meetsQuotation(facts, quotation, at));
  const here = near.filter(({ span }) => meet(span, at));
  return [...here, ...near.filter((finding) => !here.includes(finding))];
}

/** The same with their fixes. */
export const findingsAt = (facts: DraftFacts, at: Span): readonly Finding[] =>
  findingsNear(facts, at).map((finding) => withReplacements(facts, finding));

const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function meetsQuotation(facts: DraftFacts, index: number | null, at: Span): boolean {
  const quotation = index === null ? undefined : facts.judged[index]?.quotation;
  return quotation !== undefined && meet(facts.reading.prose.map.toRaw(quotation.span), at);
}

/** A finding with what its words may be replaced by, where they were not found. Looked for only when somebody asks for fixes. */
function withReplacements(facts: DraftFacts, finding: Finding): Finding {
  const judged = finding.rule === 'quotation-not-found' ? facts.judged[finding.quotation ?? -1] : undefined;
  return judged ? { ...finding, fixes: once(() => [...replacements(facts, judged), ...finding.fixes()]) } : finding;
}
