import { citation } from './citation.ts';
import type { Item } from './customer.ts';
import type { PlainDate } from './plain-date.ts';
import { accept, refuse, type Result } from './result.ts';
import type { CompanyId } from './vocabulary.ts';
import type { Purpose } from './record-vocabulary.ts';

/** One version of what a company tells its customers that it uses their data for (N2, H4). */
export type PurposeNotice = {
  readonly purpose: Purpose;
  /** Counts up from 1 for each purpose. */
  readonly version: number;
  /** The announced words; null where they are those of the privacy policy. */
  readonly words: { readonly lang: string; readonly text: string } | null;
  /** Date from which it is announced, and may be used; null for what the policy has said from the beginning. */
  readonly announcedOn: PlainDate | null;
};

/** A purpose of an item, as its customer was told it. The version is null where none was announced by then. */
export type ToldPurpose = {
  readonly purpose: Purpose;
  readonly version: number | null;
  readonly on: PlainDate;
  readonly channel: Item['collectedChannel'];
};

/** A company's register on a day of the desk. */
export type PurposeScene = {
  readonly company: CompanyId;
  readonly register: readonly PurposeNotice[];
  readonly today: PlainDate;
};

/** The version of a purpose that stood announced on a date, or null where none did. */
export function noticeOn(
  register: readonly PurposeNotice[],
  purpose: Purpose,
  date: PlainDate,
): PurposeNotice | null {
  return (
    register
      .filter((notice) => notice.purpose === purpose && isAnnounced(notice, date))
      .toSorted((a, b) => b.version - a.version)[0] ?? null
  );
}

/** Whether a notice stands announced on a date: on the day itself it does. */
export function isAnnounced({ announcedOn }: PurposeNotice, date: PlainDate): boolean {
  return announcedOn === null || announcedOn <= date;
}

/** What of an item tells what its customer was told. */
export type ToldItem = Pick<Item, 'purposes' | 'collectedOn' | 'collectedChannel' | 'notices'>;

/** What the customer was told of an item, at its collection and since: purpose, version, date and channel. */
export function toldPurposes(
  item: ToldItem,
  register: readonly PurposeNotice[],
): readonly ToldPurpose[] {
  const { collectedOn: on, collectedChannel: channel } = item;
  const atFirst = item.purposes.map((purpose) => ({ purpose, on, channel }));
  return [...atFirst, ...(item.notices ?? [])].map((told) => ({
    ...told,
    version: noticeOn(register, told.purpose, told.on)?.version ?? null,
  }));
}

/** Whether a company may use data for a purpose at all: it is in its register, and its date has come (H4). */
export function isInForce(purpose: Purpose, scene: PurposeScene): Result<true> {
  const { company, register, today } = scene;
  const cited = citation(company, 'purpose');
  if (!register.some((notice) => notice.purpose === purpose))
    return refuse('purpose-not-registered', cited);
  return noticeOn(register, purpose, today) === null
    ? refuse('purpose-not-announced', cited)
    : accept(true);
}

/**
 * Whether an item may be used for a purpose (N2, N3a): the purpose is in force, and the customer was told it when the
 * item was collected or by a fresh notice since. What was announced later does not reach back by itself.
 */
export function mayUse(item: ToldItem, purpose: Purpose, scene: PurposeScene): Result<true> {
  const inForce = isInForce(purpose, scene);
  if (!inForce.ok) return inForce;
  const wasTold = toldPurposes(item, scene.register).some(
    (told) => told.purpose === purpose && told.version !== null,
  );
  return wasTold ? accept(true) : refuse('purpose-not-told', citation(scene.company, 'purpose'));
}

/** A purpose that a customer was told of items that are held already: when and how. */
export type FreshNotice = {
  readonly items: readonly Item[];
  readonly purpose: Purpose;
  readonly on: PlainDate;
};

/**
 * Whether a customer was told a purpose of these items (N2, H4): it stood announced on that day, and the day is neither
 * to come nor before the item came in. What was declined is used for nothing, and what was told need not be told again.
 */
export function mayTell({ items, purpose, on }: FreshNotice, scene: PurposeScene): Result<true> {
  const { company, register, today } = scene;
  const cited = citation(company, 'purpose');
  const inForce = isInForce(purpose, { ...scene, today: on });
  if (!inForce.ok) return inForce;
  if (on > today || items.some(({ collectedOn }) => on < collectedOn))
    return refuse('told-on-no-such-day', cited);
  if (items.some(({ state }) => state === 'declined')) return refuse('declined-item', cited);
  return items.some((item) => mayUse(item, purpose, { company, register, today }).ok)
    ? refuse('nothing-changed')
    : accept(true);
}

/** What somebody wants announced; its words are the customers' to read. */
export type NoticeWish = {
  readonly purpose: Purpose;
  readonly words: { readonly lang: string; readonly text: string };
  readonly announcedOn: PlainDate;
};

/**
 * The next version of a purpose, or why it cannot be announced: a date that has gone by is no announcement in advance
 * (H4), a version may not be in force before the one that it follows, and the same words again announce nothing.
 */
export function announced(wish: NoticeWish, scene: PurposeScene): Result<PurposeNotice> {
  const { company, register, today } = scene;
  const cited = citation(company, 'purpose');
  const last = register
    .filter(({ purpose }) => purpose === wish.purpose)
    .toSorted((a, b) => b.version - a.version)[0];
  const earliest = last?.announcedOn ?? today;
  if (wish.announcedOn < today || wish.announcedOn < earliest)
    return refuse('announced-too-late', cited);
  if (last?.words?.text === wish.words.text && last.words.lang === wish.words.lang)
    return refuse('nothing-changed');
  return accept({ ...wish, version: (last?.version ?? 0) + 1 });
}
