/**
 * What TeX's commands for letters and signs stand for, without their backslash: LaTeX's kernel with `textcomp`, and what
 * amsmath has of Greek (LaTeX2e: An unofficial reference manual, "Special insertions"; `utf8enc.dfu`).
 */

/** Accents, as marks that combine with the letter before them. */
export const texAccents: ReadonlyMap<string, string> = new Map(
  pairs(
    '` \u0300 \' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 " \u0308 r \u030a H \u030b v \u030c b \u0332 d \u0323 c \u0327 k \u0328 t \u0361 textcommabelow \u0326',
  ),
);

const letters = `
AE Æ ae æ OE Œ oe œ O Ø o ø aa å AA Å L Ł l ł DH Ð dh ð TH Þ th þ DJ Đ dj đ NG Ŋ ng ŋ IJ Ĳ ij ĳ i ı j ȷ ss ß SS ẞ
Hwithstroke Ħ hwithstroke ħ
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon ϒ Phi Φ Psi Ψ Omega Ω
alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν
xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω`;

const signs = `
textquotesingle ' textquoteleft ‘ textquoteright ’ textquotedbl " textquotedblleft “ textquotedblright ” quotesinglbase ‚
quotedblbase „ guillemetleft « guillemetright » guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright ›
textasciigrave \` textasciiacute ´ textasciicircum ^ textasciitilde ~ textasciidieresis ¨ textasciimacron ¯
textasciicaron ˇ textasciibreve ˘ textacutedbl ˝ textgravedbl ˵ texttildelow ˷
textbackslash \\ textunderscore _ textbraceleft { textbraceright } textbar | textbardbl ‖ textless < textgreater >
textdollar $ dollar $ textcent ¢ textsterling £ pounds £ textyen ¥ texteuro € euro € textcurrency ¤ textflorin ƒ textbaht ฿
textcolonmonetary ₡ textlira ₤ textnaira ₦ textwon ₩ textdong ₫ textpeso ₱
textsection § S § textparagraph ¶ P ¶ textdagger † dag † textdaggerdbl ‡ ddag ‡ textbullet • textperiodcentered ·
textcopyright © copyright © textregistered ® texttrademark ™ textservicemark ℠ textcircledP ℗ textnumero № textrecipe ℞
textendash – textemdash — textellipsis … ldots … dots … textminus − textexclamdown ¡ textquestiondown ¿ textinterrobang ‽
textinterrobangdown ⸘ textfractionsolidus ⁄ textperthousand ‰ textpertenthousand ‱ textdiscount ⁒ textestimated ℮
textdegree ° textcelsius ℃ textohm Ω textmho ℧ textmu µ textordfeminine ª textordmasculine º textonesuperior ¹
texttwosuperior ² textthreesuperior ³ textonequarter ¼ textonehalf ½ textthreequarters ¾ textpm ± texttimes × times ×
textdiv ÷ textlnot ¬ textsurd √ infty ∞ textasteriskcentered ∗ textbrokenbar ¦ textreferencemark ※ textlquill ⁅ textrquill ⁆
textlangle 〈 textrangle 〉 textleftarrow ← textuparrow ↑ textrightarrow → textdownarrow ↓ textblank ␢ textvisiblespace ␣
textopenbullet ◦ textbigcircle ◯ textmusicalnote ♪ textmarried ⚭ textdivorced ⚮`;

/** Letters and signs of all kinds; `TeX` and its kin by their names. */
export const texLetters: ReadonlyMap<string, string> = new Map([
  ...pairs(letters),
  ...pairs(signs),
  ...['LaTeX', 'TeX', 'BibTeX'].map((name) => [name, name] as const),
]);

function pairs(list: string): readonly (readonly [string, string])[] {
  const words = list.trim().split(/\s+/);
  return words.flatMap((name, i) => (i % 2 === 0 ? [[name, words[i + 1] as string] as const] : []));
}
