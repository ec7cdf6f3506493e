/** Common given names that English readers take for one gender. A hint only: titles and pronouns outweigh it. */
const MALE = `aaron abdul abe abraham adam adrian ahmed alan albert alejandro alex alexander alfred ali allan allen alvin amir andre andreas
  andrew andy angelo anthony antonio archie arnold arthur asa austin barry bart ben benedict benjamin bernard bernie bert bill billy bob bobby
  boris brad bradley brandon brendan brent brett brian bruce bruno bryan calvin carl carlos cecil cedric charles charlie chester chris
  christian christoph christopher chuck clarence claude clay clayton clifford clint clive clyde colin connor corey craig curtis cyrus dale damian dan
  daniel danny darrell darren dave david dean dennis derek derrick desmond devin diego dick dirk dmitri dominic don donald doug douglas duncan
  dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer emanuel emilio emmanuel enrique eric
  erik ernest ernie ethan eugene evan fabio felipe felix ferdinand fernando floyd francesco francis francisco frank franklin frans fred
  frederick gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gerhard gilbert giovanni glen glenn gordon graham grant greg gregory
  guillermo gus guy hank hans harold harry harvey hassan hector heinrich henry herbert herman horace howard hubert hugh hugo ian ibrahim ignacio
  igor isaac ismail ivan jack jackson jacob jacques jake jamal james jamie jared jason javier jay jeb jeff jeffrey jeremiah jeremy jerome jerry jesse
  jesus jim jimmy joachim joaquin joe joel johan john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua juan judd
  julian julio justin karl keith ken kenneth kent kevin kirk klaus kofi kurt kyle lamar lance larry lars laurence lawrence lee leo leon leonard
  leonardo leroy lester levi lewis liam lindsey lloyd logan lorenzo lou louis luca lucas luis luke luther mahmoud malcolm manuel marc marcel marco
  marcus mario mark markus marshall martin marvin mateo matt matteo matthew maurice max maximilian mel melvin michael michel miguel mike mikhail miles
  milton mitch mitchell mitt mohamed mohammad mohammed moses muhammad murray mustafa nate nathan nathaniel ned neil nelson newt nicholas nick nicolas
  nigel nikolai noah noel norman oliver olivier omar orlando oscar otto owen pablo paolo patrick paul pedro percy pete peter phil philip
  philippe phillip pierre preston quentin rafael ralph ramon randall randy raphael rashid raul ray raymond reggie reginald rene rex ricardo richard
  rick ricky rob robert roberto robin rodney rodrigo roger roland ron ronald ross roy ruben rudolf rudy rupert russ russell ryan salvador sam
  sammy samuel santiago scott sean sebastian serge sergei sergio seth shane shaun sheldon sidney silvio simon spencer stan stanley stefan stephen steve
  steven stewart stuart sven ted terrence terry theodore thomas tim timothy tobias todd tom tommy tony travis trent trevor tyler umberto vernon victor
  vincent vladimir wade wallace walter warren wayne wendell wesley wilbur wilfred will willard william willie winston wolfgang xavier yusuf zachary
  aleksander aleksandr alejo alessandro alfonso ambrose amos anders andor andrei andrzej angus anselm anton antoine aristotle arjun arne arturo asif augustus axel
  bartholomew baptiste bashir bela benoit bertrand bilal bjorn bogdan boyd bram bryce caleb carsten cesar chen christos claudio clement colm conrad cornelius cosmo cyril dafydd
  damien darius declan denis detlef dieter dimitri dmitry donal dougal edmond eduard egon einar elio emil emile endre enzo ernesto errol esteban etienne ewan fabian farid ferenc fergus
  filip finn florian francois fredrik fritz gareth gaston geraint gerhardt gideon gilles giles giorgio giuseppe goran gottfried guido gunnar gunther gustav hakan hakeem hamid hamish harald haruto heath hein
  hendrik henrik hideo hiroshi holger humphrey idris ignatius imran ingvar iqbal isidore ivo jaap jakob jamil jan-erik janos jarvis jerzy jethro jiri jochen jonas jorgen josip juergen jurgen kamal
  karel karim kaspar kazuo keir kenji khalid kieran klaas knut konrad konstantin kurtis lachlan laszlo laurent lev lorcan lothar luc luciano ludwig lukas magnus mahmud mahesh manfred
  marek marius massimo matthias mehmet mikael mikhael miklos milan milo milos mohan mukesh nabil nadir naveen neville nikola nikos nils olaf oleg omer orson osman otis
  owain padraig pascal patricio pavel per pieter piotr pietro prakash quincy radek rafe raj rajesh ramesh rasmus ravi reinhard remi rhys rohan rolf roman ronan rory rufus rune sachin salim samir
  sandro sanjay seamus selim sergey shiv siegfried sigmund silas slobodan soren stanislav stavros stefano sten sunil suresh svein tadeusz tariq tariq-ali tarquin tauno thabo thaddeus theo thor tibor
  timo tito tobin tomas tomasz torsten tristan udo ulf ulrich uri vaclav valentin vasily vaughn vijay viktor vikram vincenzo vito vlad walid walter-paul werner wes wilhelm wim wolf wyatt yann yannick yasser yitzhak yosef yuri yves zoltan`;

