import type { Page } from 'playwright/test';

/** Everything that the browser keeps of the pretended world, as one text. */
export async function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
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
    const all = await Promise.all(
      [...database.objectStoreNames].map(
        async (name) =>
          new Promise<unknown>((resolve) => {
            const asked = read.objectStore(name).getAll();
            asked.addEventListener('success', () => {
              resolve(asked.result);
            });
          }),
      ),
    );
    database.close();
    return JSON.stringify(all);
  });
}
