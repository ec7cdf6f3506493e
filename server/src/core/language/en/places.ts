/** Countries, capitals and houses of government that news prose lets speak: never a person's name by themselves. */
export const places = `afghanistan albania algeria america argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia
 brazil britain bulgaria burma cambodia cameroon canada chile china colombia croatia cuba cyprus czechia denmark ecuador egypt england estonia ethiopia
 europe finland france germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
 japan kazakhstan kenya kosovo kuwait laos latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova mongolia morocco mozambique myanmar nepal
 netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland
 senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine
 uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe beijing moscow washington london paris berlin rome madrid brussels tokyo seoul
 pyongyang tehran baghdad damascus kabul ankara cairo riyadh jerusalem athens vienna warsaw kiev kyiv lisbon dublin ottawa canberra delhi islamabad
 pentagon kremlin congress senate parliament twitter facebook google microsoft amazon apple youtube instagram reuters bloomberg wikileaks hamas hezbollah isis
 taliban iowa texas florida ohio california virginia alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois
 indiana kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada oklahoma oregon
 pennsylvania tennessee utah vermont wisconsin wyoming chicago boston philadelphia detroit houston dallas atlanta miami seattle denver`;

/** Who comes from where, in the singular. */
export const demonyms = `afghan albanian algerian american angolan argentine argentinian armenian australian aussie austrian azerbaijani bahraini bangladeshi
 belarusian belgian bolivian bosnian brazilian briton brit bulgarian burmese cambodian cameroonian canadian chilean chinese colombian congolese croat croatian
 cuban cypriot czech dane dutchman dutchwoman ecuadorian egyptian englishman englishwoman estonian ethiopian european fijian filipino filipina finn frenchman frenchwoman
 gambian georgian german ghanaian greek guatemalan haitian honduran hungarian icelander indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian
 jamaican japanese jordanian kazakh kenyan korean kosovan kuwaiti laotian latvian lebanese liberian libyan lithuanian luxembourger macedonian malawian malaysian
 malian maltese mexican moldovan mongolian moroccan mozambican namibian nepali nepalese new-zealander kiwi nicaraguan nigerian norwegian omani pakistani palestinian
 panamanian paraguayan peruvian pole portuguese puerto-rican qatari romanian russian rwandan salvadoran samoan saudi scot scotsman scotswoman senegalese serb serbian
 singaporean slovak slovene slovenian somali spaniard sudanese swede swiss syrian taiwanese tanzanian texan thai tongan trinidadian tunisian turk ugandan ukrainian
 uruguayan uzbek venezuelan vietnamese welshman welshwoman yemeni zambian zimbabwean londoner parisian berliner mancunian glaswegian dubliner californian
 queenslander tasmanian victorian yorkshireman yorkshirewoman liverpudlian scouser basque catalan kurd sicilian tibetan`;
