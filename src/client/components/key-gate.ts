/** What the gate needs to know of a key press; a `KeyboardEvent` has it all. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
  readonly repeat: boolean;
  readonly timeStamp: number;
}

/** Where the press happened. */
export interface PressPlace {
  /** The focus is in something that takes text. */
  inField: boolean;
  /** A modal dialog is open above the page. */
  underDialog: boolean;
  /** A menu is open above the page, which Escape closes by itself. */
  underMenu: boolean;
}

/** Milliseconds within which the second key of a sequence belongs to the first. */
export const SEQUENCE_WINDOW = 1000;
const LEADERS = new Set(['g']);

/** True while an input method composes; 229 is how some browsers say so on the key that ends it. */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}

/** A binding that needs Ctrl, Alt or Meta, which no one types by accident. */
export function isChord(binding: string): boolean {
  return /\b(?:Control|Alt|Meta)\+|\$mod\+/.test(binding);
}

/** True if the press is the second of a sequence, so that the key alone must not act. */
export function followsLeader(
  press: KeyPress,
  before: Pick<KeyPress, 'key' | 'timeStamp'> | undefined,
): boolean {
  return (
    before !== undefined &&
    LEADERS.has(before.key.toLowerCase()) &&
    press.timeStamp - before.timeStamp < SEQUENCE_WINDOW
  );
}

/** Whether a binding may act on this press. `repeats` allows a key held down, as for moving in a list. */
export function mayAct(
  binding: string,
  press: KeyPress,
  place: PressPlace,
  {
    singleKeys,
    before,
    repeats,
  }: {
    singleKeys: boolean;
    before: Pick<KeyPress, 'key' | 'timeStamp'> | undefined;
    repeats: boolean;
  },
): boolean {
  if (
    isComposing(press) ||
    press.defaultPrevented ||
    place.underDialog ||
    (press.repeat && !repeats)
  )
    return false;
  if (isChord(binding)) return true;
  // Escape is the way out and not a letter: it works in a field and stays on.
  if (binding === 'Escape') return !place.underMenu;
  if (place.inField || !singleKeys) return false;
  return binding.includes(' ') || !followsLeader(press, before);
}
