import { unread } from '../unread.ts';

export const dutch = unread('nl', {
  verbs: `zegt zei zeiden zeggen gezegd aldus vraagt vroeg vroegen antwoordt antwoordde antwoordden schrijft schreef schreven geschreven verklaart
    verklaarde vertelt vertelde verteld meent meende vindt vond roept riep riepen fluistert fluisterde merkt merkte voegt voegde stelt stelde
    benadrukt benadrukte waarschuwt waarschuwde legt legde luidt luidde volgens belooft beloofde`,
  dashes: false,
  incise: null,
});
