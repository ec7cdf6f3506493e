import { describe, expect, test } from 'vitest';
import { english } from '../../server/src/core/language/en/english.ts';
import { sameHouse } from '../../server/src/core/verdict/identity/houses.ts';
import { partyTag } from '../../server/src/core/verdict/identity/parties.ts';
import { readRole, relateRoles } from '../../server/src/core/verdict/identity/roles.ts';

const relation = (a: string, b: string): string => relateRoles(readRole(a, english), readRole(b, english));

describe('two roles', () => {
  test.each([
    ['a port spokesman', 'the port’s spokeswoman'],
    ['Kremlin press secretary', 'Kremlin spokesman'],
    ['six leading senators', 'a senator'],
    ['a group of five leading senators from the farm states', 'the lawmakers'],
    ['Congresswoman', 'Rep.'],
    ['chief executive', 'the yard’s CEO'],
    ['former mayor', 'ex-mayor'],
    ['MP', 'member of parliament'],
    ['a lawmaker', 'Senator'],
    ['Attorney General', 'state attorney general'],
    ['NBA spokesman', 'National Basketball Association spokeswoman'],
    ['the prime minister', 'Prime Minister'],
    ['harbourmaster', 'the harbormaster'],
    ['company spokesman', 'Acme spokesman'],
  ])('%s may be %s', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['compatible', 'compatible']);
  });

  test.each([
    ['Pentagon spokesman', 'Kremlin spokesman'],
    ['a senator', 'Kremlin spokesman'],
    ['the mayor', 'harbourmaster'],
    ['a judge', 'a port spokeswoman'],
    ['the president', 'a senator'],
    ['Kremlin chief of staff', 'Kremlin spokesman'],
    ['a general', 'a physician'],
    ['Senator', 'a congresswoman'],
    ['deputy mayor', 'mayor'],
    ['vice-president', 'the president'],
    ['lieutenant governor', 'governor'],
    ['foreign minister', 'minister of finance'],
    ['captain', 'sergeant'],
    ['Lt. Gen.', 'Maj. Gen.'],
    ['chairwoman', 'chief executive'],
    ['coach', 'goalkeeper'],
    ['police spokeswoman', 'Kremlin spokesman'],
    ['police chief', 'fire chief'],
    ['king', 'queen'],
  ])('%s cannot be %s', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['contrary', 'contrary']);
  });

  test.each([
    ['an aide', 'Kremlin spokesman'],
    ['a senior official', 'a senator'],
    ['a minister', 'an insider'],
    ['mother of three', 'a potter'],
    ['the deputy', 'the deputy mayor'],
  ])('of %s and %s nothing follows', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['unknown', 'unknown']);
  });
});

describe('two roles of which one does not bear out the other', () => {
  test.each([
    ['the lawyer', 'a senator'],
    ['a longtime donor', 'a lobbyist'],
    ['the chairwoman', 'a professor'],
    ['a potter', 'a glazier'],
    ['Judge', 'Justice'],
    ['Lt. Gen.', 'Gen.'],
    ['zoo spokesman', 'ferry spokeswoman'],
    ['deputy director', 'assistant director'],
    ['acting mayor', 'mayor'],
    ['nurse', 'Dr'],
  ])('%s and %s are a doubt', (a, b) => {
    expect([relation(a, b), relation(b, a)]).toEqual(['doubtful', 'doubtful']);
  });

  test('whoever was mayor then is the former mayor now, and the former one is not mayor now', () => {
    expect(relation('former mayor', 'mayor')).toBe('compatible');
    expect(relation('mayor', 'former mayor')).toBe('doubtful');
  });
});

test('a house is known by its other names', () => {
  expect(sameHouse('the White House', 'administration official', english)).toBe(true);
  expect(sameHouse('the White House', 'the president’s spokesman', english)).toBe(true);
  expect(sameHouse('the White House', 'a university president', english)).toBe(false);
  expect(sameHouse('the White House', 'the French president’s spokesman', english)).toBe(false);
  expect(sameHouse('Downing Street', 'No 10', english)).toBe(true);
  expect(sameHouse('the port authority', 'port authority spokeswoman', english)).toBe(true);
  expect(sameHouse('the Pentagon', 'Kremlin spokesman', english)).toBe(false);
  expect(sameHouse('the museum', 'the orchestra', english)).toBe(false);
});

test('party and place are read from a tag', () => {
  expect(partyTag('R-Ohio')).toEqual(['r', 'ohio']);
  expect(partyTag('(D-NY)')).toEqual(['d', 'ny']);
  expect(partyTag('harbourmaster')).toBeNull();
});
