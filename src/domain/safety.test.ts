import { describe, expect, it } from 'vitest';
import { figureOf, safetyControls, type Counted, type SafetyControl } from './safety.ts';
import { harms } from './vocabulary.ts';

const controls: readonly SafetyControl[] = safetyControls;
const counted: Counted = {
  done: (action) => (action === 'deletion.undone' ? 2 : 7),
  refused: (problem) => (problem === null ? 9 : 4),
  now: (what) => ({ accounts: 11, events: 300, checkpoints: 3 })[what],
};
const figure = (id: string): number => {
  const control = controls.find((one) => one.id === id);
  if (control === undefined) throw new TypeError(`${id} is no control.`);
  return figureOf(control.measure, counted);
};

describe('what data is guarded against (N6)', () => {
  it.each(harms)('%s is answered by two controls at least, one of them counted', (harm) => {
    const answers = controls.filter((one) => one.harm === harm);
    expect(answers.length).toBeGreaterThanOrEqual(2);
    expect(answers.filter(({ measure }) => measure.of !== 'minutes')).not.toEqual([]);
  });

  it.each([
    ['undo-window', 2],
    ['proof', 7],
    ['refused', 9],
    ['nothing-overwritten', 4],
    ['roles', 11],
    ['chain', 300],
    ['checkpoints', 3],
    ['idle-lock', 15],
    ['step-up', 5],
  ])('%s counts %i', (id, wanted) => {
    expect(figure(id)).toBe(wanted);
  });

  it('names each control once', () => {
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
  });
});
