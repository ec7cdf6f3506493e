import { idleHan } from '../every/denials.ts';
import { unread } from '../unread.ts';

const saying =
  '(?:说|說|道|问|問|答|喊|叫|写|寫|表示|指出|称|稱|强调|強調|回忆|回憶|补充|補充|认为|認為|承认|承認|告诉|告訴)';

export const chinese = unread('zh', {
  verbs: '',
  cues: {
    behind: new RegExp(`^[，,—\\s]*[^，。！？、“”「」\\n]{0,14}?${saying}`, 'u'),
    before: new RegExp(`${saying}[^，。！？“”「」\\n]{0,8}[:：，,]\\s*$`, 'u'),
  },
  dashes: false,
  incise: null,
  denying: {
    denials: '不 没 沒 無 无 非 未 勿 莫',
    limits: '只 仅 僅',
    conditions: '',
    othersBeside: 1,
    idle: idleHan,
  },
});
