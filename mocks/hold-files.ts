import * as z from 'zod/mini';

/** What a build says of its own files: scripts of the page, and scripts that run beside it. */
const BuildFiles = z.object({ modules: z.array(z.string()), beside: z.array(z.string()) });

/** Where the service worker finds what runs beside the page. */
const KEPT_IN = 'rightsdesk.files';

/**
 * Brings what no screen has asked for yet, so that an open tab goes on working when its host is gone. Scripts of the page
 * are fetched and not run; the browser has them for as long as the page lives. Where one does not come, the rest waits
 * for the connection.
 */
export async function holdFiles(root: string): Promise<void> {
  const answer = await fetch(`${root}files.json`);
  const { modules, beside } = BuildFiles.parse(await answer.json());
  for (const file of modules) while (!(await isHeld(`${root}${file}`))) await connection();
  // Absent on plain HTTP away from loopback, whatever the library of types says.
  const { caches } = globalThis as Partial<Pick<typeof globalThis, 'caches'>>;
  if (caches === undefined) return;
  await caches.delete(KEPT_IN);
  await (await caches.open(KEPT_IN)).addAll(beside.map((file) => `${root}${file}`));
}

/** One at a time: whatever the person does meanwhile goes first. */
async function isHeld(address: string): Promise<boolean> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.fetchPriority = 'low';
  link.href = address;
  const event = await new Promise<Event>((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
    document.head.append(link);
  });
  link.remove();
  return event.type === 'load';
}

async function connection(): Promise<void> {
  await new Promise((resolve) => {
    window.addEventListener('online', resolve, { once: true });
  });
}
