/** Written with a point that ends no sentence. */
export const abbreviations = `mr mrs ms dr sen rep sens reps gov prof rev hon gen col lt maj capt sgt cpl pvt adm cmdr st jr sr vs etc inc corp co ltd no nos
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n d.c e.g i.e
   ariz ala calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa
   r.i s.c s.d tenn tex vt va wash w.va wis wyo ark p pp ed eds vol fig approx dept est messrs mt ft al cf viz ibid ph.d m.d b.a m.a`;
