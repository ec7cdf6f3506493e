import { describe, expect, it } from 'vitest';
import { told, wordingOf } from './wordingSupport.ts';

/** A quotation beside a source that differs in one place: `{draft|source}`. */
function differing(text: string): string {
  const side = (at: 1 | 2): string => text.replace(/\{([^|]*)\|([^}]*)\}/g, (_, a, b) => (at === 1 ? a : b));
  return told(wordingOf(side(1), [`Notes from the quay\n\n@Ines “${side(2)}” Ines said.`]));
}

describe('what another house writes for the same words is no change', () => {
  it.each([
    'I was standing there with {Sen.|Senator} Okafor when the crane came down',
    'we lost {ten|10} boats before anybody rang the bell that night',
    'it was the {2nd|second} time in a week that the winch gave way',
    'she painted it in a {colour|color} that nobody on the island liked',
    'they {travelled|traveled} by night and slept under the boats by day',
    'we are {gonna|going to} need a longer rope before the tide turns',
    '{we’re|we are} going to need a longer rope before the tide turns',
    '{Agnes’|Agnes’s} boat was the last to come home that autumn evening',
    'more than {25|twenty-five} boats were lost before anybody rang the bell',
    'the harbour gave us {$5 million|5 million dollars} and took back six of them',
    'nearly {40 percent|40 per cent} of the nets were torn by the ice',
    'how shall I sleep when I {crost|crossed} the old man so at supper',
    'they were {vex’d|vexed} by the ice and by the price of the new rope',
    'they {dropt|dropped} the anchor where the charts show nothing but rock',
    'I had thought {to|t’} have held the feast in a poorer house than this',
    'there is no luck to be had in sailing {on|o’} Sundays from this quay',
    'what is written {in the|i’ th’} book of the harbour nobody can strike out',
    '{Oh|O}, my brothers, the sea has taken the best of all our boats',
    'had he not looked like my father I had {done’t|done ’t} that very night',
    'they {shewed|showed} us the wall and the hole that the water had made',
  ])('%s', (text) => {
    expect(differing(text)).toMatch(/^verbatim(?: style)?(?: typography)?$/);
  });
});

describe('what looks like it is a change', () => {
  it.each([
    ['we lost {ten|11} boats before anybody rang the bell that night', 'changed: ten → 11'],
    ['it was the {2nd|third} time in a week that the winch gave way', 'changed: 2nd → third'],
    ['they {past|passed} the anchor where the charts show nothing but rock', 'changed: past → passed'],
    ['the men {hoped|hopped} over the wall before the tide had turned', 'changed: hoped → hopped'],
    ['I had thought {to|it} have held the feast in a poorer house than this', 'changed: to → it'],
    ['there is no luck to be had in sailing {on|of} Sundays from this quay', 'changed: on → of'],
    ['the harbour gave us {$5 million|5 million pounds} and took back six of them', /^changed/],
    ['{we’re|we were} going to need a longer rope before the tide turns', /^changed/],
    ['{Aye|Ay}, my brothers, the sea has taken the best of all our boats', 'changed: Aye → Ay'],
    ['the boats {of|oh} the old fishermen were all gone by the morning', 'changed: of → oh'],
  ])('%s', (text, expected) => {
    if (typeof expected === 'string') expect(differing(text)).toBe(expected);
    else expect(differing(text)).toMatch(expected);
  });
});
