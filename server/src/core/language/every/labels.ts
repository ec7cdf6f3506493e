import { shortTitles } from './abbreviations.ts';

export const prefix =
  '(?:(?:MRS?|MS|DR|SEN|REP|GOV|PROF|SIR|DAME|LORD|LADY|HON|REV|Mrs?|Ms|Dr|Sen|Rep|Gov|Prof|Sir|Dame|Lord|Lady|Hon|Rev)\\.?\\s+)?';

export const particle = '(?:\\s+(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|ten|ter|bin|al|el|of|y|e)){0,3}';

export const junior = '(?:,\\s+(?:JR|SR|Jr|Sr|MD|PHD|II|III)\\.?)?';

export const title = new RegExp(
  `^(?:${shortTitles.replaceAll(' ', '|')}|sir|dame|lord|lady|chair(?:man|woman|person)?|captain|colonel|general|judge|justice|mayor|president|secretary|senator|congress(?:man|woman)|governor|representative|ambassador|councill?or|commissioner|director|professor|doctor|minister|reverend|bishop|sheriff|chief|sergeant|lieutenant|officer)\\.?\\s+`,
  'i',
);

export const heads =
  /^(?:speakers?|names?|who|participants?|persons?|sprecher(?:in)?|person|intervenants?|orador(?:a)?):?$/i;

/** "Aldana, Ines": the surname first. */
export const turnedName = /^([^,]+),\s*(?!(?:jr|sr|ph\.?d|m\.?d|esq|ii|iii)\b)([^,]+)$/i;
