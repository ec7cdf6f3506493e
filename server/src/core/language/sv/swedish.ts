import { unread } from '../unread.ts';

export const swedish = unread('sv', {
  verbs: `säger sade sa sagt frågar frågade frågat svarar svarade svarat skriver skrev skrivit förklarar förklarade menar menade berättar berättade
    ropar ropade viskar viskade tillägger tillade konstaterar konstaterade hävdar hävdade undrar undrade betonar betonade enligt lovar lovade
    heter hette lyder löd`,
  dashes: true,
  incise: 'commas',
});
