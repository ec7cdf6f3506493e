import { alteredQuotation } from './alteredQuotation.ts';
import { changedSource } from './changedSource.ts';
import type { RuleId } from './ids.ts';
import { misattributedQuotation } from './misattributedQuotation.ts';
import { missingCitation } from './missingCitation.ts';
import { misspelledName } from './misspelledName.ts';
import { quotationNotFound } from './quotationNotFound.ts';
import { quotedNarration } from './quotedNarration.ts';
import { restyledQuotation } from './restyledQuotation.ts';
import { reversedMeaning } from './reversedMeaning.ts';
import type { About, Rule, RuleTag } from './rule.ts';
import { splicedQuotation } from './splicedQuotation.ts';
import { unattributedQuotation } from './unattributedQuotation.ts';
import { unknownCitation } from './unknownCitation.ts';
import { unmarkedOmission } from './unmarkedOmission.ts';
import { unreadableSource } from './unreadableSource.ts';
import { unusedStet } from './unusedStet.ts';
import { wrongCitation } from './wrongCitation.ts';
import { wrongDate } from './wrongDate.ts';
import { wrongLocator } from './wrongLocator.ts';
import { wrongRole } from './wrongRole.ts';

/** Every rule by its id; the type makes a forgotten one a compile error. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'quotation-not-found': quotationNotFound,
  'reversed-meaning': reversedMeaning,
  'spliced-quotation': splicedQuotation,
  'altered-quotation': alteredQuotation,
  'unmarked-omission': unmarkedOmission,
  'restyled-quotation': restyledQuotation,
  'misattributed-quotation': misattributedQuotation,
  'misspelled-name': misspelledName,
  'wrong-role': wrongRole,
  'wrong-date': wrongDate,
  'quoted-narration': quotedNarration,
  'unattributed-quotation': unattributedQuotation,
  'unknown-citation': unknownCitation,
  'wrong-citation': wrongCitation,
  'wrong-locator': wrongLocator,
  'missing-citation': missingCitation,
  'unreadable-source': unreadableSource,
  'changed-source': changedSource,
  'unused-stet': unusedStet,
};

/** Whether a rule has a tag. */
export const isTagged = (id: RuleId, tag: RuleTag): boolean => rules[id].tags?.includes(tag) ?? false;

/** Whether a finding speaks of a quotation's words, its speaker, its citation … */
export const isAbout = ({ rule }: { readonly rule: RuleId }, about: About): boolean => rules[rule].about === about;
