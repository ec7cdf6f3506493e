/** Letters, accents and signs that LaTeX has commands for. */

/** Combining marks by the command that sets them. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['textcommabelow', '\u0326'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['t', '\u0361'],
]);

const rows = `
ss ß  SS ẞ  ae æ  AE Æ  oe œ  OE Œ  o ø  O Ø  l ł  L Ł  aa å  AA Å  i ı  j ȷ  dh ð  DH Ð  dj đ  DJ Đ  th þ  TH Þ  ng ŋ  NG Ŋ  ij ĳ  IJ Ĳ
S §  P ¶  textsection §  textparagraph ¶  dag †  ddag ‡  textdagger †  textdaggerdbl ‡  copyright ©  textcopyright ©  textregistered ®
texttrademark ™  pounds £  textsterling £  textyen ¥  textcent ¢  euro €  texteuro €  EUR €  EURtm €  textdollar $  textdegree °  degree °
ldots …  dots …  textellipsis …  dotsc …  dotso …  textendash –  textemdash —  textminus −  textquoteleft ‘  textquoteright ’  lq ‘  rq ’
textquotedblleft “  textquotedblright ”  ldq “  rdq ”  textquotedbl "  textquotesingle '  textquotestraightdblbase "  textasciigrave \`
quotedblbase „  quotesinglbase ‚  glqq „  grqq “  glq ‚  grq ‘  flqq «  frqq »  flq ‹  frq ›  og «  fg »  guillemotleft «  guillemotright »
guillemetleft «  guillemetright »  guilsinglleft ‹  guilsinglright ›  openautoquote “  closeautoquote ”
textbackslash \\  textasciitilde ~  textasciicircum ^  textunderscore _  textbraceleft {  textbraceright }  textless <  textgreater >
textbar |  textbullet •  textperiodcentered ·  textexclamdown ¡  textquestiondown ¿  textordfeminine ª  textordmasculine º
textonehalf ½  textonequarter ¼  textthreequarters ¾  textonesuperior ¹  texttwosuperior ²  textthreesuperior ³  texttimes ×  textdiv ÷
textpm ±  textmu µ  textperthousand ‰  textnumero №  textasteriskcentered *  textrightarrow →  textleftarrow ←  slash /  lbrack [  rbrack ]
lbrace {  rbrace }  _ _  textvisiblespace ␣  LaTeX LaTeX  TeX TeX  LaTeXe LaTeX2e  BibTeX BibTeX  XeLaTeX XeLaTeX  LuaLaTeX LuaLaTeX
textcelsius ℃  textohm Ω  textmarried ⚭  textdied †  textborn *  No №  no №`;

/** What a command of one sign or one word stands for, by its name. */
export const letters: ReadonlyMap<string, string> = new Map(
  [...rows.matchAll(/(\S+) (\S+)/g)].map(([, name, sign]) => [name as string, sign as string]),
);

/** `\%` and its like. */
export const escaped: ReadonlySet<string> = new Set(['%', '&', '#', '_', '$', '{', '}']);

/** Signs that LaTeX makes blanks of. */
export const blanks: ReadonlyMap<string, string> = new Map([
  [' ', ' '],
  ['\t', ' '],
  ['\n', ' '],
  ['\r', ' '],
  [',', '\u2009'],
  ['thinspace', '\u2009'],
  [';', ' '],
  [':', ' '],
  ['>', ' '],
  ['space', ' '],
  ['quad', ' '],
  ['qquad', ' '],
  ['enspace', ' '],
  ['enskip', ' '],
  ['hfill', ' '],
  ['hfil', ' '],
  ['xspace', ''],
  ['nobreakspace', '\u00a0'],
]);
