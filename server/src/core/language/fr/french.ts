import { unread } from '../unread.ts';

export const french = unread('fr', {
  verbs: `dit dis disait disent disaient déclare déclara déclaré déclarait affirme affirma affirmé affirmait répond répondit répondu répondait
    répondis demande demanda demandé demandait demandai explique expliqua expliqué expliquait ajoute ajouta ajouté ajoutait écrit écrivit
    écrivait assure assura assuré assurait précise précisa précisé souligne souligna souligné estime estima estimé estimait raconte raconta
    raconté racontait confie confia confié reprend reprit repris conclut conclu crie cria crié criait lance lança lancé exclame exclama exclamé
    murmure murmura murmuré note nota noté observe observa observé remarque remarqua remarqué rappelle rappela rappelé selon résume résuma
    résumé poursuit poursuivit insiste insista insisté admet admit fit fis`,
  dashes: true,
  incise: 'commas',
  beforeVerb: /^(?:(?:[ml]['’]|lui |leur )?(?:a|ai|ont|avait|avaient)(?:-t)?(?:-\p{L}+)?|lui|leur|me|nous|vous)$/u,
  denying: {
    denials: 'pas jamais rien aucun aucune guere nul nulle nullement ni sans',
    limits: 'seulement uniquement sauf excepte',
    conditions: 'sauf seulement',
    opener: /^(?:ne|n'.+)$/,
    prefix: /^(?:in|im|il|ir|non)-?(?=\p{L}{3})/u,
    contraries: /^(?:toujours|quelqu'un|quelques?|quelque|tout|tous|toutes?|une?|des|du|de|d'une?|et|encore)$/u,
    auxiliaries: /^(?:est|sont|etait|etaient|suis|a|ai|ont|avait|avaient|sera|seront|etre|avoir|peut|doit|va|vont)$/,
    conjunction: /^(?:et|mais|ou|car|donc|or|parce|puisque|tandis|que|qui)$/,
    governs: /^(?:ne|pas|jamais|n'.+)$/,
  },
});
