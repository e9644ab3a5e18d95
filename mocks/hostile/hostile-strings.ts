import { hostileSamples } from './hostile-samples.ts';
import type { HostileKind } from './hostile-samples.ts';

/** A text that harms where it is taken for more than text. `tag` stands in no other text, and nowhere else. */
export type HostileString = {
  readonly kind: HostileKind;
  readonly wrapper: Wrapper;
  readonly tag: string;
  readonly text: string;
};

/** How a sample stands in its text. */
const wrappers = {
  first: (sample: string, tag: string) => `${sample} ${tag}`,
  within: (sample: string, tag: string) => `Said ${tag}: ${sample} twice`,
  'after closings': (sample: string, tag: string) =>
    `${tag}</title></textarea></script></style>"'>${sample}`,
  'right to left': (sample: string, tag: string) => `\u05d0 ${sample} \u05d1 ${tag} \u05d2`,
} as const satisfies Readonly<Record<string, (sample: string, tag: string) => string>>;
type Wrapper = keyof typeof wrappers;

/** A word by its number, of letters that no other word begins with and no folding changes. */
function tagOf(place: number): string {
  return `zqx${place.toString(36).padStart(3, '0')}k`;
}

/** Every sample in every wrapper, the same in every run: all kinds of the first wrapper, then of the next. */
export const hostileStrings: readonly HostileString[] = Object.entries(wrappers)
  .flatMap(([wrapper, wrap]) =>
    Object.entries(hostileSamples).flatMap(([kind, samples]) =>
      samples.map((sample) => ({ wrapper, kind, wrap, sample })),
    ),
  )
  .map(({ wrapper, kind, wrap, sample }, place) => ({
    // The names of the two tables are their keys.
    kind: kind as HostileKind,
    wrapper: wrapper as Wrapper,
    tag: tagOf(place),
    text: wrap(sample, tagOf(place)),
  }));
