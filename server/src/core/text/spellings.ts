/** British and American spelling of one word, told by how the word is built or, where that does not tell, by a list. */

const wordList = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/\s+/).flatMap((entry) => {
      const [british, american] = entry.split('/') as [string, string];
      return ['', 's', 'd', 'ed', 'ing', 'ly', 'ful', 'fully', 'ment', 'ments', 'less'].map(
        (suffix): [string, string] => [british + suffix, american + suffix],
      );
    }),
  );

/** Words that follow no pattern, with the endings that both spellings take alike. */
const listed = wordList(
  'enrol/enroll fulfil/fulfill skil/skill wil/will instal/install instil/instill distil/distill enthral/enthrall ' +
    'appal/appall woollen/woolen jewellery/jewelry defence/defense offence/offense licence/license pretence/pretense ' +
    'practise/practice practising/practicing licencing/licensing grey/gray plough/plow programme/program ' +
    'aluminium/aluminum sceptic/skeptic sceptical/skeptical scepticism/skepticism mould/mold mouldy/moldy ' +
    'smoulder/smolder moustache/mustache pyjama/pajama cosy/cozy tyre/tire kerb/curb storey/story storeys/stories ' +
    'judgement/judgment acknowledgement/acknowledgment ageing/aging likeable/likable sizeable/sizable ' +
    'towards/toward afterwards/afterward amongst/among learnt/learned burnt/burned dreamt/dreamed spelt/spelled ' +
    'spoilt/spoiled leapt/leaped leant/leaned artefact/artifact yoghurt/yogurt doughnut/donut tsar/czar ' +
    'gramme/gram kilogramme/kilogram adviser/advisor protestor/protester whisky/whiskey axe/ax sulphur/sulfur ' +
    'manoeuvre/maneuver manoeuvring/maneuvering omelette/omelet cheque/check chequebook/checkbook okay/ok alright/alright ' +
    'tranquillity/tranquility enquire/inquire enquiring/inquiring enquiry/inquiry enquiries/inquiries shew/show shewn/shown connexion/connection reflexion/reflection inflexion/inflection ' +
    'burthen/burden murther/murder surprize/surprise chuse/choose gaol/jail till/til through/thru though/tho',
);

const centre =
  /^((?:amphi)?theat|(?:epi)?cent|(?:kilo|centi|milli|deci|micro|nano)?met|(?:milli|centi|deci)?lit|fib|calib|somb|lust|spect|meag|sab|sepulch|scept|och|reconnoit|saltpet|lou)re(s|d)?$/;
const centring = /^((?:epi)?cent|lust|reconnoit)ring$/;
const colour =
  /^(arb|arm|behavi|cand|clam|(?:dis|water|tri)?col|demean|endeav|(?:dis)?fav|ferv|flav|glam|harb|(?:dis)?hon|hum|(?:be)?lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig|enam|ard)our/;
const travelled =
  /^(barrel|bevel|cancel|caramel|channel|chisel|counsel|cudgel|dial|dishevel|drivel|duel|enamel|equal|fuel|funnel|gambol|gravel|gruel|hovel|imperil|initial|jewel|kennel|label|level|libel|marshal|marvel|medal|model|panel|parcel|pedal|pencil|peril|pummel|quarrel|ravel|revel|rival|shovel|shrivel|signal|snivel|spiral|stencil|swivel|symbol|tinsel|total|towel|travel|trial|trowel|tunnel|unravel|weasel|yodel|worship|kidnap)[lp](ed|ing|ings|er|ers|or|ors|ist|ists|ous|ously)$/;
const realise = /^(\p{L}{2,}[^aou])is(e|es|ed|er|ers|ing|ation|ations|ational|able)$/u;
/** Verbs and nouns in -ise that nobody spells with z, by what stands before. */
const neverZ = new Set(
  (
    'adv rev dev superv telev improv exerc surpr disgu franch enfranch enterpr comprom prom prem exc inc advert chast ' +
    'circumc dem appr compr repr desp expert merchand treat val prec conc imprec parad otherw likew clockw lengthw'
  ).split(' '),
);
const analyse = /^(.*(?:anal|paral|catal|electrol|dial|hydrol))ys(e|es|ed|er|ers|ing)$/;
const dialogue = /^((?:cat|di|an|mon|pro|epi|trave|hom)[a-z]*?l|pedag|demag|synag)ogue(s|d)?$/;

