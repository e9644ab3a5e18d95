import type { Page } from 'playwright/test';
import { encodingsOf } from '../mocks/erasure/encodings.ts';
import { isInPage, pullString } from './strings.ts';

/** What one store of the browser's database holds. */
type Stored = { readonly name: string; readonly keys: unknown; readonly values: unknown };

/** Everything that the browser keeps of the pretended world, store by store; all of it together where a host keeps it. */
async function stored(page: Page): Promise<readonly Stored[]> {
  if (!isInPage) {
    const kept = await pullString(page.url(), 'stored', 'GET');
    return [{ name: 'all', keys: [], values: await kept.json() }];
  }
  const text = await page.evaluate(async () => {
    const opened = indexedDB.open('rightsdesk');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.addEventListener('success', () => {
        resolve(opened.result);
      });
      opened.addEventListener('error', () => {
        reject(new Error('The storage does not open.'));
      });
    });
    const read = database.transaction([...database.objectStoreNames], 'readonly');
    const given = async <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        asked.addEventListener('success', () => {
          resolve(asked.result);
        });
      });
    const all = await Promise.all(
      [...database.objectStoreNames].map(async (name) => ({
        name,
        keys: await given(read.objectStore(name).getAllKeys()),
        values: await given(read.objectStore(name).getAll()),
      })),
    );
    database.close();
    return JSON.stringify(all);
  });
  return JSON.parse(text) as Stored[]; // as it was written above
}

/** Everything that the browser keeps of the pretended world, as one text. */
export async function storedText(page: Page): Promise<string> {
  return JSON.stringify(await stored(page));
}

/** In which forms, of which of the values, the browser's storage holds them: plain, folded, encoded. */
export async function formsStored(page: Page, values: readonly string[]): Promise<string[]> {
  const all = await stored(page);
  const places = [JSON.stringify(all), textsIn(all).join('\n')].map((text) =>
    Buffer.from(text, 'utf8').toString('latin1'),
  );
  return values.flatMap((value, at) =>
    encodingsOf(value)
      .filter(({ bytes }) => places.some((place) => place.includes(bytes)))
      .map(({ how }) => `value ${at}, ${how}`),
  );
}

/** What is kept of finished commands about something: keyed hashes of what was sent. */
export async function fingerprintsAbout(page: Page, reference: string): Promise<string[]> {
  const kept = await stored(page);
  // A host does not say where it keeps what; only a key has a fingerprint.
  const keys = kept.find(({ name }) => name === (isInPage ? 'keys' : 'all'))?.values;
  if (!Array.isArray(keys)) throw new Error('No keys are kept.');
  return keys.flatMap((key: { reference?: string; fingerprint?: string }) =>
    key.reference === reference && key.fingerprint !== undefined ? [key.fingerprint] : [],
  );
}

/** Every text inside something, as it is and not as JSON writes it. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)]);
}
