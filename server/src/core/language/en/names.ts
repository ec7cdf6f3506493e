import type { NameWords } from '../language.ts';

/** Given names as they are shortened. */
const short: ReadonlyMap<string, string> = new Map(
  `bill:william bob:robert rob:robert jim:james mike:michael joe:joseph tom:thomas dick:richard rick:richard ted:edward ed:edward tony:anthony
   dan:daniel dave:david steve:stephen steve:steven chuck:charles jeff:jeffrey jeb:john ben:benjamin bernie:bernard sam:samuel tim:timothy matt:matthew
   nick:nicholas andy:andrew greg:gregory ken:kenneth larry:lawrence pat:patrick pat:patricia liz:elizabeth beth:elizabeth kate:katherine kathy:katherine
   debbie:deborah sue:susan jen:jennifer chris:christopher chris:christine alex:alexander ron:ronald don:donald jerry:gerald mitch:mitchell newt:newton
   al:albert al:alan ray:raymond fred:frederick phil:philip doug:douglas marty:martin abe:abraham`
    .split(/\s+/)
    .map((p) => p.split(':') as [string, string]),
);

export const names: NameWords = {
  short,
  pronouns: new Map([
    ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
    ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ]),
  article: /^(?:al|el|bin|ibn|abu)-/,
};
