export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "1st". */
export const ordinalEnding = /(\d)(?:st|nd|rd|th)\b/;
