import { type DraftFacts, passagesOf, sourceOf } from '../rules/facts.ts';
import { touches } from '../text/span.ts';
import type { Definition, DocumentLink } from './answers.ts';

/** Where a quotation's words stand, best first; from a citation, the source it names. */
export function definitionAt(facts: DraftFacts, offset: number): readonly Definition[] {
  const { map } = facts.reading.prose;
  const cited = facts.cited.find(({ citation, source }) => source !== null && touches(citation.raw, offset));
  const target = cited ? facts.library.sources[cited.source ?? -1] : undefined;
  if (cited && target)
    return [{ origin: cited.citation.raw, target: { path: target.path, span: { start: 0, end: 0 } } }];
  const judged = facts.judged.find(({ quotation }) => touches(map.toRaw(quotation.span), offset));
  if (!judged) return [];
  return passagesOf(judged.wording).flatMap((passage) => {
    const source = sourceOf(facts, passage);
    if (!source) return [];
    return [
      {
        origin: map.toRaw(judged.quotation.span),
        target: { path: source.path, span: source.reading.prose.map.toRaw(passage.span) },
      },
    ];
  });
}

/** A link on every citation that names a source: to the quotation's passage where there is one, else to the source. */
export function linksIn(facts: DraftFacts): readonly DocumentLink[] {
  return facts.cited.flatMap((cited) => {
    const source = cited.source === null ? undefined : facts.library.sources[cited.source];
    if (!source || cited.citation.form === 'link') return [];
    const judged = facts.judged.find(
      ({ citation }) => citation.kind !== 'none' && citation.cited.citation.raw.start === cited.citation.raw.start,
    );
    const passage = judged && passagesOf(judged.wording).find((p) => p.source === cited.source);
    const span = passage ? source.reading.prose.map.toRaw(passage.span) : { start: 0, end: 0 };
    return [
      { span: cited.citation.keyRaw, target: { path: source.path, span }, tooltip: `Open ${source.metadata.title}` },
    ];
  });
}
