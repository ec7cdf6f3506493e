import { english } from '../../server/src/core/language/en/english.ts';
import { buildIndex } from '../../server/src/core/library/index.ts';
import { lookUp } from '../../server/src/core/lookup/lookup.ts';
import type { Query } from '../../server/src/core/lookup/passage.ts';
import type { Quotation } from '../../server/src/core/reading/reading.ts';
import type { Profile } from '../../server/src/core/settings.ts';
import { styleOf } from '../../server/src/core/style/style.ts';
import type { Wording } from '../../server/src/core/verdict/verdict.ts';
import type { SourceView } from '../../server/src/core/verdict/wording/utterances.ts';
import { judgeWording } from '../../server/src/core/verdict/wording/wording.ts';

/**
 * A source written down with its quotations marked by hand: each “…” is one; `@name ` right before it names who says it,
 * `+` before it says that it carries on the quotation before. The signs are taken out.
 */
export function sourceView(written: string): SourceView {
  const quotations: Quotation[] = [];
  const people: string[] = [];
  let text = '';
  let at = 0;
  for (const match of written.matchAll(/(?:@(\w+) )?(\+)?“([^”]*)”/g)) {
    text += written.slice(at, match.index);
    at = match.index + match[0].length;
    const start = text.length;
    text += `“${match[3]}”`;
    const name = match[1];
    if (name && !people.includes(name)) people.push(name);
    const inner = { start: start + 1, end: text.length - 1 };
    quotations.push({
      form: 'marks',
      use: 'speech',
      kind: 'direct',
      span: { start, end: text.length },
      inner,
      parts: [inner],
      unclosed: false,
      parent: null,
      signed: null,
      continues: match[2] ? quotations.length - 1 : null,
      attribution: name
        ? {
            speaker: {
              span: { start, end: start },
              text: name,
              type: 'named',
              group: false,
              person: people.indexOf(name),
              name: null,
              role: null,
              members: [],
              certain: true,
            },
            cue: null,
            confidence: 1,
            date: null,
            circumstance: null,
          }
        : null,
    });
  }
  text += written.slice(at);
  const blocks = [...text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)].map((m, i) => ({
    kind: 'paragraph' as const,
    span: { start: m.index, end: m.index + m[0].length },
    paragraph: i + 1,
    depth: 0,
  }));
  return { prose: { text, blocks }, quotations };
}

export const whole = (text: string): Query => ({ text, parts: [{ start: 0, end: text.length }] });

export interface Options {
  readonly profile?: Profile;
  readonly behind?: string;
  readonly prefer?: readonly number[];
}

/** The wording of a quotation beside sources written as `sourceView` reads them. */
export function wordingOf(quote: string | Query, sources: readonly string[], options: Options = {}): Wording {
  const views = sources.map(sourceView);
  const index = buildIndex(views.map((view) => view.prose.text));
  const query = typeof quote === 'string' ? whole(quote) : quote;
  return judgeWording(query, lookUp(query, index, { prefer: (options.prefer ?? []).map(String) }), {
    language: english,
    counts: styleOf({ profile: options.profile ?? 'press' }).counts,
    source: (id) => views[Number(id)] ?? sourceView(''),
    ...(options.behind === undefined ? {} : { behind: options.behind }),
  });
}

/** A wording in a line: "verbatim case", "edited ellipsis", "changed: forty → fourteen", "reversed: × → not". */
export function told(wording: Wording): string {
  if (wording.kind === 'altered') {
    const list = wording.differences.map(
      (d) => `${d.draftText.trim() || '×'} → ${d.sourceText.trim().replace(/\s+/g, ' ') || '×'}`,
    );
    return `${wording.fault}: ${list.join('; ')}`;
  }
  if (wording.kind === 'verbatim' || wording.kind === 'edited')
    return [wording.kind, ...[...wording.permitted].sort()].join(' ');
  return wording.kind;
}
