import { ImportRefused } from './import-refused.ts';

/** A longer file is refused, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The text of a file: UTF-8, with or without a byte order mark. Refuses a file that is too large or no UTF-8. */
export function csvText(bytes: Uint8Array): string {
  if (bytes.byteLength > LARGEST_FILE) throw new ImportRefused('too-large');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRefused('not-utf-8');
  }
  // No text holds this character; a table in another encoding holds many.
  if (text.includes('\0')) throw new ImportRefused('not-utf-8');
  return withoutSpaceBeforeQuotes(text);
}

/** Some programs write `a, "b, c"`: the space belongs to nobody, and hides that the cell is quoted. */
function withoutSpaceBeforeQuotes(text: string): string {
  if (!/[,;\t] +"/.test(text)) return text;
  let kept = '';
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted || (sign !== ',' && sign !== ';' && sign !== '\t')) continue;
    const spaces = /^ +(?=")/.exec(text.slice(at + 1, at + 65))?.[0] ?? '';
    if (spaces === '') continue;
    kept += text.slice(from, at + 1);
    from = at + 1 + spaces.length;
  }
  return kept + text.slice(from);
}
