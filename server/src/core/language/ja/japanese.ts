import { unread } from '../unread.ts';

export const japanese = unread('ja', {
  verbs: '',
  cues: {
    behind: /^\s*(?:と(?!い[うっ]|題)|って|なんて)/u,
    before: /(?:は|が)[、:：]\s*$/u,
  },
  dashes: false,
  incise: null,
  // What denies is mostly the end of a word (ない, ません, ず), which nothing here tells.
  denying: {
    denials: '無 非 未 不',
    limits: '',
    conditions: '',
    othersBeside: 1,
    idle: /非常|未来|不思議|無料|不動産/gu,
  },
});
