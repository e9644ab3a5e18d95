import { withholds } from './disclosure.ts';
import { goes } from './deletion.ts';
import { endingRefusal } from './endings.ts';
import type { Instant } from './instant.ts';
import type { RequestRecord } from './request.ts';
import type { Scene } from './scene.ts';
import type { LetterKind, MessageKind } from './message-vocabulary.ts';
import type { RequestCommand } from './command-vocabulary.ts';

/** A subject line and a body. A part in braces, such as `{reference}`, is filled in when the letter leaves. */
export type LetterText = { readonly subject: string; readonly body: string };

const BLANK = /\{([a-z]+)\}/g;

/** Names of the blanks that a text has, each once. */
export function blanksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(BLANK)].map(([, name = '']) => name))];
}

/** The text with its blanks filled; a blank without a filling stays as it is. */
export function filled(text: LetterText, fillings: Readonly<Record<string, string>>): LetterText {
  const fill = (part: string): string =>
    part.replaceAll(BLANK, (blank, name: string) => fillings[name] ?? blank);
  return { subject: fill(text.subject), body: fill(text.body) };
}

const GAP = '\n\n';

/**
 * What was worded over the letter to one reader, for another: each of the desk's own paragraphs gives way to that of the
 * other letter, and what was written beside them stays. The two letters differ in their paragraphs and in how they open.
 */
export function readdressed(worded: LetterText, from: LetterText, to: LetterText): LetterText {
  const before = from.body.split(GAP);
  const after = to.body.split(GAP);
  const further = after.length - before.length;
  const [opening = '', ...rest] = before;
  const counterparts = new Map(
    rest.map((part, index) => [part, after.slice(1)[index + further] ?? '']),
  );
  counterparts.set(opening, after.slice(0, Math.max(1, further + 1)).join(GAP));
  const paragraphs = worded.body.split(GAP);
  // Whoever is greeted in other words is the first reader still.
  const isGreeted = paragraphs.includes(opening);
  const body = paragraphs
    .map((part, index) => counterparts.get(index === 0 && !isGreeted ? opening : part) ?? part)
    .filter((part) => part !== '')
    .join(GAP);
  return { subject: worded.subject === from.subject ? to.subject : worded.subject, body };
}

/** A letter as an agent has worded it. `basedOn` is the digest of the standard text that they had before them. */
export type EditedLetter = LetterText & {
  /** The language it is written in; readers of another get the standard text. */
  readonly lang: string;
  readonly basedOn: string;
  readonly by: string;
  readonly at: Instant;
};

/** The worded letters of a request, one of a kind at most. */
export type Letters = Readonly<Partial<Record<LetterKind, EditedLetter>>>;

/** Letters that can leave from where the request stands now, in the order of the closed list. */
export function lettersDue(scene: Scene): readonly LetterKind[] {
  const { request } = scene;
  if (request.status === 'closed') return [];
  const confirmed = isConfirmed(request) ? (['opt-out-confirmation'] as const) : [];
  const refused = request.refusal === null ? [] : (['refusal'] as const);
  if (request.frozen !== null || scene.isBeingErased) return [...refused, ...confirmed];
  return [
    ...(endingRefusal('acknowledge', scene) === null ? (['acknowledgement'] as const) : []),
    ...answers(scene),
    ...refused,
    ...(endingRefusal('extend', scene) === null ? (['extension'] as const) : []),
    ...(tellsRecipients(scene) ? (['recipients'] as const) : []),
    ...confirmed,
    ...(certifies(scene) === 'whole' ? (['deletion-certificate'] as const) : []),
  ];
}

