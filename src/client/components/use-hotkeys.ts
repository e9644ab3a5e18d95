import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { isComposing, mayAct, SEQUENCE_WINDOW } from './key-gate.ts';
import { singleKeysAct } from './single-keys.ts';

/** What a key does; false says that it did nothing, and leaves the key to the browser. */
export type HotkeyDeed = (event: KeyboardEvent) => unknown;

/** Bindings and what they do. */
export type Hotkeys = Readonly<Record<string, HotkeyDeed>>;

export interface HotkeyOptions {
  enabled?: boolean;
  /** These keys act inside an open modal dialog too: for its own. */
  inDialog?: boolean;
  /** A key held down acts again, as for moving in a list. */
  repeats?: boolean;
  /** Acts only where nothing that stands on the page has taken the key. */
  isOutermost?: boolean;
}

let last: { key: string; timeStamp: number } | undefined;
let before: typeof last;
let watchers = 0;

/**
 * Binds keys for as long as the component stands. Single keys act only outside fields, never while an input
 * method composes or a modal dialog is open, and can be switched off; a key that acts is spent.
 */
export function useHotkeys(
  hotkeys: Hotkeys,
  { enabled = true, inDialog = false, repeats = false, isOutermost = false }: HotkeyOptions = {},
): void {
  const act = useEffectEvent((binding: string, event: KeyboardEvent) => {
    const place = {
      inField: isField(event.target),
      underDialog: !inDialog && document.querySelector('dialog:modal') !== null,
      underMenu: document.querySelector(':popover-open') !== null,
    };
    if (!mayAct(binding, event, place, { singleKeys: singleKeysAct(), before, repeats })) return;
    if (hotkeys[binding]?.(event) !== false) event.preventDefault();
  });
  // The bindings as one string: a new object with the same keys binds nothing anew.
  const bindings = Object.keys(hotkeys).sort().join('\n');
  useEffect(() => {
    if (!enabled || bindings === '') return undefined;
    const forget = rememberPresses();
    const map = Object.fromEntries(
      bindings.split('\n').map((binding) => [
        binding,
        (event: KeyboardEvent) => {
          act(binding, event);
        },
      ]),
    );
    // A press comes to the page before it comes to the window around it.
    const target = isOutermost ? window : document.body;
    const unbind = tinykeys(target, map, { timeout: SEQUENCE_WINDOW });
    return () => {
      unbind();
      forget();
    };
  }, [bindings, enabled, isOutermost]);
}

/** Knows the press before the present one, for all who bind keys. */
function rememberPresses(): () => void {
  watchers += 1;
  if (watchers === 1) window.addEventListener('keydown', remember, { capture: true });
  return () => {
    watchers -= 1;
    if (watchers === 0) window.removeEventListener('keydown', remember, { capture: true });
  };
}

function remember(event: KeyboardEvent): void {
  before = last;
  last =
    isComposing(event) || isField(event.target) || event.ctrlKey || event.altKey || event.metaKey
      ? undefined
      : { key: event.key, timeStamp: event.timeStamp };
}

const NOT_TEXT = new Set([
  'button',
  'checkbox',
  'radio',
  'range',
  'submit',
  'reset',
  'image',
  'file',
  'color',
]);

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
