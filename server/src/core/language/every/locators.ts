/** Pandoc's terms for English, and what is commonly written besides. */
export const terms = {
  page: 'pp?|pgs?|pages?',
  paragraph: 'paras?|pars?|paragraphs?',
  time: 'at|time(?:code)?|timestamp',
  chapter: 'chs?|chaps?|chapters?',
  section: 'secs?|sects?|sections?',
  other:
    'bks?|books?|cols?|columns?|figs?|figures?|fols?|folios?|nos?|numbers?|ll?|lines?|nn?|notes?|opp?|opus|pts?|parts?|s\\.?v|vv?|verses?|vols?|volumes?|tables?',
};
