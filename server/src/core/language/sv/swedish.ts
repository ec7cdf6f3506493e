import { unread } from '../unread.ts';

export const swedish = unread('sv', {
  verbs: `säger sade sa sagt frågar frågade frågat svarar svarade svarat skriver skrev skrivit förklarar förklarade menar menade berättar berättade
    ropar ropade viskar viskade tillägger tillade konstaterar konstaterade hävdar hävdade undrar undrade betonar betonade enligt lovar lovade
    heter hette lyder löd`,
  dashes: true,
  incise: 'commas',
  denials: 'inte ej icke aldrig ingen inget inga ingenting ingenstans varken utan',
  limits: 'bara endast knappt knappast forutom savida',
  conditions: 'forutom savida bara',
  polarity: {
    prefix: /^(?:o|icke)-?(?=\p{L}{3})/u,
    contraries: /^(?:nagon|nagot|nagra|nagonting|alltid|alla|allt|varje|en|ett|med)$/,
    conjunction: /^(?:och|men|eller|for|eftersom|medan|att|som)$/,
    governs: /^(?:inte|ej|aldrig)$/,
  },
});
