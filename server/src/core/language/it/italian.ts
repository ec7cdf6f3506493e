import { unread } from '../unread.ts';

export const italian = unread('it', {
  verbs: `dice disse detto dicono dicevano diceva dissi afferma affermò affermato risponde rispose risposto rispondeva chiede chiese chiesto
    chiedeva spiega spiegò spiegato aggiunge aggiunse aggiunto scrive scrisse scritto scriveva dichiara dichiarò dichiarato sostiene sostenne
    sostenuto osserva osservò osservato racconta raccontò raccontato commenta commentò commentato esclama esclamò esclamato mormora mormorò
    conclude concluse concluso ricorda ricordò ricordato sottolinea sottolineò sottolineato assicura assicurò assicurato secondo replica replicò
    fece gridò grida insiste ammette ammise recita`,
  dashes: true,
  incise: 'dashes',
});
