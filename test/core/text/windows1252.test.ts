import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWindows1252, windows1252 } from '../../../server/src/core/text/windows1252.ts';

/** A text in an encoding of one byte a letter. */
function bytesOf(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const decode = encoding === 'windows-1252' ? asWindows1252 : (one: Uint8Array) => decoder.decode(one);
  const byte = new Map<string, number>();
  for (let i = 255; i >= 0; i--) byte.set(decode(Uint8Array.of(i)), i);
  return Uint8Array.from([...text], (sign) => {
    const found = byte.get(sign);
    if (found === undefined) throw new Error(`${encoding} has no ${sign}`);
    return found;
  });
}

describe('Windows-1252', () => {
  it.each([
    ['English marks', '“It’s gone—all of it,” she said; ‘every plank’… The pier cost £40, or €46.'],
    ['English with names', 'The letter was signed by François Müller, Ingrid Åse and José Peña of the café.'],
    ['French', '« L’été dernier, la mer a dévoré la moitié du môle », a déclaré le maire. « Où étiez-vous ? » Ça ira.'],
    [
      'German',
      '„Der Hafen gehört uns nicht mehr“, sagte die Bürgermeisterin, „aber die Schlüssel – größtenteils – schon.“',
    ],
    ['Spanish', '—¿Quién pagará el muelle? —preguntó el señor Núñez—. ¡Nadie! Mañana será otro día.'],
    ['Portuguese', 'A câmara não paga, é claro; «os pescadores são vocês», disse a funcionária à noite.'],
    ['Italian', '«La città è più povera», disse il sindaco: perché ciò che il mare vuole, è già suo.'],
    ['Swedish', '”Båten är borta”, sade hamnvärden på ön. ”Å andra sidan är vi här än.”'],
    ['Danish', '»Færgen går ikke i dag,« sagde havnefogeden på Ærø, og så drak vi øl ved åen.'],
    ['Icelandic', '„Það er ekki fært,“ sagði hafnarstjórinn þegar hún kom út á bryggjuna í býtið.'],
    ['capitals', 'ÉCOLE FERMÉE. GEBÄUDE GESCHLOSSEN.'],
  ])('is read: %s', (_, text) => {
    expect(windows1252(bytesOf('windows-1252', text))).toBe(text);
  });

  it.each([
    ['koi8-r', 'Мы потеряли причал, сказала она.'],
    ['koi8-r', 'The sign on the quay said Выход, and nobody could read it.'],
    ['windows-1251', '«Мы потеряли причал», сказала она.'],
    ['windows-1251', 'в и о'],
    ['iso-8859-5', 'Мы потеряли причал'],
    ['ibm866', 'Мы потеряли причал'],
    ['windows-1253', 'Χάσαμε την προβλήτα, είπε.'],
    ['windows-1255', 'איבדנו את המזח'],
    ['windows-1256', 'فقدنا الرصيف'],
    ['macintosh', '“It’s gone,” she said.'],
    ['macintosh', 'The café closed in May.'],
    ['macintosh', 'Der Bürgermeister hört nichts.'],
    ['windows-1250', 'Přístav už nám nepatří, řekla starostka a čekala ještě déle než včera.'],
    ['windows-1250', 'Port już do nas nie należy, powiedziała burmistrz i czekała na wieści.'],
    ['iso-8859-2', 'Port już do nas nie należy, powiedziała burmistrz i czekała na wieści.'],
    ['windows-1254', 'Rıhtım artık bizim değil, dedi başkan; anahtarlar hâlâ aşağıda duruyor.'],
    ['windows-1257', 'Prieplauka mums nebepriklauso, pasakė merė ir laukė žinių iš Šiaulių.'],
  ])('is not taken for %s: %s', (encoding, text) => {
    expect(windows1252(bytesOf(encoding, text))).toBeNull();
  });

  it.each([
    ['Shift JIS', [0x8e, 0x52, 0x82, 0xcd, 0x90, 0xc2, 0x82, 0xa2, 0x81, 0x42]],
    ['EUC-JP', [0xbb, 0xb3, 0xa4, 0xcf, 0xc0, 0xc4, 0xa4, 0xa4, 0xa1, 0xa3]],
    ['GBK', [0xc9, 0xbd, 0xca, 0xc7, 0xc7, 0xe0, 0xb5, 0xc4, 0xa1, 0xa3]],
    ['DOS, code page 850', [0x66, 0x81, 0x72, 0x20, 0x73, 0x63, 0x68, 0x94, 0x6e]],
    ['DOS without ü', [0x73, 0x63, 0x68, 0x94, 0x6e, 0x20, 0x63, 0x61, 0x66, 0x82, 0x20]],
    ['UTF-8 with a broken end', [...new TextEncoder().encode('It’s “gone”'), 0xe2, 0x80]],
    ['UTF-8 with one letter lost', [0x63, 0x61, 0x66, 0xc3, 0xa9, 0x20, 0xe2, 0x80, 0x9c, 0x61, 0xe2, 0x20]],
    ['control bytes', [0x93, 0x48, 0x69, 0x94, 0x00]],
    ['bytes without a meaning', [0x48, 0x69, 0x9d]],
  ])('is not taken for %s', (_, bytes) => {
    expect(windows1252(Uint8Array.from(bytes))).toBeNull();
  });

  const words = ['the', 'pier', 'café', 'naïve', 'Señor', 'Zürich', 'O’Hara', 'façade', 'Øre', 'fell'];
  const sentence = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 })
    .map((some) => `“The harbour and the boats in it,” she said, “${some.join(' and the old ')} — all gone…”`);

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(windows1252(bytesOf('windows-1252', text))).toBe(text);
      }),
    );
  });

  it('is the decoder’s text or nothing, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = windows1252(bytes);
        if (text !== null) expect(bytesOf('windows-1252', text)).toEqual(bytes);
      }),
    );
  });
});
