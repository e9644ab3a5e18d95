import type { PackageFile } from '../../domain/outbox.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { chainTools } from '../chain-tools.ts';

/** The first day that an archive can name; the date of every file where none is given. */
const ARCHIVE_BEGINS: PlainDate = '1980-01-01';

/**
 * The files in one ZIP archive, each dated midnight of `on`: the same files give the same bytes at any time and place.
 * The archiver is loaded when the first package is built.
 */
export async function packageZip(
  files: readonly PackageFile[],
  on: PlainDate = ARCHIVE_BEGINS,
): Promise<Uint8Array> {
  const { makeZip } = await import('client-zip');
  const [year = 1980, month = 1, day = 1] = on.split('-').map(Number);
  // An archive holds wall-clock dates without a zone, so the local midnight is the same everywhere.
  const lastModified = new Date(year, month - 1, day);
  const entries = files.map(({ name, content }) => ({ name, input: content, lastModified }));
  return new Uint8Array(await new Response(makeZip(entries)).arrayBuffer());
}

/** Hex SHA-256 over the canonical list of names and contents, by which the log and the request know a package. */
export function packageDigest(files: readonly PackageFile[]): string {
  const list = files
    .map(({ name, content }) => ({ name, sha256: chainTools.hash(content) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return chainTools.hash(chainTools.canonicalise(list));
}
