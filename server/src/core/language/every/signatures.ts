/** Words that may stand small in a name or a title. */
export const small =
  /^(?:a|al|an|and|at|de|del|della|der|den|des|di|do|du|el|et|for|from|für|i|in|la|le|les|of|on|or|per|the|to|und|van|vom|von|with|y|zu|zur)$/iu;

/** Words that begin somebody's speech, not their name; a line of dialogue begins with a dash too. */
export const speech =
  /^(?:and|are|at|but|can|could|did|do|does|for|go|have|he|how|i|if|is|it|look|my|never|no|not|now|oh|ok|okay|on|or|please|she|so|some|sorry|stop|that|then|there|these|they|this|those|wait|was|we|well|were|what|when|where|who|why|will|would|yes|you|your)$/iu;

/** "from *The Valley Courier*": a place to find it. */
export const from = /^(?:from|in|by|aus)$/i;

/** "Source: The Valley Courier": a label that says where the words are from. */
export const named =
  /^(?:sources?|from|via|credit|quelle|fuentes?|fonte|bron|källa|kilde|źródło)\s*:\s+(\S.{0,220})$/iu;
