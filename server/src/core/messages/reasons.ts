import type { Say } from './say.ts';

/**
 * Why a file cannot be read, in English as its reader says it, in German and in French; "{x}" stands for what is put in. A reader
 * knows no language of a user: what it says is put into another where it is shown.
 */
export const reasons: readonly (readonly [english: string, german: string, french: string])[] = [
  ['empty', 'leer', 'vide'],
  ['not a text file', 'keine Textdatei', 'ce n’est pas un fichier texte'],
  ['not a PDF', 'kein PDF', 'ce n’est pas un PDF'],
  ['not RTF', 'kein RTF', 'ce n’est pas du RTF'],
  ['not a Word file', 'keine Word-Datei', 'ce n’est pas un fichier Word'],
  ['not a web page', 'keine Webseite', 'ce n’est pas une page web'],
  [
    'not an e-mail, or a damaged one',
    'keine E-Mail, oder eine beschädigte',
    'ce n’est pas un e-mail, ou il est endommagé',
  ],
  ['not a Stet baseline', 'keine Baseline von Stet', 'ce n’est pas une référence de base de Stet'],
  ['a PDF, not a text file', 'ein PDF, keine Textdatei', 'un PDF, pas un fichier texte'],
  [
    'a ZIP or Office file, not a text file',
    'eine ZIP- oder Office-Datei, keine Textdatei',
    'un fichier ZIP ou Office, pas un fichier texte',
  ],
  ['not valid {encoding} text', 'kein gültiger {encoding}-Text', 'ce n’est pas du texte {encoding} valide'],
  [
    'not UTF-8 or Windows-1252 text; save it as UTF-8',
    'kein Text in UTF-8 oder Windows-1252; speichern Sie die Datei als UTF-8',
    'ce n’est pas du texte UTF-8 ou Windows-1252 ; enregistrez-le en UTF-8',
  ],
  [
    'unknown character encoding; save it as UTF-8',
    'unbekannte Zeichenkodierung; speichern Sie die Datei als UTF-8',
    'encodage des caractères inconnu ; enregistrez le fichier en UTF-8',
  ],
  [
    'too large ({size} MB; the limit is {most} MB)',
    'zu groß ({size} MB; erlaubt sind {most} MB)',
    'trop volumineux ({size} Mo ; la limite est de {most} Mo)',
  ],
  [
    'too large (the limit is {most} MB)',
    'zu groß (erlaubt sind {most} MB)',
    'trop volumineux (la limite est de {most} Mo)',
  ],
  ['it contains more than 20 MB of text', 'mehr als 20 MB Text', 'il contient plus de 20 Mo de texte'],
  ['it has more than a million lines', 'es hat mehr als eine Million Zeilen', 'il compte plus d’un million de lignes'],
  [
    'it has a word of more than a million letters',
    'es hat ein Wort von mehr als einer Million Buchstaben',
    'il contient un mot de plus d’un million de lettres',
  ],
  ['it contains no words', 'es enthält keine Wörter', 'il ne contient aucun mot'],
  ['it contains no words: {why}', 'es enthält keine Wörter: {why}', 'il ne contient aucun mot : {why}'],
  ['it contains no text', 'es enthält keinen Text', 'il ne contient aucun texte'],
  [
    'it contains no text; if scripts build the page, save it from a browser',
    'sie enthält keinen Text; wenn Skripte die Seite aufbauen, speichern Sie sie aus einem Browser',
    'elle ne contient aucun texte ; si des scripts construisent la page, enregistrez-la depuis un navigateur',
  ],
  [
    'it contains too many files ({count}; the limit is {most})',
    'es enthält zu viele Dateien ({count}; erlaubt sind {most})',
    'il contient trop de fichiers ({count} ; la limite est de {most})',
  ],
  [
    'no text layer: its pages are images; run text recognition (OCR), and add the searchable PDF that it makes',
    'keine Textebene: die Seiten sind Bilder; lassen Sie eine Texterkennung (OCR) laufen und fügen Sie das durchsuchbare PDF hinzu',
    'pas de couche de texte : ses pages sont des images ; lancez une reconnaissance de texte (OCR), et ajoutez le PDF interrogeable qu’elle produit',
  ],
  [
    'an image: Stet reads no text in images; run text recognition (OCR), and add the searchable PDF or the text that it makes',
    'ein Bild: Stet liest keinen Text in Bildern; lassen Sie eine Texterkennung (OCR) laufen und fügen Sie das durchsuchbare PDF oder den Text hinzu',
    'une image : Stet ne lit pas le texte des images ; lancez une reconnaissance de texte (OCR), et ajoutez le PDF interrogeable ou le texte qu’elle produit',
  ],
  [
    'an image (and {count} more beside it): Stet reads no text in images; run text recognition (OCR), and add the searchable PDF or the text that it makes',
    'ein Bild (und {count} weitere daneben): Stet liest keinen Text in Bildern; lassen Sie eine Texterkennung (OCR) laufen und fügen Sie das durchsuchbare PDF oder den Text hinzu',
    'une image (et {count} autres à côté) : Stet ne lit pas le texte des images ; lancez une reconnaissance de texte (OCR), et ajoutez le PDF interrogeable ou le texte qu’elle produit',
  ],
  [
    'no text that can be decoded: it uses an encoding that Stet does not know',
    'kein Text, der sich entschlüsseln lässt: die Kodierung ist Stet unbekannt',
    'aucun texte déchiffrable : Stet ne connaît pas son encodage',
  ],
  [
    'no text that can be decoded: it uses an encoding that Stet does not know ({names})',
    'kein Text, der sich entschlüsseln lässt: die Kodierung ist Stet unbekannt ({names})',
    'aucun texte déchiffrable : Stet ne connaît pas son encodage ({names})',
  ],
  ['protected with a password', 'mit einem Kennwort geschützt', 'protégé par un mot de passe'],
  ['locked by DRM', 'durch DRM gesperrt', 'verrouillé par un DRM'],
  ['it is actually a PDF', 'es ist in Wahrheit ein PDF', 'c’est en fait un PDF'],
  ['it is actually an RTF file', 'es ist in Wahrheit eine RTF-Datei', 'c’est en fait un fichier RTF'],
  ['it is actually a web page', 'es ist in Wahrheit eine Webseite', 'c’est en fait une page web'],
  [
    'not the type of file its name says',
    'nicht die Art Datei, die ihr Name angibt',
    'ce n’est pas le type de fichier que son nom indique',
  ],
  [
    'its name is not valid UTF-8; rename it',
    'ihr Name ist kein gültiges UTF-8; benennen Sie sie um',
    'son nom n’est pas de l’UTF-8 valide ; renommez-le',
  ],
  ['Zotero cannot be read: {why}', 'Zotero lässt sich nicht lesen: {why}', 'impossible de lire Zotero : {why}'],
  ['cut off or damaged', 'abgeschnitten oder beschädigt', 'tronqué ou endommagé'],
  ['a damaged PDF', 'ein beschädigtes PDF', 'un PDF endommagé'],
  ['a damaged PDF: its end is missing', 'ein beschädigtes PDF: sein Ende fehlt', 'un PDF endommagé : sa fin manque'],
  [
    'a damaged PDF: none of its pages can be read',
    'ein beschädigtes PDF: keine seiner Seiten lässt sich lesen',
    'un PDF endommagé : aucune de ses pages n’est lisible',
  ],
  ['a damaged Word file', 'eine beschädigte Word-Datei', 'un fichier Word endommagé'],
  [
    'a file of an old office program without a Word document in it',
    'die Datei eines alten Büroprogramms ohne Word-Dokument',
    'un fichier d’une ancienne suite bureautique, sans document Word',
  ],
  [
    'Word’s format before Word 97; save it as .docx',
    'das Format von Word vor Word 97; speichern Sie die Datei als .docx',
    'le format de Word d’avant Word 97 ; enregistrez-le en .docx',
  ],
  [
    'a ZIP archive that contains no Word document',
    'ein ZIP-Archiv ohne Word-Dokument',
    'une archive ZIP sans document Word',
  ],
  [
    'a ZIP archive that contains no OpenDocument text',
    'ein ZIP-Archiv ohne OpenDocument-Text',
    'une archive ZIP sans texte OpenDocument',
  ],
  ['a ZIP archive that contains no book', 'ein ZIP-Archiv ohne Buch', 'une archive ZIP sans livre'],
  [
    'compressed in a way that Stet cannot read',
    'auf eine Weise gepackt, die Stet nicht lesen kann',
    'compressé d’une façon que Stet ne sait pas lire',
  ],
  [
    'expands to far more than a document contains',
    'entpackt weit größer, als ein Dokument ist',
    'une fois décompressé, bien plus gros qu’un document',
  ],
  [
    'its groups are nested too deeply',
    'seine Gruppen sind zu tief verschachtelt',
    'ses groupes sont imbriqués trop profondément',
  ],
  ['nested too deeply', 'zu tief verschachtelt', 'imbriqué trop profondément'],
  ['it needs too much memory to read', 'es braucht zum Lesen zu viel Speicher', 'il faut trop de mémoire pour le lire'],
  [
    'reading it took longer than {time}',
    'das Lesen hat länger als {time} gedauert',
    'sa lecture a duré plus de {time}',
  ],
  [
    'reading one page took longer than {time}',
    'das Lesen einer Seite hat länger als {time} gedauert',
    'la lecture d’une page a duré plus de {time}',
  ],
  ['nothing could be read in {time}', 'in {time} ließ sich nichts lesen', 'rien n’a pu être lu en {time}'],
  ['its reader stopped', 'das Leseprogramm ist abgebrochen', 'son lecteur s’est arrêté'],
  ['no such file', 'keine solche Datei', 'fichier introuvable'],
  ['no such file or folder', 'keine solche Datei und kein solcher Ordner', 'fichier ou dossier introuvable'],
  [
    'no such file in the workspace',
    'keine solche Datei im Arbeitsbereich',
    'fichier introuvable dans l’espace de travail',
  ],
  [
    'no such file; create it with --update-baseline',
    'keine solche Datei; legen Sie sie mit --update-baseline an',
    'fichier introuvable ; créez-le avec --update-baseline',
  ],
  ['no permission', 'keine Berechtigung', 'pas d’autorisation'],
  ['this is a folder', 'ein Ordner', 'c’est un dossier'],
  ['its links go in a circle', 'seine Verknüpfungen führen im Kreis', 'ses liens tournent en rond'],
  ['too many files are open', 'es sind zu viele Dateien geöffnet', 'trop de fichiers sont ouverts'],
  ['it could not be read ({why})', 'es ließ sich nicht lesen ({why})', 'il n’a pas pu être lu ({why})'],
  [
    'not on this machine: open it in Zotero once, or sync its files',
    'nicht auf diesem Rechner: öffnen Sie es einmal in Zotero, oder gleichen Sie seine Dateien ab',
    'pas sur cet ordinateur : ouvrez-le une fois dans Zotero, ou synchronisez ses fichiers',
  ],
  [
    'not on this machine (and {count} more): open it in Zotero once, or sync its files',
    'nicht auf diesem Rechner (und {count} weitere): öffnen Sie es einmal in Zotero, oder gleichen Sie seine Dateien ab',
    'pas sur cet ordinateur (et {count} autres) : ouvrez-le une fois dans Zotero, ou synchronisez ses fichiers',
  ],
  [
    'link points outside the workspace; add its target to "sources" to include it',
    'die Verknüpfung führt aus dem Arbeitsbereich hinaus; nehmen Sie ihr Ziel in „sources“ auf, damit es gelesen wird',
    'le lien mène hors de l’espace de travail ; ajoutez sa cible à « sources » pour l’inclure',
  ],
];

interface Known {
  readonly pattern: RegExp;
  readonly told: Readonly<Record<'de' | 'fr', string>>;
}

const known: readonly Known[] = reasons.map(([english, german, french]) => ({
  pattern: new RegExp(`^${english.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`),
  told: { de: german, fr: french },
}));

/** Why a file cannot be read, in the language of `say`; what a system or a library says itself stays as it is. */
export function reasonIn(say: Say, reason: string): string {
  const { locale } = say;
  if (locale === 'en') return reason;
  for (const { pattern, told } of known) {
    const found = pattern.exec(reason);
    if (found) return told[locale].replace(/\{(\w+)\}/g, (hole, name: string) => found.groups?.[name] ?? hole);
  }
  return reason;
}
