/** Pandoc's terms for English, what is commonly written besides, and the same in some other languages. */
export const terms = {
  page: 'pp?|pgs?|pages?|págs?|páginas?|pags?|pagg|pagin[ae]|seiten?|ss?(?=\\.)|sid(?:an|or)?|blz|str(?:ona|ony)?|с(?:тр)?|страниц[аы]',
  paragraph: 'paras?|pars?|paragraphs?|absatz|abs|rn|rz|randnummer|párrs?|párrafos?|alinéas?|stycket?|абз',
  time: 'at|time(?:code)?|timestamp',
  chapter:
    'chs?|chaps?|chapters?|kap(?:itel)?|caps?|capítulos?|capitol[oi]|chapitres?|rozdz(?:iał)?|hoofdstuk|hfst|гл(?:ава)?',
  section: 'secs?|sects?|sections?|abschn(?:itt)?|secci(?:ón|ones)|sez(?:ione)?|sekcja',
  other:
    'bks?|books?|cols?|columns?|figs?|figures?|fols?|folios?|nos?|numbers?|ll?|lines?|nn?|notes?|opp?|opus|pts?|parts?|s\\.?v|vv?|verses?|vols?|volumes?|tables?',
};
