import { unread } from '../unread.ts';

export const spanish = unread('es', {
  verbs: `dice dijo dicen dijeron decía dicho dije afirma afirmó afirmado afirmaba responde respondió respondía respondí contesta contestó pregunta
    preguntó preguntaba pregunté explica explicó explicado añade añadió agrega agregó escribe escribió escribía declara declaró declarado asegura
    aseguró señala señaló señalado sostiene sostuvo indica indicó insiste insistió cuenta contó relata relató comenta comentó concluye concluyó
    exclama exclamó grita gritó murmura murmuró susurra susurró recuerda recordó advierte advirtió apunta apuntó reconoce reconoció admite
    admitió según promete prometió replica replicó reza`,
  dashes: true,
  incise: 'dashes',
  denying: {
    denials: 'no nunca jamas ni sin nadie nada ninguno ninguna ningun ningunos ningunas tampoco',
    limits: 'solo solamente unicamente excepto salvo apenas',
    conditions: 'excepto salvo solo',
    interjected: /(?:^|[.!?,;:—–“‘«]|\b(?:que|y|pero|pues|bueno|ah|oh|no))\s*["“‘«—¡¿]*$/i,
    prefix: /^(?:in|im|i(?=[lr])|des)-?(?=\p{L}{3})/u,
    contraries: /^(?:algo|alguien|algun|algun[oa]s?|siempre|tod[oa]s?|tambien|un|una|y|con)$/u,
    auxiliaries:
      /^(?:ha|han|he|hemos|habia|habian|es|son|esta|estan|era|eran|fue|fueron|sera|seran|ser|haber|puede|debe|va|van|hay)$/,
    conjunction: /^(?:y|e|pero|o|u|sino|porque|aunque|mientras|que|pues)$/,
    governs: /^(?:no|nunca|jamas)$/,
  },
});
