// Judges the files that a page full of hostile texts hands out: their names, their cells, and a page as a browser opens it.
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { watchContext } from './hostile-watch.mjs';

const TAG = /zqx[0-9a-z]{3}k/i;
/** What a name may hold on every system, and nothing that a shell or a path would take for more. */
const CLEAN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Keeps every file that a page saves, judged: a clean name, no cell that a spreadsheet would compute, a page that does
 * nothing of itself. `note` is told of each harm.
 */
export class HostileFiles {
  #note;
  #browser;
  #coming = [];
  /** Files that were saved, and texts that stood in them. */
  seen = { files: 0, texts: 0 };

  constructor({ page, browser, note }) {
    this.#note = note;
    this.#browser = browser;
    page.on('download', (download) => this.#coming.push(download));
  }

  /** Presses what saves files, and judges each of them. */
  async saved(page, button) {
    const [first] = await Promise.all([page.waitForEvent('download'), button.click()]);
    for (const download of new Set([first, ...this.#coming.splice(0)])) await this.#judge(download);
  }

  async #judge(download) {
    await this.#file(download.suggestedFilename(), await readFile(await download.path()));
  }

  async #file(name, bytes) {
    this.seen.files += 1;
    if (!CLEAN.test(name) || TAG.test(name)) this.#note('told', 'in the name of a file');
    if (name.endsWith('.zip')) {
      const parts = storedIn(bytes);
      if (parts.length === 0) this.#note('crash', 'an archive without files');
      for (const part of parts) await this.#file(part.name, part.bytes);
      return;
    }
    const text = bytes.toString('utf8');
    this.seen.texts += new Set(text.match(new RegExp(TAG, 'gi')) ?? []).size;
    if (name.endsWith('.csv')) this.#cells(text);
    if (name.endsWith('.json')) JSON.parse(text);
    if (name.endsWith('.html')) await this.#page(text);
  }

  /** Said here once more, beside what writes the cells. */
  #cells(text) {
    const rows = Papa.parse(text.replace(/^\ufeff/u, ''), { delimiter: ',' }).data;
    if (!Array.isArray(rows) || rows.length < 2) this.#note('crash', 'a table without rows');
    for (const cell of rows.flat())
      if (/^[=+\-@\t\r\n]/.test(String(cell).normalize('NFKC')))
        this.#note('script', 'a cell begins like a formula');
  }

  /** Opens the page as whoever got it would. */
  async #page(text) {
    const context = await this.#browser.newContext();
    await watchContext(context, 'about:blank', this.#note);
    const page = await context.newPage();
    await page.setContent(text, { waitUntil: 'load' });
    const found = await page.evaluate(
      () =>
        document.querySelectorAll('[data-hostile], script, iframe, object, embed, form').length +
        ('hostile' in window ? 1 : 0),
    );
    if (found > 0) this.#note('script', 'a saved page holds more than its own elements');
    await context.close();
  }
}

/** The files of an archive that presses nothing together, read by the list at its end. */
function storedIn(archive) {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const many = archive.readUInt16LE(end + 10);
  const files = [];
  for (let at = archive.readUInt32LE(end + 16); files.length < many;) {
    const [named, further, said] = [28, 30, 32].map((part) => archive.readUInt16LE(at + part));
    const from = archive.readUInt32LE(at + 42);
    const begin = from + 30 + archive.readUInt16LE(from + 26) + archive.readUInt16LE(from + 28);
    files.push({
      name: archive.toString('utf8', at + 46, at + 46 + named),
      bytes: archive.subarray(begin, begin + archive.readUInt32LE(at + 20)),
    });
    at += 46 + named + further + said;
  }
  return files;
}
