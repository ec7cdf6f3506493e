import { shortTitles } from './abbreviations.ts';

/** Behind a surname: "Lund, Jr." */
export const nameSuffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Titles before a name that are no part of it. */
export const honorifics = new Set(
  `${shortTitles} professor sir dame lord lady senator representative governor president vice premier chancellor king queen prince princess pope reverend father sister judge justice general colonel major captain lieutenant sergeant corporal admiral mayor minister secretary ambassador`.split(
    ' ',
  ),
);

export const nameSuffixes = new Set('jr sr ii iii iv phd md esq'.split(' '));

/** What tells people of one name apart: the father from the son, the second from the third. */
export const generation = /[\s,](jr|sr|ii|iii|iv)\.?$/i;

/** Small words in names that writers leave out or put in. */
export const particles = new Set(
  'al el de del della da di du la le van von der den ter ten bin ibn abu ben st'.split(' '),
);

/** Short forms that are the same given name. Both directions; general English usage. */
export const shortForms: readonly (readonly string[])[] = [
  'alexander alex sandy',
  'andrew andy drew',
  'anthony tony',
  'barbara barb',
  'benjamin ben',
  'charles charlie chuck',
  'christopher chris kit',
  'christine chris tina',
  'daniel dan danny',
  'david dave',
  'deborah deb debbie',
  'donald don',
  'edward ed eddie ted ned',
  'elizabeth liz beth betsy betty lisa',
  'eugene gene',
  'francis frank',
  'frederick fred',
  'gerald gerry jerry',
  'gregory greg',
  'harold harry hal',
  'henry harry hank',
  'jacob jake',
  'james jim jimmy',
  'jeffrey jeff',
  'jennifer jen jenny',
  'john jack johnny',
  'jonathan jon',
  'joseph joe',
  'joshua josh',
  'judith judy',
  'katherine kathy kate katie',
  'kenneth ken',
  'lawrence larry',
  'leonard len leo',
  'margaret maggie peggy meg',
  'martin marty',
  'matthew matt',
  'michael mike mick',
  'nicholas nick',
  'pamela pam',
  'patricia pat patty tricia',
  'patrick pat',
  'peter pete',
  'philip phil',
  'raymond ray',
  'rebecca becky',
  'richard rick dick rich',
  'robert bob rob bobby bert',
  'ronald ron',
  'samuel sam',
  'samantha sam',
  'stephen steve',
  'steven steve',
  'susan sue',
  'theodore ted',
  'thomas tom',
  'timothy tim',
  'victoria vicky',
  'vincent vince',
  'walter walt',
  'william bill will billy',
  'zachary zach',
].map((line) => line.split(' '));

/** "al-Hadi": the article of a name, written small. */
export const arabicArticle = /^(?:al|el|ad|as|an|ar|at|az)-\p{Lu}/u;

const large = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const largeTitles = shortTitles.split(' ').map(large).join('|');

/** Ends in what takes a point of its own. */
export const abbreviated = new RegExp(
  `(?:^|[^\\p{L}])(?:\\p{L}|${largeTitles}|St|Jr|Sr|vs|No|Inc|Co|etc|(?:\\p{L}\\.)+\\p{L})$`,
  'u',
);
