import { unread } from '../unread.ts';

/** Norwegian is told as Danish, and is near enough for what is asked here. */
export const danish = unread('da', {
  verbs: `siger sier sagde sa sagt spørger spør spurgte spurte svarer svarede svarte skriver skrev skrevet forklarer forklarede forklarte mener mente
    fortæller forteller fortalte råber roper råbte ropte hvisker hviskede hvisket tilføjer tilføjede tilføyer hævder hævdede ifølge lover lovede
    hedder lyder lød`,
  dashes: true,
  incise: 'commas',
});
