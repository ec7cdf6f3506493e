import { sourceCited } from '../../judging/facts.ts';
import type { Work } from '../../library/bibliography/reference.ts';
import { sourceName } from '../../library/sourceNames.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { touches } from '../../text/span.ts';
import type { Cited } from '../../verdict/citation/citation.ts';
import type { Definition, DocumentLink, SourcePlace } from '../answers.ts';
import { citedAt } from '../hover/citation.ts';

/** Where a quotation's words stand, best first; from a citation, the source it names, else its entry. */
export function definitionAt(facts: DraftFacts, offset: number): readonly Definition[] {
  const { map } = facts.reading.prose;
  const cited = citedAt(facts, offset);
  const target = cited && targetOf(facts, cited);
  if (cited && target) return [{ origin: cited.citation.raw, target }];
  const judged = facts.judged.find(({ quotation }) => touches(map.toRaw(quotation.span), offset));
  if (!judged) return [];
  return judged.evidence.map(({ passage, source }) => ({
    origin: map.toRaw(judged.quotation.span),
    target: { path: source.path, span: source.reading.prose.map.toRaw(passage.span) },
  }));
}

/** The source that a citation names; its entry where the source's text is not in the library. */
function targetOf(facts: DraftFacts, cited: Cited): SourcePlace | null {
  const { reference } = cited;
  const source = sourceCited(facts, cited);
  if (source) return { path: source.path, span: { start: 0, end: 0 } };
  return reference && { path: reference.path, span: reference.keyRaw };
}

/**
 * A link on every citation that names a work: to the quotation's passage where there is one, else to the source; to the
 * work's web address where its text is not in the library.
 */
export function linksIn(facts: DraftFacts): readonly DocumentLink[] {
  return facts.cited.flatMap((cited): readonly DocumentLink[] => {
    const { citation, reference } = cited;
    if (citation.names === 'address') return [];
    const source = sourceCited(facts, cited);
    if (!source) {
      const url = reference ? webAddress(reference.work) : null;
      return url === null
        ? []
        : [{ span: citation.keyRaw, target: url, tooltip: facts.say('link.open', { what: url }) }];
    }
    const judged = facts.judged.find(
      (one) => one.citation.kind !== 'none' && one.citation.cited.citation.raw.start === citation.raw.start,
    );
    const found = judged?.evidence.find((one) => one.source.path === cited.source);
    const span = found ? source.reading.prose.map.toRaw(found.passage.span) : { start: 0, end: 0 };
    return [
      {
        span: citation.keyRaw,
        target: { path: source.path, span },
        tooltip: facts.say('link.open', { what: sourceName(source, facts.library) }),
      },
    ];
  });
}

function webAddress({ doi, url }: Work): string | null {
  if (/^10\.\d+\/\S+$/.test(doi)) return `https://doi.org/${encodeURI(doi.replace(/\p{Cs}/gu, '\ufffd'))}`;
  return /^https?:\/\/\S+$/i.test(url) ? url : null;
}
