/** The languages of drafts. The manifest's activation events name the same. */
export const languages = ['markdown', 'plaintext', 'quarto'] as const;
