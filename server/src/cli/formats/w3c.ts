import { version } from '../../../../package.json';
import type { Finding } from '../../core/rules/finding.ts';
import { relativePath } from '../../host/paths.ts';
import { type CheckedDraft, type CheckResult, counts } from '../checked.ts';
import { asAddress, asJson } from '../terminal.ts';

/** Words around a quotation by which it is found again. */
const around = 32;

/**
 * The report as Web Annotations in JSON-LD (W3C Recommendation “Web Annotation Data Model”, 2017): a collection page with an
 * annotation a finding, its words selected by place and by themselves. What is let stand is left out. Offsets count UTF-16
 * units, as a browser's do.
 */
export function w3c(result: CheckResult): string {
  const items = result.drafts.flatMap((draft) =>
    draft.report.findings.filter(counts).map((finding) => annotationOf(finding, draft, result)),
  );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
  return `${asJson(page, 2)}\n`;
}

function annotationOf(finding: Finding, { raw, report, document }: CheckedDraft, { cwd, now }: CheckResult): object {
  const { start, end } = finding.span;
  const source = asAddress(relativePath(cwd, report.path));
  return {
    type: 'Annotation',
    motivation: 'assessing',
    created: new Date(now).toISOString(),
    generator: { type: 'Software', name: `Stet ${version}` },
    body: [
      { type: 'TextualBody', value: finding.message, format: 'text/plain', purpose: 'commenting' },
      { type: 'TextualBody', value: finding.rule, purpose: 'tagging' },
      { type: 'TextualBody', value: finding.severity, purpose: 'tagging' },
    ],
    target: {
      source,
      selector: [
        // A document's words have no place that others would count to.
        ...(document === null ? [{ type: 'TextPositionSelector', start, end }] : []),
        {
          type: 'TextQuoteSelector',
          exact: raw.slice(start, end),
          prefix: raw.slice(Math.max(0, start - around), start),
          suffix: raw.slice(end, end + around),
        },
      ],
    },
  };
}
