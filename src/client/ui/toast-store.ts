/** What a toast says and how it feels. */
export interface Toast {
  id: number;
  message: string;
  tone: 'calm' | 'good' | 'warn' | 'bad';
}

/** Milliseconds that a toast stays; one that warns stays until it is sent away. */
const STAYS = 7000;
const AT_MOST = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says in passing what was done; said again it takes its own place. Nothing that must be acted on belongs here. */
export function toast(message: string, tone: Toast['tone'] = 'good'): void {
  lastId += 1;
  const id = lastId;
  const others = toasts.filter((one) => one.message !== message || one.tone !== tone);
  publish([...others, { id, message, tone }].slice(-AT_MOST));
  if (tone === 'calm' || tone === 'good')
    setTimeout(() => {
      dismissToast(id);
    }, STAYS);
}

/** Sends a toast away; an unknown id changes nothing. */
export function dismissToast(id: number): void {
  if (toasts.some((one) => one.id === id)) publish(toasts.filter((one) => one.id !== id));
}

/** Empties the region, as at sign-out. */
export function clearToasts(): void {
  publish([]);
}

/** The toasts on show, oldest first. */
export function currentToasts(): readonly Toast[] {
  return toasts;
}

/** Calls back on each change; returns how to stop. */
export function watchToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
