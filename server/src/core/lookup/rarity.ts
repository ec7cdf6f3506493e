import type { Index } from '../library/index.ts';
import { signatureOf } from '../library/indexSegment.ts';
import { foldedWord, hashOfFolded } from '../text/words.ts';

/**
 * How much a word tells, in bits: minus the logarithm of its share. The share is counted in the library, with
 * ordinary English mixed in so that a library of one page does not take its every "of" for a rarity.
 */
const ordinary = new Map<number, number>();
const perMille =
  'the 60 of 29 and 28 to 26 a 22 in 20 that 11 is 10 for 9 it 9 was 9 on 7 with 7 he 7 as 7 i 7 be 6 by 5 at 5 his 5 this 5 have 5 from 4.5 not 4.5 are 4.5 but 4 ' +
  'had 4 they 4 you 4 we 3.5 or 3.5 an 3.3 her 3 she 3 one 3 were 3 which 3 all 2.7 there 2.5 their 2.5 will 2.5 would 2.4 been 2.4 has 2.4 who 2.3 if 2.2 more 2.1 ' +
  'when 2 no 2 so 2 what 2 said 2 up 2 out 1.9 can 1.9 about 1.8 its 1.7 do 1.7 my 1.7 into 1.6 than 1.5 them 1.5 him 1.5 other 1.4 time 1.4 some 1.4 could 1.4 only 1.3 ' +
  'new 1.3 two 1.2 then 1.1 now 1.1 these 1.1 may 1.1 first 1.1 any 1 our 1 like 1 such 1 people 1 over .9 also .9 me .9 after .9 most .8 did .8 many .8 must .7 before .7 ' +
  "years .7 where .7 way .7 because .7 back .7 should .7 how .7 just .7 down .6 well .6 even .6 work .6 it's .6 don't .6 make .6 very .6 know .6 going .5 think .5 get .5";
const pairs = perMille.split(' ');
for (let i = 0; i + 1 < pairs.length; i += 2)
  ordinary.set(hashOfFolded(pairs[i] as string), Number(pairs[i + 1]) / 1000);
const unusual = 1e-5;
const mixed = 20_000;

/** Places that share the word's signature. */
export function placesOf(hash: number, index: Index): number {
  const signature = signatureOf(hash);
  const { buckets } = index.segment;
  return (buckets[signature + 1] as number) - (buckets[signature] as number);
}

export function bitsOf(hash: number, index: Index): number {
  const share = (placesOf(hash, index) + mixed * (ordinary.get(hash) ?? unusual)) / (index.words + mixed);
  return Math.min(18, Math.max(2, -Math.log2(share)));
}

/** Whether a word is one of the most ordinary of English, which tell nothing by themselves. */
export const isOrdinary = (word: string): boolean => ordinary.has(hashOfFolded(foldedWord(word)));
