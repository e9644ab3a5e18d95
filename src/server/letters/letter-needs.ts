import { disclosedValue, freshDisclosure } from '../../domain/disclosure.ts';
import type { LetterText } from '../../domain/letter.ts';
import type { LetterNeeds } from '../../domain/letter-check.ts';
import type { Call } from '../call.ts';
import { namesOfOthers } from '../neighbours.ts';
import type { SetScene } from '../scene-of.ts';
import type { ComposedLetter } from './compose.ts';
import { groundCitation, groundWords } from './ground-words.ts';
import { wordsOf } from './message.ts';
import { packageWords } from './package-words.ts';

/** What this letter has to keep, and what of this person and of others has no place in this text of it. */
export async function letterNeeds(
  call: Call,
  scene: SetScene,
  composed: ComposedLetter,
  text: LetterText,
): Promise<LetterNeeds> {
  const isPackage = composed.posting.parcel.kind === 'package-print';
  const disclosure = scene.request.disclosure ?? freshDisclosure;
  const disclosed =
    isPackage && scene.request.scope !== 'categories'
      ? scene.items.flatMap((item) => disclosedValue(item, disclosure) ?? [])
      : [];
  return {
    request: scene.request.id,
    standard: composed.standard,
    kept: keptWords(composed),
    blanks: composed.blanks,
    values: valuesOf(scene, composed),
    others: await othersIn(call, scene, composed.standard, text),
    disclosed,
  };
}

/** Other customers whose names stand in what was written beside the standard text; a namesake is the person's own affair. */
async function othersIn(
  call: Call,
  scene: SetScene,
  standard: LetterText,
  text: LetterText,
): Promise<readonly string[]> {
  const usual = new Set(linesOf(standard));
  const written = linesOf(text).filter((line) => !usual.has(line));
  const own = new Set(
    scene.items.filter(({ field }) => field === 'name').map(({ value }) => plain(value)),
  );
  const names = await namesOfOthers(call, scene, written.join('\n'));
  return names.filter((name) => !own.has(plain(name)));
}

function linesOf({ subject, body }: LetterText): readonly string[] {
  return [subject, ...body.split('\n')];
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

function keptWords({ posting, lang, standard }: ComposedLetter): LetterNeeds['kept'] {
  const words = wordsOf(posting);
  const { kind } = posting.parcel;
  const isUnproven = kind === 'answer-unproven';
  const grounds = isUnproven
    ? []
    : [
        ...(words.ground === undefined ? [] : [groundWords(words.ground, lang)]),
        ...(words.citation === undefined ? [] : [words.citation]),
        ...(words.withheld ?? []).flatMap(({ ground }) => [
          groundWords(ground, lang),
          groundCitation(ground, lang) ?? '',
        ]),
        ...(words.kept ?? []).flatMap(({ citation }) => citation ?? []),
      ];
  // The one answer to whoever has proved nothing is the same for all: words may join it, none may leave it.
  const same = isUnproven ? standard.body.split('\n\n') : [];
  return [
    ...[words.company ?? '', words.desk[lang]].map(
      (text) => ({ fault: 'company-missing', text }) as const,
    ),
    ...[words.desk.contact.phone, words.desk.contact.email].map(
      (text) => ({ fault: 'contact-missing', text }) as const,
    ),
    ...(words.regulators ?? []).map(
      (one) => ({ fault: 'complaint-missing', text: packageWords(lang).regulators[one] }) as const,
    ),
    ...grounds.map((text) => ({ fault: 'ground-missing', text }) as const),
    ...same.map((text) => ({ fault: 'same-answer-missing', text }) as const),
  ];
}

/** Everything that is held of the person; a letter to a proved person may call them by their name. */
function valuesOf({ request, items }: SetScene, { letter }: ComposedLetter): readonly string[] {
  const isNamed = request.verification.reachedAt !== null && letter !== 'recipients';
  const held = items.filter(
    ({ field, state, hashed }) =>
      state === 'held' && !hashed && field !== 'language' && !(isNamed && field === 'name'),
  );
  return [
    ...held.map(({ value }) => value),
    ...(request.contactGiven === null ? [] : [request.contactGiven.value]),
    ...(request.correction === null ? [] : [request.correction.asked]),
  ];
}
