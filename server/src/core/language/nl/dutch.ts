import { unread } from '../unread.ts';

export const dutch = unread('nl', {
  verbs: `zegt zei zeiden zeggen gezegd aldus vraagt vroeg vroegen antwoordt antwoordde antwoordden schrijft schreef schreven geschreven verklaart
    verklaarde vertelt vertelde verteld meent meende vindt vond roept riep riepen fluistert fluisterde merkt merkte voegt voegde stelt stelde
    benadrukt benadrukte waarschuwt waarschuwde legt legde luidt luidde volgens belooft beloofde`,
  dashes: false,
  incise: null,
  denials: 'niet geen nooit niemand niets nergens zonder noch evenmin',
  limits: 'alleen slechts nauwelijks behalve tenzij',
  conditions: 'behalve tenzij alleen',
  polarity: {
    prefix: /^(?:on|niet)-?(?=\p{L}{3})/u,
    contraries: /^(?:een|iemand|iets|ergens|altijd|ooit|alle|alles|iedereen|elke?|met)$/,
    conjunction: /^(?:en|maar|of|want|omdat|hoewel|terwijl|dat)$/,
    governs: /^(?:niet|nooit|geen)$/,
  },
});