const FEMALE = `abby abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison alma amanda amber amelia amy ana anastasia
  andrea angela angelina anita ann anna annabel anne annette annie antonia april arlene ashley astrid audrey barbara beatrice becky belinda bernadette
  beth bethany betsy betty beverly bianca bonnie brenda bridget brittany brooke camille candace carla carly carmen carol carole caroline carolyn carrie
  cassandra catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christa christina christine cindy claire clara claudia
  colleen connie constance cora cordelia courtney crystal cynthia daisy dana danielle daphne dawn deanna debbie deborah debra delia denise diana diane
  dianne dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa
  elsie emily emma erica erika erin esmeralda estelle esther ethel eugenia eunice eva eve evelyn faith fatima felicia fiona flora florence frances
  francesca gabriela gabrielle gail gemma genevieve georgia geraldine gertrude gillian gina ginger giulia gladys glenda gloria grace greta
  gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta hilary hillary holly hope ida ines ingrid irene iris
  irma isabel isabella isabelle jacqueline jackie jan jana jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica
  jill jo joan joann joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet june kamala karen kari karin karla
  kate katharine katherine kathleen kathryn kathy katie katrina kay kayla kerry kim kimberly kirsten kristen kristin kristina lara laura
  lauren leah leila lena leslie leticia lidia lillian lily linda lindsay lisa liz lois lola lora loretta lori lorraine louise lucia lucille lucy
  luisa lydia lynn lynne mabel madeleine madeline madison maggie mandy marcia margaret margarita margot maria mariana marianne marie marilyn marina
  marion marissa marjorie marlene marsha martha mary matilda maureen maxine may megan meghan melanie melinda melissa mercedes meredith mia
  michelle mildred millicent mimi mindy minnie miranda miriam moira molly mona monica monique muriel myra nadia nadine nancy naomi natalia natalie
  natasha nell nicola nicole nikki nina nora norah noreen norma olga olive olivia paige pam pamela patricia patsy patti paula pauline pearl
  peggy penelope penny petra phoebe phyllis polly priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa rosalie rose rosemary
  roxanne ruby ruth sabrina sally samantha sandra sandy sara sarah selma shannon sharon sheila shelley sherry shirley silvia simone sofia
  sonia sophia sophie stacey stacy stella stephanie sue susan susanna susie suzanne sylvia tabitha tamara tammy tanya tara teresa teri tess
  thelma theresa tina tracey tracy tricia trudy ursula valentina valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian
  wanda wendy whitney wilma winifred yolanda yvette yvonne zelda zoe
  ada-marie adela adelaide adina agata agatha agnieszka aileen aino alba aleksandra alena alina aline alisa alya amara amelie amina amira anais anastasija aneta angelica angelique anika anja anka annika anouk ansa ariana ariel
  asta athena aude aurelie aurora ava ayesha azadeh barbra bea beata berta bettina birgit birgitte brigid brigitte britta camilla carina carlotta carmela caterina cecile celine chantal chiara chitra
  clarissa clementine corinne cosima cristina dagmar dalia daniela danuta daria delphine dilma dimitra dinah dominique dorota dorothea dorte dot ebba edda effie eilidh eimear eleni elif elin elina elke ellinor elodie
  eloisa elspeth emilia emine enid erna esme estela etta eugenie eulalia ewa farah fatma felicity fern fernanda fleur flavia franziska freda freya frida frieda fumiko gabriella galina geneva georgina gerda ghislaine giovanna gisela gitte
  giulia gloriana greer grete gudrun gunilla gwyneth hadley halina hana hanna hanne hedda hedwig heidrun heike helene helle henriette hermione hilda hilde honor hulda ilka ilona ilse imelda imogen inez inga
  inge inger ingeborg ione irena irina irmgard isla isobel ivana ivy iwona jacinta jadwiga jagoda janina janna jelena jessie jana-maria johanna jolanta josefa josefina judit jutta juno justine justyna kaja kalina kamila karina karolina kasia katarina
  katerina katja katya keiko kirsi kirsty klara krystyna lakshmi lale larissa latifa lavinia layla lea leonie leonora leona lien lieke lila linnea liv livia loes lotte louisa luana ludmila luise lupita lyudmila mabel-ann madhuri maeve magda
  magdalena maia maija maike maisie malala malgorzata malin manon mara marcela marei maren margarethe margarita-maria margit margrethe mari mariam marieke marija marika marit marlies marta martina maryam matilde maud mavis mechthild meera melina mercy merete mette
  mika mila mirella mireille mirjam moira monika morag muna nadja nadezhda naima natasza nia niamh nilima ninette nives noemi nomi nuala odette odile oksana olena olga-maria olympia oona ophelia orla ornella orsolya ottilie ottoline paloma paola
  parvati paulette perpetua petronella philippa pia pilar pippa prudence priya radha rania raquel reina renata rhiannon riitta rina romy ronja rosalind rosamund rosanna roswitha rowena ruta sabine saskia seraphina shirin shoshana
  sibyl sidonie siegrid signe sigrid silke silvana simona sinead siobhan sirin siri solange solveig soraya stefania steffi stina sunita susana susanne svetlana swati sybil tamsin tatiana tatjana tessa thea thora tilda tomoko tova tove tuula ulla ulrike una
  uta valeria vanda vasilisa veerle vendela vesna victorine vigdis vilma viveca vivienne wencke wibke wiebke wilhelmina wilma winnie xenia yasmin yekaterina yelena yuki yuliya yvonne-marie zahra zainab zara zdenka zofia zora zsuzsa zuzana`;

export const givenNames = { male: MALE, female: FEMALE };

/** A man by the end of the word; a German or a Roman may be a woman. */
const MALE_WORDS =
  /\b(?!(?:ger|ro|nor|otto|hu|o|bah|turko|sha|cay|burgo)man\b)(?:mr|sir|lord|king|prince|father|brother|son|husband|uncle|congressman|councilman|\p{L}+man|businessman|chairman|spokesman|actor|monsignor|sheikh|sultan|imam|pope|messrs|boy|grandfather|widower|duke|earl)\b/iu;
const FEMALE_WORDS =
  /\b(?:mrs|ms|miss|dame|lady|queen|princess|mother|sister|daughter|wife|aunt|congresswoman|councilwoman|\p{L}+woman|actress|girl|grandmother|widow|duchess|waitress|heiress)\b/iu;

/** The gender that titles and roles give ("Mrs.", "spokesman"), null when they give none or both. */
export function genderOfRole(role: string): 'male' | 'female' | null {
  if (role === '') return null;
  const female = FEMALE_WORDS.test(role);
  const male = MALE_WORDS.test(/woman/i.test(role) ? role.replace(/\b\p{L}*woman\b/giu, '') : role);
  return male === female ? null : male ? 'male' : 'female';
}