/** Greek ae and oe, by the beginnings of the words that have them. */
const greek: readonly (readonly [RegExp, string])[] = [
  [/aesth/, 'esth'],
  [/paed(?=i|o)/, 'ped'],
  [/haem(?=[ao]|orr)/, 'hem'],
  [/anaem/, 'anem'],
  [/leukaem/, 'leukem'],
  [/gynaec/, 'gynec'],
  [/archaeo/, 'archeo'],
  [/mediaev/, 'mediev'],
  [/^foet/, 'fet'],
  [/diarrhoea/, 'diarrhea'],
  [/oestr/, 'estr'],
  [/oesoph/, 'esoph'],
  [/^faec/, 'fec'],
  [/palaeo/, 'paleo'],
  [/^aeon/, 'eon'],
  [/amoeb/, 'ameb'],
  [/^homoeo/, 'homeo'],
];

/** The old ending of a past where the letters tell it: "crost" for "crossed", "dropt", "fixt". */
const oldPast = /^(\p{L}+?)(ss|pp|x|sh|ch|ck)ed$/u;
/** What this would make another word of: "guest" of "guessed". */
const otherWords = new Set('passed missed guessed mussed massed trussed bussed fussed rapped lapped'.split(' '));

/** The American form of a word in comparison form, where it has one; else the word as it is. */
export function american(word: string): string {
  if (word.endsWith("'s")) return `${american(word.slice(0, -2))}'s`;
  return listed.get(word) ?? built(word);
}

function built(word: string): string {
  if (word.length < 5) return word;
  let match = realise.exec(word);
  if (match && !neverZ.has(match[1] as string)) return `${match[1]}iz${match[2]}`;
  match = colour.exec(word);
  if (match) return `${match[1]}or${word.slice(match[0].length)}`;
  match = travelled.exec(word);
  if (match) return `${match[1]}${match[2]}`;
  match = centre.exec(word);
  if (match) return `${match[1]}er${pastOf(match[2])}`;
  match = centring.exec(word);
  if (match) return `${match[1]}ering`;
  match = analyse.exec(word);
  if (match) return `${match[1]}yz${match[2]}`;
  match = dialogue.exec(word);
  if (match) return `${match[1]}og${pastOf(match[2])}`;
  match = oldPast.exec(word);
  if (match && !otherWords.has(word)) return `${match[1]}${(match[2] as string).replace(/(?:s|p)$/, '')}t`;
  return word.includes('ae') || word.includes('oe') ? withoutGreek(word) : word;
}

const pastOf = (ending = ''): string => (ending === 'd' ? 'ed' : ending);

function withoutGreek(word: string): string {
  const [pattern, form] = greek.find(([one]) => one.test(word)) ?? [];
  return pattern === undefined || form === undefined ? word : built(word.replace(pattern, form));
}

const americans = new Map([...listed].map(([british, form]): [string, string] => [form, british]));

/** How British endings are made of American ones; only what `american` leads back is taken. */
const britishEndings: readonly (readonly [RegExp, string])[] = [
  [/or/, 'our'],
  [/iz(?=(?:e|es|ed|er|ers|ing|ation|ations|ational|able)$)/, 'is'],
  [/yz(?=(?:e|es|ed|er|ers|ing)$)/, 'ys'],
  [/er(s?)$/, 're$1'],
  [/l(?=(?:ed|ings?|ers?)$)/, 'll'],
  [/og(s?)$/, 'ogue$1'],
];

/** The British form of a word in comparison form, where it has another; else the word as it is. */
export function british(word: string): string {
  const known = americans.get(word);
  if (known !== undefined) return known;
  for (const [pattern, ending] of britishEndings) {
    const form = word.replace(pattern, ending);
    if (form !== word && american(form) === word) return form;
  }
  return word;
}
