import { describe, expect, it } from 'vitest';
import { hostileSamples } from './hostile-samples.ts';
import { hostileStrings } from './hostile-strings.ts';

describe('hostile strings', () => {
  it('are at least 750, no two of them alike', () => {
    expect(new Set(hostileStrings.map(({ text }) => text)).size).toBeGreaterThanOrEqual(750);
    expect(new Set(hostileStrings.map(({ text }) => text)).size).toBe(hostileStrings.length);
  });

  it('are known by a tag that is in one of them alone', () => {
    for (const { tag } of hostileStrings)
      expect(hostileStrings.filter(({ text }) => text.includes(tag))).toHaveLength(1);
  });

  it('are of every kind, each as it stands and in every wrapper', () => {
    const wrappers = new Set(hostileStrings.map(({ wrapper }) => wrapper));
    for (const [kind, samples] of Object.entries(hostileSamples)) {
      const ofKind = hostileStrings.filter((one) => one.kind === kind);
      expect(ofKind).toHaveLength(samples.length * wrappers.size);
      for (const sample of samples)
        expect(ofKind.some(({ text }) => text.startsWith(sample))).toBe(true);
    }
  });
});
