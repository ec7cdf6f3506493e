/** What went wrong, in the words of whoever failed. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why something that should never fail did, on a text that was made to: not in the words of whoever failed. */
export function faultOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply, or too long';
  if (error instanceof Error && error.name === 'Error') return error.message;
  return `its reader failed (${error instanceof Error ? error.name : String(error)})`;
}
