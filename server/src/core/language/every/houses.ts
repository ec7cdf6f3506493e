/** Words that make a house of a surname, as shops, schools and firms of many countries are called. */
const HOUSE =
  /^(?:galerie|gallery|gal[eé]ria|galleria|chez|maison|casa|haus|house|h[oô]tel|hostal|studio|studios|atelier|caf[eé]|caff[eè]|restaurant|ristorante|restaurante|bistro|brasserie|bar|pub|taverna|trattoria|osteria|pension|villa|ch[aâ]teau|schloss|weingut|bodega|domaine|tenuta|cantina|team|camp|circus|cirque|zirkus|theatre|theater|teatro|th[eé][aâ]tre|radio|editions|[eé]ditions|verlag|editorial|librairie|libreria|bakery|boulangerie|b[aä]ckerei|brewery|brauerei|salon|saloon|shop|store|stores|farm|ranch|estate|winery|distillery|orchestra|quartet|trio|band|stiftung|fondation|fondazione|fundaci[oó]n|clinic|klinik|cl[ií]nica|academy|acad[eé]mie|institut|institute|college|school|garage|autohaus|transportes|viajes|maritime|lines|airlines|motors|records|films|foods|books|press|mount|lake|fort|port|cape|saint|st|rue|calle|via|plaza|avenue)\.?$/i;

/** "Galerie Voss", "Casa Ortiz": a house with somebody's surname. */
export const isHouse = (words: readonly string[]): boolean => words.length > 1 && HOUSE.test(words[0] ?? '');
