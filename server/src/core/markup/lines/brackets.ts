/** Closing square brackets of a text by opening ones. `escapes`: a backslash takes the sign behind it its meaning. */
export function bracketsOf(text: string, escapes: boolean): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 92 && escapes) at++;
    else if (c === 91) open.push(at);
    else if (c === 93) {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}
