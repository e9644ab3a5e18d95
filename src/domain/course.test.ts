import { describe, expect, it } from 'vitest';
import { NOW } from '../server/conformance/sample-scene.ts';
import { clocksFrom, freshCourse } from './course.ts';
import { DAY } from './instant.ts';

describe('the clocks of a request', () => {
  const reopened = (at: number) => ({ at, outcome: 'lapsed', closedAt: at - 1 }) as const;
  it.each([
    ['begin with its receipt', [], NOW],
    ['begin anew when it is taken up again', [reopened(NOW + DAY)], NOW + DAY],
    [
      'begin with the last time that it was taken up',
      [reopened(NOW + DAY), reopened(NOW + 2 * DAY), reopened(NOW + 3 * DAY)],
      NOW + 3 * DAY,
    ],
  ])('%s', (_, reopenings, from) => {
    expect(clocksFrom({ receivedAt: NOW, course: { ...freshCourse, reopenings } })).toBe(from);
  });
});
