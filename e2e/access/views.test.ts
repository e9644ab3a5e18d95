import { describe, expect, it } from 'vitest';
import { everySetting, locales, settingsOf, views } from './views.ts';

/** States of all walks together, at the least. */
const STATES = 48;

describe('what is judged', () => {
  it('is at least 300 states of pages a run', () => {
    const of = (place: number): number =>
      locales.reduce((sum, locale) => sum + settingsOf(place, locale).length, 0);
    expect(Math.min(...[0, 11, 23].map(of)) * STATES).toBeGreaterThanOrEqual(300);
  });

  it.each([0, 3, 7, 12, 18, 23])('shows place %i in every language, width and theme', (place) => {
    const all = locales.map((locale) => settingsOf(place, locale));
    expect(all.every((settings) => settings.length >= 2)).toBe(true);
    for (const settings of all)
      expect(new Set(settings.map(({ view, colours }) => `${view} ${colours}`)).size).toBe(
        settings.length,
      );
    const seen = all.flat();
    expect(new Set(seen.map(({ view }) => view)).size).toBe(4);
    expect(new Set(seen.map(({ colours }) => colours)).size).toBe(3);
    for (const { view } of seen) expect(views).toHaveProperty([view]);
  });

  it('shows each language in every width with every theme', () => {
    for (const locale of locales) {
      const seen = Array.from({ length: 24 }, (_, place) => settingsOf(place, locale)).flat();
      const ways = new Set(seen.map(({ view, colours }) => `${view} ${colours}`));
      expect(ways.size).toBe(everySetting().length);
    }
  });

  it('refuses a walk with more states than it has numbers', () => {
    expect(() => settingsOf(24, 'en')).toThrow('begin another');
  });
});
