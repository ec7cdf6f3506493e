/** Behind these nobody's speech stands, whoever is named next: `In “…,” Dorrit writes that`. */
export const pointsAtTitle =
  /(?:^|[^\p{L}])(?:in|see|of|from|titled|entitled|headlined|read|im|dans|siehe|vgl\.|cf\.|also)\s["“„«‘']*$/iu;

/** What a title may be written without, at its beginning. */
export const articles = /^(?:the|a|an|der|die|das|le|la|les|el)$/;
