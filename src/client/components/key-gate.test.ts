import { describe, expect, it } from 'vitest';
import { mayAct } from './key-gate.ts';
import type { KeyPress, PressPlace } from './key-gate.ts';

const press = (over: Partial<KeyPress> = {}): KeyPress => ({
  key: 'v',
  keyCode: 86,
  isComposing: false,
  defaultPrevented: false,
  repeat: false,
  timeStamp: 5000,
  ...over,
});
const page: PressPlace = { inField: false, underDialog: false, underMenu: false };
const on = { singleKeys: true, before: undefined, repeats: false };
const after = (key: string, timeStamp: number) => ({ ...on, before: { key, timeStamp } });

describe('a key', () => {
  it.each([
    ['acts on the page', mayAct('v', press(), page, on), true],
    ['rests in a field', mayAct('v', press(), { ...page, inField: true }, on), false],
    ['rests while composing', mayAct('v', press({ isComposing: true }), page, on), false],
    [
      'rests on the key that ends composing',
      mayAct('Escape', press({ keyCode: 229 }), page, on),
      false,
    ],
    ['rests under a dialog', mayAct('v', press(), { ...page, underDialog: true }, on), false],
    [
      'rests when another control took it',
      mayAct('v', press({ defaultPrevented: true }), page, on),
      false,
    ],
    ['rests when switched off', mayAct('v', press(), page, { ...on, singleKeys: false }), false],
    ['acts once when held down', mayAct('v', press({ repeat: true }), page, on), false],
    [
      'acts again in a list when held down',
      mayAct('j', press({ repeat: true }), page, { ...on, repeats: true }),
      true,
    ],
    ['with Ctrl acts in a field', mayAct('$mod+k', press(), { ...page, inField: true }, on), true],
    [
      'with Ctrl acts when single keys are off',
      mayAct('Control+Alt+Digit0', press(), page, { ...on, singleKeys: false }),
      true,
    ],
    [
      'with Shift alone is a single key',
      mayAct('Shift+r', press(), { ...page, inField: true }, on),
      false,
    ],
    [
      'Escape is left to a menu',
      mayAct('Escape', press(), { ...page, underMenu: true }, on),
      false,
    ],
    ['Escape leaves a field', mayAct('Escape', press(), { ...page, inField: true }, on), true],
    ['alone rests behind g', mayAct('p', press(), page, after('g', 4500)), false],
    ['in a sequence acts behind g', mayAct('g p', press(), page, after('g', 4500)), true],
    ['alone acts long after g', mayAct('p', press(), page, after('g', 3000)), true],
    ['alone acts behind another key', mayAct('p', press(), page, after('j', 4900)), true],
    [
      'in a sequence rests when switched off',
      mayAct('g p', press(), page, { ...after('g', 4500), singleKeys: false }),
      false,
    ],
  ])('%s', (_name, acts, expected) => {
    expect(acts).toBe(expected);
  });
});
