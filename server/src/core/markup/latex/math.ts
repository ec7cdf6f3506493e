import { superscript } from '../../prose/raised.ts';

/** Formulas that are no more than words to a reader: "$12$", "10$^{6}$", "CO$_2$", "$n$". */

const longest = 40;
const signs: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  sim: '~',
  approx: '≈',
  pm: '±',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  ne: '≠',
  circ: '°',
  degree: '°',
  ldots: '…',
  dots: '…',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  Delta: 'Δ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  Omega: 'Ω',
  omega: 'ω',
  infty: '∞',
  rightarrow: '→',
  to: '→',
  prime: '′',
};

/** The words of a formula, or null where it is more than words. */
export function wordsOfFormula(formula: string): string | null {
  if (formula.length > longest) return null;
  const plain = formula
    .replace(/\\(?:text|mathrm|textrm|mathit|mathbf)\{([^{}\\]*)\}/g, '$1')
    .replace(/\\([A-Za-z]+)(?![A-Za-z])[ ]?/g, (all, name: string) =>
      Object.hasOwn(signs, name) ? (signs[name] as string) : all,
    )
    .replace(/\\[,;:! ]|\{,\}|~/g, (blank) => (blank === '{,}' ? ',' : blank === '~' || blank === '\\ ' ? ' ' : ''))
    .replace(/\\([%$&#_])/g, '$1')
    .replace(/\^(?:\{([^{}^_\\]{1,8})\}|([^{}^_\\\s]))/g, (_, braced: string | undefined, one: string | undefined) =>
      superscript(braced ?? one ?? ''),
    )
    .replace(
      /_(?:\{([^{}^_\\]{1,8})\}|([^{}^_\\\s]))/g,
      (_, braced: string | undefined, one: string | undefined) => braced ?? one ?? '',
    );
  return /[\\{}^_&]/.test(plain) ? null : plain.trim().replace(/\s+/g, ' ');
}
