import type { DemoLanguage } from './words.ts';
import type { Deed, TourStep } from './tour-steps.ts';
import type { TourWordKey } from './tour-words.ts';

/** What somebody who has never seen the console needs, in seconds: to find what is marked, do it and see what came. */
const deedSeconds: Readonly<Record<Deed, number>> = {
  press: 5,
  write: 5,
  'write-enter': 5,
  choose: 7,
  // The trail, some ten lines.
  read: 30,
};

/** Characters typed in a minute by somebody who looks at the keys. */
const TYPED = 150;

/** What an adult in no hurry reads to themselves in a minute: words in English, characters where none are set apart. */
const readInAMinute: Readonly<Record<DemoLanguage, number>> = {
  en: 200,
  ja: 400,
  'zh-Hant': 300,
  'zh-Hans': 300,
};

/** How long the name of a control is, where it stands in a sentence of the tour: longer than most of them. */
const nameLength: Readonly<Record<DemoLanguage, number>> = {
  en: 4,
  ja: 12,
  'zh-Hant': 8,
  'zh-Hans': 8,
};

/** Questions that are answered one by one at the step that guesses. */
const QUESTIONS = 3;

/** What one language asks of a person: everything that the card says, and everything that is done, in seconds. */
export type TourPace = {
  readonly reading: number;
  readonly doing: number;
  /** Things pressed, written, chosen and read. */
  readonly deeds: number;
};

/** Counts the tour at the pace above. */
export function tourPace(
  steps: readonly TourStep[],
  words: Readonly<Record<TourWordKey, string>>,
  lang: DemoLanguage,
): TourPace {
  const each = steps.map((step) => {
    const times = step.id === 'guess' ? QUESTIONS : 1;
    const read = lengthOf(words[`do.${step.deed}`], lang) + lengthOf(words[`why.${step.id}`], lang);
    const typed = step.deed.startsWith('write') ? ((step.words?.length ?? 0) * 60) / TYPED : 0;
    return {
      reading: (read * 60) / readInAMinute[lang],
      doing: times * (deedSeconds[step.deed] + typed),
      deeds: times,
    };
  });
  const sum = (of: keyof TourPace): number => each.reduce((all, one) => all + one[of], 0);
  return {
    reading: Math.round(sum('reading')),
    doing: Math.round(sum('doing')),
    deeds: sum('deeds'),
  };
}

/** Words, or characters without the marks between them. */
function lengthOf(message: string, lang: DemoLanguage): number {
  const names = (message.match(/\{\w+\}/g) ?? []).length * nameLength[lang];
  const rest = message.replaceAll(/\{\w+\}/g, ' ');
  const parts = lang === 'en' ? rest.match(/[\p{L}\p{N}’-]+/gu) : rest.match(/[\p{L}\p{N}]/gu);
  return names + (parts ?? []).length;
}
