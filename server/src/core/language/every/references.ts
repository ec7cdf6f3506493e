export const heading =
  /^(?:[\divx]+[.)]?\s*)?(?:(?:select(?:ed)?|annotated|general|primary|secondary|cited|further|suggested|recommended|additional)\s+)?(?:references?|bibliography|works? (?:cited|consulted|referenced)|literature(?: cited)?|(?:list of )?(?:references|sources|works cited)|sources(?: and further reading)?|reading(?:s| list)?|notes and references|reference list|citations|bibliographie|literatur(?:verzeichnis|angaben|hinweise)?|quellen(?:verzeichnis|angaben)?|nachweise|références(?: bibliographiques)?|referencias(?: bibliográficas)?|bibliografía|bibliografia|fuentes|referências|riferimenti(?: bibliografici)?|fonti|bronnen|literatuur(?:lijst)?|referenser|källor|källförteckning|litteratur(?:liste)?|kilder|referanser|lähteet|kirjallisuus|literatura|bibliografie|źródła|литература|источники|参考文献|參考文獻|引用文献|参考资料|참고문헌)\s*[:：]?$/iu;

/** Words that may stand small in a name, a title, a date or what a reference says of itself. */
export const small = new Set(
  `a accessed al an and archived at available bd bk blog by chap chapter circa col cols crn de del della der des di diss do doi du e ed edited
  edition edn eds en episode et f ff fig für hg hrsg http https i in issue item la le les letter letzter lecture line lines m
  manuscript md ms n no nos nr number of on online op opinion para paras part pp p podcast preprint presented print published r rep retrieved
  rev s season sec series special ss st supp suppl the thesis to trans translated u und unpublished v van vol volume vols von website with www y zu
  nº col paper at last modified updated visited cited quoted master’s master's phd doctoral university press video audio film directed uploaded host
  hosted performed dir prod reprinted repr from working discussion conference proceedings proc on or j`.split(/\s+/),
);

export const evidence =
  /^(?:doi|https?|www|vols?|pp?|nos?|nr|issue|isbn|issn|arxiv|retrieved|accessed|diss|thesis|hrsg|edn|eds?)\b/i;

/** What may stand before authors: nothing, the end of a sentence, a number, or a word that points. */
export const lead =
  /(?:^|[.;:!?)\]”"’]|\b(?:[Ss]ee|[Cc]f\.?|also|e\.g\.|in|In|by|from|example|and|both|[Qq]uoted in|[Ff]or))[\s,]*(?:\[?\d{1,3}[\].)]?\s*)?$/u;

/** What a block quotation ends with and is no words of it: "(Aldana, 2019, p. 3)", "(p. 12)". */
export const referenceAtEnd =
  /(?<=[.!?…]["”’»“)\]]{0,6})\s*\((?:[^()\n]{0,160}\b(?:1[4-9]|20)\d\d[a-z]?\b[^()\n]{0,80}|(?:pp?|paras?|lines?|ll?|vv?|at|ch|S|págs?|sid|blz|str|с|стр)(?![\p{L}\p{N}])\.?\s*\d[^()\n]{0,60}|\p{Lu}[\p{L}’'-]+(?: (?:and|&|et al\.?|\p{Lu}[\p{L}’'-]+))* \d[\d–-]*)\)\.?$/u;

/** Evidence by itself of a reference. */
export const surely = /^(?:https?|www|doi|vols?|pp?|nos?|nr|arxiv)$/i;

/** Small words between the names of authors. */
export const joinsNames =
  /^(?:and|et|al|eds?|hrsg|with|von|van|de|der|den|del|della|di|du|la|le|und|y|e|da|dos|ter|bin|ibn|al|the|of|for|trans)$/i;
