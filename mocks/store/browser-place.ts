import { openDB } from 'idb';
import { IdbPersistence } from './idb-persistence.ts';
import { IdbScratch } from './idb-scratch.ts';
import type { OverlayDatabase, OverlaySchema } from './idb-schema.ts';
import { DATABASE, OVERLAY_SCHEMA, makeStores, overlayStores } from './idb-schema.ts';
import { memoryPlace } from './memory-place.ts';
import type { Place } from './place.ts';
import { TabChannel } from './tab-channel.ts';

/** A browser that does not answer in this time keeps nothing, in milliseconds. */
const OPEN_MS = 3000;

/**
 * The browser's own storage, shared by its tabs. Where the browser refuses it (a private window,
 * an insecure address) the world lasts as long as its page, and `kind` says so.
 */
export async function browserPlace(onReplaced: () => void): Promise<Place> {
  // Both are missing on plain HTTP away from loopback, whatever the library of types says.
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
  if (!locks || typeof BroadcastChannel === 'undefined') return memoryPlace();
  try {
    const database = await inTime(openDatabase(onReplaced));
    await database.get('state', 'world');
    return placeOf(database, new TabChannel());
  } catch {
    return memoryPlace();
  }
}

function openDatabase(onReplaced: () => void): Promise<OverlayDatabase> {
  return openDB<OverlaySchema>(DATABASE, OVERLAY_SCHEMA, {
    upgrade(database) {
      // A copy: the list shrinks while its stores go.
      for (const name of Array.from(database.objectStoreNames)) database.deleteObjectStore(name);
      makeStores(database);
    },
    blocking(_current, _wanted, event) {
      // Another tab runs a newer build: this page would write what it no longer understands.
      // The event's target is the database, which the types leave open.
      (event.target as IDBDatabase).close();
      onReplaced();
    },
    terminated: onReplaced,
  });
}

function placeOf(database: OverlayDatabase, channel: TabChannel): Place {
  return {
    kind: 'browser',
    persistence: new IdbPersistence(database, channel),
    scratch: new IdbScratch(database),
    state: {
      get: async (name) => (await database.get('state', name)) ?? null,
      put: async (name, value) => {
        await database.put('state', value, name);
        channel.tell('state');
      },
      onChange: (listener) => channel.on('state', listener),
    },
    clear: async (state) => {
      // One transaction: no other tab can hold it up, as it could the deletion of a database.
      const wipe = database.transaction(overlayStores, 'readwrite');
      const wiped = overlayStores.map((name) => wipe.objectStore(name).clear());
      const begun = Object.entries({ ...state, epoch: crypto.randomUUID() }).map(([name, value]) =>
        wipe.objectStore('state').put(value, name),
      );
      await Promise.all([...wiped, ...begun, wipe.done]);
      channel.tell('reset');
    },
    onCleared: (listener) => channel.on('reset', listener),
  };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The browser did not open its storage.')), OPEN_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
