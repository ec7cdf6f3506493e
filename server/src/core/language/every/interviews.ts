/** Somebody is asked, and somebody answers for himself: in the languages of most drafts. */
export const addressed =
  /\b(?:you|you[’'](?:re|ve|d|ll)|your|yours|yourself|vous|votre|vos|usted|ustedes)\b|(?<=\p{L}[,;]?\s)(?:Sie|Ihr|Ihre[nmrs]?|Ihnen)\b/u;

export const firstPerson =
  /\b(?:I|I[’'](?:m|ve|d|ll)|me|my|mine|myself|we|we[’'](?:re|ve|d|ll)|us|our|ours|ich|mir|mich|wir|uns|mein\w*|unser\w*|je|nous|mon|notre|yo|nosotros|nuestr\w+)\b|\bj[’']/iu;
