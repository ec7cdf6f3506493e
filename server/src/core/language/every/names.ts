/** Behind a surname: "Lund, Jr." */
export const nameSuffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
