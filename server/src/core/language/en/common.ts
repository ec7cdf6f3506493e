/**
 * The commonest words of spoken and written English, in comparison form: a row of nothing else is said by many. After the
 * first few hundred places that frequency lists of the language agree on.
 */
const COMMON = `the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one
  all would there their what so up out if about who get which go me when make can like time no just him know take people into year your
  good some could them see other than then now look only come its over think also back after use two how our work first well way even new
  want because any these give day most us is are was were been being am has had having does did doing done said says saying goes went
  gone going got getting made making knew known knows took taken taking came coming thought thinks thinking looked looking wanted wants
  wanting gave given giving used told tell tells telling asked ask asks asking man men woman women child children thing things something
  anything nothing everything someone anyone everyone nobody everybody somebody anybody here where why very too much many more less few
  little lot lots really right wrong again never always ever still already yet maybe perhaps sure yes yeah ok okay oh well big small long
  great old high last next same different bad better best must may might shall should cannot let lets keep put find found need needs
  needed feel felt try tried call called start started stop help talk talking happen happened happening around down off away before
  through during between under against without within while until since though although such own every each both another three four
  five ten hundred thousand million life world hand part place case week month today tomorrow yesterday tonight morning night home house
  mr mrs am pm don't didn't doesn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't can't haven't hasn't hadn't i'm i've i'd
  i'll you're you've you'll you'd he's she's it's we're we've we'll we'd they're they've they'll that's there's what's who's here's let's
  those himself herself myself itself themselves kind sort bit end mean means meant love believe hope hard done able left show stand turn
  run move live leave work works working play pay hear heard seen saw set lost win went won't gonna wanna getting whole enough quite else
  makes sense point problem question idea reason money job care matter chance moment friend friends family course fact line side
  number name book water school state country government business word words stuff guy guys boy girl kids kid mind heart head eyes face hand
  young important true clear ready happy sorry sure easy early late close open free full whole real second half several ago later soon often
  together almost either rather perhaps instead quite indeed exactly certainly probably usually understand understood remember change changed
  follow read write speak spoke wait watch buy sold spent send sent carry brought bring hold held learn serve die died build built stay cut
  reach kill raise pass sell require report decide pull break agree support hit eat cover catch drew choose wish drop push
  actually just kind doing nobody's everybody's else's whatever whoever whenever`;

export const commonWords: ReadonlySet<string> = new Set(COMMON.split(/\s+/));
