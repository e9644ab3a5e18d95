import type { PackageFile } from '../../domain/outbox.ts';
import { packageCsv } from './package-csv.ts';
import { packageDocument, type PackageInput } from './package-document.ts';
import { packageHtml } from './package-html.ts';
import { packageJson } from './package-json.ts';

/**
 * The three files of a package: a page to print, the structured form and the table, each named by request id and date.
 * Refuses, with a TypeError, a disclosure that still has an undecided item.
 */
export function packageFiles(input: PackageInput): readonly PackageFile[] {
  const document = packageDocument(input);
  const name = `${document.request.id}-${document.madeOn}`.replaceAll(/[^A-Za-z0-9-]/g, '-');
  const page = { name: `${name}.html`, content: packageHtml(document) };
  const table = { name: `${name}.csv`, content: packageCsv(document) };
  const json = { name: `${name}.json`, content: packageJson(document, [page, table]) };
  return [page, json, table];
}
