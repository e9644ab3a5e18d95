/** A deed with a key: what binds it, and the caps to print. */
export interface DeskKey {
  /** In the grammar of the key library; several where keyboards differ. */
  readonly bindings: readonly string[];
  readonly caps: readonly string[];
  readonly group: KeyGroup;
}

/** Where the keys act, in the order of the sheet. */
export const KEY_GROUPS = ['everywhere', 'go', 'list', 'request', 'demo'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

const shifted = (key: string): readonly string[] => [key, `Shift+${key}`];

/** The one table of keys. */
export const KEYS = {
  'call-bar': { bindings: shifted('/'), caps: ['/'], group: 'everywhere' },
  'next-best': { bindings: ['n'], caps: ['n'], group: 'everywhere' },
  palette: { bindings: ['$mod+k'], caps: ['Ctrl', 'K'], group: 'everywhere' },
  sheet: { bindings: shifted('?'), caps: ['?'], group: 'everywhere' },
  back: { bindings: ['Escape'], caps: ['Esc'], group: 'everywhere' },
  'go-queue': { bindings: ['g q'], caps: ['g', 'q'], group: 'go' },
  'go-approvals': { bindings: ['g a'], caps: ['g', 'a'], group: 'go' },
  'go-log': { bindings: ['g l'], caps: ['g', 'l'], group: 'go' },
  'go-reports': { bindings: ['g r'], caps: ['g', 'r'], group: 'go' },
  'go-policies': { bindings: ['g p'], caps: ['g', 'p'], group: 'go' },
  'go-authority': { bindings: ['g u'], caps: ['g', 'u'], group: 'go' },
  down: { bindings: ['j'], caps: ['j'], group: 'list' },
  up: { bindings: ['k'], caps: ['k'], group: 'list' },
  open: { bindings: ['Enter'], caps: ['⏎'], group: 'list' },
  pick: { bindings: ['Space'], caps: ['Space'], group: 'list' },
  'pick-through': { bindings: ['Shift+Space'], caps: ['Shift', 'Space'], group: 'list' },
  verify: { bindings: ['v'], caps: ['v'], group: 'request' },
  inquiry: { bindings: ['i'], caps: ['i'], group: 'request' },
  'opt-out': { bindings: ['o'], caps: ['o'], group: 'request' },
  correction: { bindings: ['c'], caps: ['c'], group: 'request' },
  deletion: { bindings: ['e'], caps: ['e'], group: 'request' },
  disclosure: { bindings: ['p'], caps: ['p'], group: 'request' },
  'why-date': { bindings: ['d'], caps: ['d'], group: 'request' },
  refuse: { bindings: ['x'], caps: ['x'], group: 'request' },
  transfer: { bindings: ['t'], caps: ['t'], group: 'request' },
  withdraw: { bindings: ['w'], caps: ['w'], group: 'request' },
  script: { bindings: ['s'], caps: ['s'], group: 'request' },
  recipients: { bindings: ['r'], caps: ['r'], group: 'request' },
  hold: { bindings: ['h'], caps: ['h'], group: 'request' },
  'staff-found': { bindings: ['f'], caps: ['f'], group: 'request' },
  reveal: { bindings: ['Shift+r'], caps: ['Shift', 'R'], group: 'request' },
  'reset-demo': { bindings: ['Control+Alt+Digit0'], caps: ['Ctrl', 'Alt', '0'], group: 'demo' },
  director: { bindings: ['Control+Alt+KeyD'], caps: ['Ctrl', 'Alt', 'D'], group: 'demo' },
} as const satisfies Record<string, DeskKey>;

export type KeyId = keyof typeof KEYS;

/** The caps to print on a button or beside a field. */
export function keyHint(id: KeyId): readonly string[] {
  return KEYS[id].caps;
}
