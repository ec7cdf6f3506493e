export const numeral = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

/** What begins words that are written as one, though both halves are words: "some-⏎thing", "under-⏎stand". */
export const solid =
  /^(?:some|any|every|no|not|with|how|when|what|who|where|over|under|out|up|down|in|on|to|for|there|here|can|after|fore|back|him|her|it|them|our|your|my|never|none|per|main|mean|other|work|house)$/;
