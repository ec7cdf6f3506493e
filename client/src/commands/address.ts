/** The address that somebody typed or copied, with a scheme in front; null for what is none. A bare “example.org/page” is one. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text.length > 2000 || /\s/.test(text)) return null;
  if (/^https?:\/\/[^/\s]+/i.test(text)) return text;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d+(?:\/|$)/.test(text)) return null;
  const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?=[/?#]|$)/u.exec(text);
  return host ? `https://${text}` : null;
}

/** Likewise of what is on the clipboard, where a file's name (“notes.md”) must not pass for a page: it has a scheme, “www.” or a path. */
export function addressCopied(text: string): string | null {
  const bare = /^(?:https?:\/\/|www\.|[^/\s]+\.[^/\s]+\/)/i.test(text.trim());
  return bare ? addressOf(text) : null;
}
