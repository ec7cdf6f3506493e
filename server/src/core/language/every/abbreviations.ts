/**
 * Short forms that stand in texts of any kind, each known once: whatever takes a point, a title or a day asks these. What is a word
 * as well ("sat", "sun") is apart, for a point behind it may end a sentence.
 */

/** Titles before a name, of one and of several. */
export const shortTitles =
  'mr mrs ms mx messrs dr drs prof profs rev revs hon sen sens rep reps gov govs gen gens col cols lt lts maj majs capt capts sgt sgts cpl cpls pvt pvts adm cmdr supt insp det pres atty';

/** Months and days of the week. */
export const shortDates = 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri';
export const shortDatesOrWords = 'sat sun';

/** States and territories, as papers shorten them. */
export const shortStates =
  'ala ariz ark calif colo conn del fla ga ind kan ky la md mich minn mo mont neb nev n.h n.j n.m n.y n.c n.d okla pa penn r.i s.c s.d tenn tex vt va w.va wis wyo d.c';
export const shortStatesOrWords = 'ill mass miss ore wash';
