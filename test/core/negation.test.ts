import { describe, expect, it } from 'vitest';
import { english } from '../../server/src/core/language/en/english.ts';
import { hidesReversal, reverses } from '../../server/src/core/verdict/wording/negation.ts';

/** "kept [hidden] kept": what stands in brackets is left out. */
const hides = (text: string): boolean => {
  const [, hidden = ''] = /\[([^\]]*)\]/.exec(text) ?? [];
  return hidesReversal(hidden, '', '', english);
};

describe('an omission that turns the sense', () => {
  it.each([
    'It is[ not ]permitted to land',
    'It is[ not, as some think, ]permitted to land',
    'It is[ by no means always ]permitted to land',
    'I would do it[ never. ]',
    'We[ hardly ever ]sailed',
    'He said[ nobody thought ]the hull was sound',
    'He said that[ he was late. I do not think ]the hull is sound',
    'We will raise taxes[ on nobody. ]',
    'You may land[ only on Mondays]',
    'We will sail[, unless it rains, ]to Lowick',
    'All the boats[ except the Cormorant ]were lost',
    'They left[ without saying that ]they were armed',
    'She is[n’t ]a fool',
  ])('%s', (text) => {
    expect(hides(text)).toBe(true);
  });
});

describe('an omission that leaves it', () => {
  it.each([
    'It is[ quite ]permitted to land',
    'The tide came in[. We did not go out. ]The nets were dry',
    'The committee[, which had not met since June, ]approved the plan',
    'The pilot[ (who was not asked) ]brought her in',
    'He said[ he did not know, but that ]the plan was sound',
    'We will mend the hull[, and we will not wait for the council. ]',
    'We will mend the hull[. Nobody asked us to. We are glad. ]It is our boat',
    'She[ isn’t rich. She is ]kind',
    'It rained[ and blew, and the ferry never came, and still ]they waited',
    'He read the notice[ — nobody else did — ]and went home',
  ])('%s', (text) => {
    expect(hides(text)).toBe(false);
  });
});

describe('a change that turns the sense', () => {
  it.each([
    ['is', 'is not', true],
    ['is', "isn't", true],
    ["isn't", 'is not', false],
    ['cannot', "can't", false],
    ['any', 'no', true],
    ['never', 'not', false],
    ['only ten', 'ten', true],
    ['few', 'many', false],
    ['hardly', 'barely', false],
    ['with', 'without', true],
    ['noting', 'nothing', false],
    ['canot', 'cannot', false],
    ['now', 'not', true],
  ])('%s for %s: %s', (draft, source, expected) => {
    expect(reverses(draft, source, english)).toBe(expected);
  });
});