/** Which letter a message is, where it is one that can be worded. */
export function letterOf(
  kind: MessageKind,
  request: Pick<RequestRecord, 'disclosure' | 'correction'>,
): LetterKind | null {
  switch (kind) {
    case 'acknowledgement':
      return 'acknowledgement';
    case 'package-link':
    case 'package-print':
      return answerKind(request);
    case 'correction-notice':
      return request.correction?.decision?.kind === 'partly' ? 'part-grant' : 'answer';
    case 'refusal-notice':
    case 'answer-unproven':
      return 'refusal';
    case 'extension-notice':
      return 'extension';
    case 'recipient-notice':
    case 'recipient-correction':
    case 'deletion-recipient-notice':
      return 'recipients';
    case 'opt-out-confirmation':
      return 'opt-out-confirmation';
    case 'deletion-certificate':
      return 'deletion-certificate';
    case 'deletion-part-notice':
      return 'part-grant';
    case 'questions':
    case 'code':
    case 'alert':
    case 'package-code':
    case 'package-code-call-back':
    case 'contact-changed':
    case 'error-found':
    case 'withdrawal-notice':
    case 'reminder':
    case 'clarification':
    case 'lapse-notice':
    case 'lateness-notice':
    case 'fee-notice':
    case 'authority-notice':
      return null;
  }
}

/** The letters that leave with a command. The certificate of a deletion and its notices leave with the system's work. */
export function lettersSentBy(command: RequestCommand): readonly LetterKind[] {
  return sentBy[command] ?? [];
}

const sentBy: Readonly<Partial<Record<RequestCommand, readonly LetterKind[]>>> = {
  acknowledge: ['acknowledgement'],
  'hand-over': ['answer', 'part-grant'],
  close: ['answer', 'part-grant', 'refusal', 'opt-out-confirmation'],
  extend: ['extension'],
  'tell-recipients': ['recipients'],
};

/** The request without the letters that have just left. */
export function withoutLetters(request: RequestRecord, sent: readonly LetterKind[]): RequestRecord {
  if (!sent.some((kind) => request.letters[kind] !== undefined)) return request;
  const left = Object.entries(request.letters).filter(
    ([kind]) => !sent.some((one) => one === kind),
  );
  return { ...request, letters: Object.fromEntries(left) };
}

function answers(scene: Scene): readonly LetterKind[] {
  const { request, customer } = scene;
  if (request.refusal !== null) return [];
  switch (request.kind) {
    case 'inquiry': {
      const isOpen = customer !== null && request.disclosure?.handedOver == null;
      return isOpen && request.verification.reachedAt !== null ? [answerKind(request)] : [];
    }
    case 'correction':
      if (request.correction?.carriedOutAt == null) return [];
      return [request.correction.decision?.kind === 'partly' ? 'part-grant' : 'answer'];
    case 'deletion':
      return certifies(scene) === 'part' ? ['part-grant'] : [];
    case 'opt-out':
    case 'legal-demand':
      return [];
  }
}

function answerKind({ disclosure }: Pick<RequestRecord, 'disclosure'>): 'answer' | 'part-grant' {
  return disclosure !== null && withholds(disclosure) ? 'part-grant' : 'answer';
}

/** What a deletion will certify: that all goes, or that a part stays; null while neither can be said. */
function certifies({ request, deletion }: Scene): 'whole' | 'part' | null {
  if (request.kind !== 'deletion' || deletion === null || request.refusal !== null) return null;
  if (request.verification.reachedAt === null || request.deletion?.noticed != null) return null;
  if (!deletion.fates.some(({ fate }) => goes(fate))) return null;
  return deletion.fates.every(({ fate }) => goes(fate)) ? 'whole' : 'part';
}

function tellsRecipients(scene: Scene): boolean {
  const { correction } = scene.request;
  if (correction?.carriedOutAt != null)
    return correction.propagation.some(({ state }) => state !== 'done');
  const isErasing = certifies(scene) !== null;
  return (
    isErasing &&
    (scene.deletion?.fates ?? []).some(({ item, fate }) => goes(fate) && item.sharings.length > 0)
  );
}

/** An opt-out in writing is confirmed in writing; in a call or visit the read-back is the answer. */
function isConfirmed({ kind, channel }: RequestRecord): boolean {
  return kind === 'opt-out' && (channel === 'email' || channel === 'letter');
}
