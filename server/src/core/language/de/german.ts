import { unread } from '../unread.ts';

export const german = unread('de', {
  verbs: `sagt sagte sagten sagen gesagt meint meinte meinten so erklärt erklärte erklärten antwortet antwortete antworteten fragt fragte
    fragten gefragt ruft rief riefen gerufen schreibt schrieb schrieben geschrieben betont betonte berichtet berichtete erzählt erzählte
    ergänzt ergänzte fügt fügte hinzu erwidert erwiderte entgegnet entgegnete bemerkt bemerkte stellt stellte warnt warnte fordert forderte
    heißt hieß heisst kündigt kündigte versichert versicherte behauptet behauptete flüstert flüsterte kommentiert kommentierte lautet
    lautete zitiert zitierte versprach verspricht lobte lobt klagte klagt`,
  dashes: false,
  incise: null,
  denying: {
    denials: `nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends nirgendwo weder ohne
      keinesfalls keineswegs nimmer`,
    limits: 'nur kaum ausser lediglich bloss',
    conditions: 'ausser nur',
    prefix: /^(?:un|nicht|miss)-?(?=\p{L}{3})/u,
    contraries:
      /^(?:ein(?:e[nmrs]?)?|jemand(?:e[nm])?|etwas|irgend\p{L}*|immer|je|jemals|alle[nmrs]?|alles|jede[nmrs]?|sowohl)$/u,
    auxiliaries:
      /^(?:ist|sind|war|waren|bin|bist|seid|habe|hat|haben|hatte|hatten|werde|wird|werden|wurde|wurden|kann|konnen|konnte|muss|mussen|soll|sollen|will|wollen|darf|durfen)$/,
    conjunction: /^(?:und|aber|oder|denn|sondern|doch|weil|obwohl|wahrend|dass)$/,
    governs: /^(?:nicht|nie|niemals|kein(?:e[nmrs]?)?)$/,
  },
});
