import { newKey } from './idempotency-key.ts';

const STORED_AS = 'rightsdesk.tab';

/**
 * The name under which this tab keeps its drafts: the same after a reload, another one in every other tab. A tab that was
 * made as a copy brings the name of the first along, and draws its own as long as that one is open.
 */
export const draftTab: Promise<string> = namedAlone(stored() ?? newKey());

async function namedAlone(name: string): Promise<string> {
  const alone = (await isTaken(name)) ? newKey() : name;
  if (alone !== name) void isTaken(alone);
  try {
    sessionStorage.setItem(STORED_AS, alone);
  } catch {
    // Where storage is refused the name lasts until the page goes.
  }
  return alone;
}

/** Whether a tab of this browser that goes by the name is open: what it shows is still being typed there. */
export async function isTabOpen(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === lockOf(name));
}

/** Whether another tab of this browser goes by the name; else it is this tab's until the page goes. */
async function isTaken(name: string): Promise<boolean> {
  // A page that is not served securely has no locks: then the name is taken as it is.
  if (!('locks' in navigator)) return false;
  return new Promise((resolve) => {
    const hold = async (lock: Lock | null): Promise<void> => {
      resolve(lock === null);
      if (lock !== null) await new Promise(() => undefined);
    };
    navigator.locks.request(lockOf(name), { ifAvailable: true }, hold).catch(() => {
      resolve(false);
    });
  });
}

function lockOf(name: string): string {
  return `${STORED_AS} ${name}`;
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
