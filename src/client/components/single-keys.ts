import { useSyncExternalStore } from 'react';

const STORED_AS = 'rightsdesk.single-keys';
const listeners = new Set<() => void>();
let acting = read();

/** Whether keys without Ctrl or Alt act at all; a person may switch them off (WCAG 2.1.4). */
export function singleKeysAct(): boolean {
  return acting;
}

/** Switches single keys on or off and remembers only that. */
export function letSingleKeysAct(act: boolean): void {
  acting = act;
  try {
    if (act) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, 'off');
  } catch {
    // Storage refused: the choice holds for this page.
  }
  for (const listener of listeners) listener();
}

/** The switch, for the sheet that shows it. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(watch, singleKeysAct, () => true);
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function read(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}
