/** Marks by language, outer and inner, as browsers draw them (HTML’s rendering section, after CLDR). */
const byLanguage: Readonly<Record<string, string>> = {
  en: '“”‘’',
  cs: '„“‚‘',
  da: '“”‘’',
  de: '„“‚‘',
  es: '«»“”',
  fi: '””’’',
  fr: '«»«»',
  hu: '„”»«',
  is: '„“‚‘',
  it: '«»“”',
  nl: '‘’“”',
  no: '«»‘’',
  nb: '«»‘’',
  pl: '„”«»',
  pt: '“”‘’',
  ru: '«»„“',
  sv: '””’’',
  uk: '«»„“',
};

/** The marks around a `q` that stands in so many others, in a page of this language ("de", "en-GB"). */
export function quoteMarks(language: string, depth: number): readonly [string, string] {
  const marks = byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? '“”‘’';
  const at = depth % 2 === 0 ? 0 : 2;
  return [marks[at] ?? '“', marks[at + 1] ?? '”'];
}
