/** A short tag of a token: the same in every tab of one session, and no way back to the token. */
export function sessionTag(token: string): string {
  let hash = 0x811c9dc5;
  for (const letter of token) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
