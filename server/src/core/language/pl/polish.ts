import { unread } from '../unread.ts';

export const polish = unread('pl', {
  verbs: `mówi mówił mówiła powiedział powiedziała powiedzieli rzekł rzekła pyta pytał pytała zapytał zapytała odpowiada odpowiedział odpowiedziała
    odparł odparła pisze pisał pisała napisał napisała dodaje dodał dodała twierdzi twierdził twierdziła stwierdził stwierdziła wyjaśnia wyjaśnił
    wyjaśniła podkreśla podkreślił podkreśliła zaznaczył zaznaczyła krzyknął krzyknęła szepnął szepnęła zawołał zawołała mruknął mruknęła
    przyznał przyznała opowiada opowiadał opowiadała według zdaniem głosi brzmi`,
  dashes: true,
  incise: 'dashes',
});
