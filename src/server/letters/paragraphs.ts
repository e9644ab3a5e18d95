/** Paragraphs of a letter with an empty line between them; those that do not apply are null. */
export function paragraphs(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
