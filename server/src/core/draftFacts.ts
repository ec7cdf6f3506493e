import { type KnownFindings, withoutKnown } from './baseline.ts';
import { judgeDraft } from './judge.ts';
import type { JudgedDraft } from './judging/facts.ts';
import type { LookUps } from './judging/remembered.ts';
import type { Scope } from './library/bibliography/scope.ts';
import type { Library } from './library/library.ts';
import { sayIn } from './messages/say.ts';
import { outcomeOf } from './rules/check.ts';
import type { DraftFacts } from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { styleOf } from './style/style.ts';
import { styled } from './style/styled.ts';
import { once } from './text/once.ts';
import { quoteOf } from './verification/record.ts';
import type { Verifier } from './verification/verify.ts';

/** What a draft is judged beside. */
export interface Beside {
  readonly library: Library;
  readonly scope: Scope;
  readonly settings: Settings;
  readonly verifier: Verifier;
  readonly lookUps: LookUps;
  /** What is known of this draft's findings from before. */
  readonly known: KnownFindings | undefined;
}

/** All that is known of a draft that was read, each made when it is first asked for; `judgeNext` does a part of the work before. */
export function factsOf(
  draft: Pick<JudgedDraft, 'path' | 'raw' | 'markup' | 'reading'>,
  { library, scope, settings, verifier, lookUps, known }: Beside,
): { readonly facts: DraftFacts; judgeNext(): boolean } {
  const judged = judgeDraft(draft, library, scope, lookUps);
  const quotations = once(() => styled(judged.judged, styleOf(settings)));
  const verified = once(() => {
    const { text } = draft.reading.prose;
    return verifier.verified(
      draft.path,
      quotations().map(({ quotation }) => quoteOf(text, quotation.inner)),
    );
  });
  const outcome = once(() => outcomeOf(facts));
  const split = once(() => withoutKnown(facts, outcome().findings, known));
  const facts: DraftFacts = {
    ...draft,
    get judged() {
      return quotations();
    },
    get verified() {
      return verified();
    },
    cited: judged.cited,
    library,
    scope,
    settings,
    say: sayIn(settings.locale),
    get states() {
      return outcome().states;
    },
    get findings() {
      return split().fresh;
    },
    get known() {
      return split().known;
    },
  };
  return { facts, judgeNext: judged.judgeNext };
}
