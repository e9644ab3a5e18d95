import type { AuditEvent } from '../../src/domain/audit.ts';
import { DAY } from '../../src/domain/instant.ts';

/** Days that a piece of proof counts. */
const COUNTS = 14 * DAY;

/** One piece of proof as the log tells it: what it proves, when it was given, and from when it counts. */
export type Piece = {
  readonly proves: 'points' | 'possession' | 'authenticity' | 'declaration' | 'paper';
  readonly points: number;
  readonly contact: string | null;
  readonly at: number;
  readonly from: number;
};

/** What the log alone says of one request. */
export type ProofBook = {
  readonly kind: string;
  readonly scope: string | null;
  pieces: readonly Piece[];
  /** Proof given since the request was asked to be taken back. */
  withdrawalSince: number | null;
  codeOut: { readonly contact: string; readonly wait: number } | null;
  /** What the level rested on when it was reached. */
  reached: { readonly at: number; readonly pieces: readonly Piece[] } | null;
  started: boolean;
  answered: boolean;
};

/** The book of a request that has just been opened. */
export function openedBook({ fields }: AuditEvent): ProofBook {
  const [kind = 'none', scope] = fields ?? [];
  return {
    kind,
    scope: kind === 'inquiry' ? (scope ?? null) : null,
    pieces: [],
    withdrawalSince: null,
    codeOut: null,
    reached: null,
    started: false,
    answered: false,
  };
}

/** Nothing that was proved counts any longer; where proof only aged, what is young still does. */
export function voided(book: ProofBook, reason: string | undefined, now: number): void {
  const isAge = reason === 'evidence-aged';
  book.pieces = isAge ? book.pieces.filter(({ at }) => now < at + COUNTS) : [];
  book.reached = null;
  book.started = false;
  book.codeOut = null;
  if (!isAge) book.withdrawalSince = null;
}

/** Adds the pieces that an event proves. */
export function proved(book: ProofBook, { action, at, fields }: AuditEvent): void {
  const now = Date.parse(at);
  const piece = (proves: Piece['proves'], given: Partial<Piece> = {}): Piece => ({
    proves,
    points: 0,
    contact: null,
    at: now,
    from: now,
    ...given,
  });
  const { contact = null, wait = 0 } = book.codeOut ?? {};
  const from = now + wait;
  const pieces: Readonly<Record<string, readonly Piece[]>> = {
    'identity.confirmed': [piece('points', { points: fields?.length ?? 0 })],
    'code.confirmed': [piece('possession', { contact, from }), piece('authenticity', { from })],
    'authenticity.confirmed': [piece('authenticity')],
    'declaration.recorded': [piece('declaration')],
    'paper.approved': [piece('paper')],
  };
  book.pieces = [...book.pieces, ...(pieces[action] ?? [])];
  if (action === 'code.confirmed') book.codeOut = null;
}

/** What a right needs: points, factors of possession, and the two recordings. */
export type Need = {
  readonly points: number;
  readonly possession: number;
  readonly authenticity: boolean;
  readonly declaration: boolean;
};

/** Whether pieces that count at a moment are enough; `channels` is how many contact points could carry a code. */
export function isEnough(
  pieces: readonly Piece[],
  need: Need,
  { now, channels, signals }: { now: number; channels: number; signals: number },
): boolean {
  const counting = pieces.filter(({ at, from }) => from <= now && now < at + COUNTS);
  const has = (proves: Piece['proves']) => counting.some((piece) => piece.proves === proves);
  const points = Math.max(0, ...counting.map((piece) => piece.points));
  const factors = new Set(
    counting.flatMap(({ proves, contact }) => (proves === 'possession' ? [contact] : [])),
  ).size;
  const isPaperAll = has('paper') && channels === 0;
  const asked = signals > 0 && !has('paper') ? need.possession + 1 : need.possession;
  const possession = Math.min(asked, Math.max(need.possession, channels));
  const isKnown = points >= need.points || has('paper') || factors > possession;
  return (
    isKnown &&
    (isPaperAll || factors >= possession) &&
    (isPaperAll || !need.authenticity || has('authenticity')) &&
    (!need.declaration || has('declaration'))
  );
}

/** Whether every piece that a level rested on still counts. */
export function stillCounts(
  { at: reachedAt, pieces }: NonNullable<ProofBook['reached']>,
  now: number,
): boolean {
  return pieces.filter(({ from }) => from <= reachedAt).every(({ at }) => now < at + COUNTS);
}
