import { unread } from '../unread.ts';

export const japanese = unread('ja', {
  verbs: '',
  cues: {
    behind: /^\s*(?:と(?!い[うっ]|題)|って|なんて)/u,
    before: /(?:は|が)[、:：]\s*$/u,
  },
  dashes: false,
  incise: null,
  // What denies is the end of a word: ない, ません, ず.
  denials: '無 非 未 不',
  limits: '',
  conditions: '',
});
