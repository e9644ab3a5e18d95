import { goes, keptParts } from '../../domain/deletion.ts';
import { blanksIn, lettersDue, lettersSentBy, type LetterText } from '../../domain/letter.ts';
import { mayHearOf } from '../../domain/representative-ways.ts';
import type { LetterKind } from '../../domain/message-vocabulary.ts';
import type { RequestCommand } from '../../domain/command-vocabulary.ts';
import type { Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { acknowledgements } from './acknowledgement.ts';
import { closingPostings } from './closing.ts';
import { correctionNotice, recipientCorrections } from './correction-letters.ts';
import { certificateOf, erasureNotices } from './deletion-letters.ts';
import { extended } from './extension-letter.ts';
import { standardText } from './letter-blanks.ts';
import { letterLang, type LetterLang } from './letter-lang.ts';
import { letterDigest, wordsOf, type Posting } from './message.ts';
import { confirmationOf } from './opt-out-letters.ts';
import { answerWords } from './package-messages.ts';

/** A letter as the desk would write it from where the request stands now. */
export type ComposedLetter = {
  readonly letter: LetterKind;
  readonly lang: LetterLang;
  readonly posting: Posting;
  readonly standard: LetterText;
  /** Digest of the standard text: what a worded letter rests on. */
  readonly basedOn: string;
  readonly blanks: readonly string[];
};

/** Composes a letter; null where there is nobody to write to, or nothing to say yet. */
export async function composedLetter(
  call: Call,
  scene: SetScene,
  letter: LetterKind,
): Promise<ComposedLetter | null> {
  if (!lettersDue(scene).includes(letter)) return null;
  const [posting] = await postingsOf(call, scene, letter);
  if (posting === undefined) return null;
  const { language } = posting.request;
  const standard = standardText(posting.parcel.kind, language, wordsOf(posting));
  return {
    letter,
    lang: letterLang(language),
    posting,
    standard,
    basedOn: letterDigest(standard),
    blanks: blanksIn(`${standard.subject}\n${standard.body}`),
  };
}

/** Whether a command would send a letter that was worded before its standard text became another. */
export async function isOutdated(
  call: Call,
  scene: SetScene,
  command: RequestCommand,
): Promise<boolean> {
  for (const letter of lettersSentBy(command)) {
    const edited = scene.request.letters[letter];
    if (edited === undefined) continue;
    const now = await composedLetter(call, scene, letter);
    if (now !== null && (now.basedOn !== edited.basedOn || now.lang !== edited.lang)) return true;
  }
  return false;
}

async function postingsOf(
  call: Call,
  scene: SetScene,
  letter: LetterKind,
): Promise<readonly Posting[]> {
  switch (letter) {
    case 'acknowledgement':
      return acknowledgements(scene);
    case 'answer':
    case 'part-grant':
      return answers(scene);
    case 'refusal':
      return closingPostings(call, scene);
    case 'extension':
      return extended(scene, 'complex').postings;
    case 'recipients':
      return toRecipients(call, scene);
    case 'opt-out-confirmation':
      return confirmationOf(scene);
    case 'deletion-certificate':
      return certificates(scene);
  }
}

function answers(scene: SetScene): readonly Posting[] {
  const { request } = scene;
  if (request.kind === 'correction') return correctionNotice(scene);
  if (request.kind === 'deletion') return certificates(scene);
  // The way of delivery is chosen when it leaves; until then it is a blank. Whoever may receive it for another comes first.
  const to = {
    item: mayHearOf(request) ? null : NO_ITEM,
    contact: 'post' as const,
    address: '',
  };
  return [
    {
      request,
      parcel: {
        kind: 'package-print',
        to,
        expiresAt: null,
        words: answerWords(scene, to),
      },
    },
  ];
}

/** Stands for the customer's own item, which is chosen with the way of delivery. */
const NO_ITEM = '';

/** Stands for the receipt, which is drawn when the certificate leaves. */
const NO_RECEIPT = '';

function certificates(scene: SetScene): readonly Posting[] {
  const { deletion, request } = scene;
  if (deletion === null) return [];
  const kept = keptParts(deletion.fates);
  const started = request.deletion?.started ?? null;
  const going =
    started === null
      ? deletion.fates.filter(({ fate }) => goes(fate)).length
      : Object.keys(started.plan).length;
  return certificateOf(scene, { isWhole: kept.length === 0, going, kept }, NO_RECEIPT);
}

async function toRecipients(call: Call, scene: SetScene): Promise<readonly Posting[]> {
  const { correction } = scene.request;
  if (correction === null) {
    const going = (scene.deletion?.fates ?? []).filter(({ fate }) => goes(fate));
    return erasureNotices(
      call,
      scene,
      going.map(({ item }) => item),
    );
  }
  const open = correction.propagation.filter(({ state }) => state !== 'done');
  const first = open.filter(({ state }) => state === 'to-send');
  return recipientCorrections(call, scene, correction, first.length > 0 ? first : open);
}
