import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tourPace } from './tour-pace.ts';
import { tourSteps } from './tour-steps.ts';
import { tourCatalogues } from './tour-words.ts';
import type { DemoLanguage } from './words.ts';

const presenting = readFileSync(
  new URL('../../docs/presenting.md', import.meta.url),
  'utf8',
).replaceAll(/ +/g, ' ');

/** Seconds that a presenter has. */
const FIVE_MINUTES = 300;

// The keys of the table of catalogues.
const languages = Object.keys(tourCatalogues) as DemoLanguage[];

describe.each(languages)('the tour in %s', (lang) => {
  const { reading, doing, deeds } = tourPace(tourSteps, tourCatalogues[lang], lang);
  const took = reading + doing;
  const clock = `${Math.floor(took / 60)}:${String(took % 60).padStart(2, '0')}`;

  it('is read and done in five minutes by somebody who has never seen it', () => {
    process.stdout.write(
      `the tour in ${lang}: ${deeds} deeds, ${reading} s read, ${doing} s done, ${clock}\n`,
    );
    expect(took).toBeLessThan(FIVE_MINUTES);
  });

  it('takes what is said of it to presenters', () => {
    expect(presenting).toContain(`| ${lang} | ${reading} s | ${doing} s | ${clock} |`);
  });
});

describe('the pace', () => {
  const words = tourCatalogues.en;
  const [step] = tourSteps;

  it('counts every word of the card, its name for four, and the deed', () => {
    const [first] = [step].map((one) => tourPace([one], words, 'en'));
    const said = words['why.sign-in'].split(/\s+/).length + 1 + 4;
    expect(first).toEqual({ reading: Math.round((said * 60) / 200), doing: 5, deeds: 1 });
  });

  it('grows with what is typed and with what is asked', () => {
    const guess = tourSteps.find(({ id }) => id === 'guess');
    expect(guess && tourPace([guess], words, 'en').deeds).toBe(3);
    expect(guess && tourPace([guess], words, 'en').doing).toBeGreaterThan(15);
  });
});
