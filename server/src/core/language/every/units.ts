/** Words of two letters that stand for no quantity. */
export const shortWords = new Set(
  'ad am an as at be by do go he ie if in is it me my no of oh ok on or so to up us we'.split(' '),
);

export const unit =
  '(?:[kcdmnµμ]?m|[kMG]?Hz|[kmµμ]?g|[kMGT]?W|[kMG]?Wh|[kM]?J|[kMh]?Pa|[mkM]?V|in|ft|yds?|mi(?:les?)?|met(?:re|er)s?|feet|inch(?:es)?|ha|l|L|s|secs?|min|h|hrs?|mol|k?cal|rad|sr|px|lbs?)';

export const amount = /^[\d.,\s]+(?:(?:hundred|thousand|million|billion|trillion)\s*)*$|^(?:\p{L}+[\s-]*){1,4}$/iu;
