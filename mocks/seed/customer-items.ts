import { catalogueOf } from './catalogue.ts';
import { daysAgo } from './day.ts';
import { freeText } from './free-texts.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';
import { sharing, type itemMaker, type Particular } from './seed-item.ts';

/** A record under construction, and what its items are made from. */
export type Made = {
  readonly person: Person;
  readonly random: Random;
  /** Days since the person became a customer. */
  readonly age: number;
  /** A day since then. */
  readonly later: () => string;
  readonly add: ReturnType<typeof itemMaker>['add'];
  /** What they said of direct mail when they gave their mailbox. */
  readonly wishes: Pick<Particular, 'purposes' | 'consent'>;
};

const declined: Particular = { state: 'declined' };

/** Names, birth date and language. */
export function addIdentity({ person, random, add }: Made, isJoined: boolean): void {
  const names = isJoined ? person.names.slice(-1) : person.names;
  for (const [name, lang] of names) add('name', name, lang);
  if (person.reading !== null) add('name-reading', person.reading, 'ja');
  if (random.percent(6)) add('birth-date', '', null, declined);
  else if (random.percent(80)) add('birth-date', daysAgo(7000 + random.below(22_000)), null);
  if (random.percent(30)) add('language', person.lang, null, { source: 'inferred' });
}

/** Phone, mail and address; some declined, some changed lately, some of a whole household. */
export function addContacts(
  { person, random, later, add, wishes }: Made,
  number: number,
  home: Person | null,
): void {
  const { company } = person;
  const moved = (percent: number): Particular => {
    if (random.percent(percent)) return { changedOn: daysAgo(random.below(28)) };
    return random.percent(10) ? { changedOn: later() } : {};
  };
  const shared: Particular = { shared: true };
  if (home === null && random.percent(4)) add('phone', '', null, declined);
  else add('phone', (home ?? person).phone, null, home === null ? moved(4) : shared);
  if (random.percent(7)) add('email', '', null, declined);
  else if (random.percent(88)) {
    const consented = random.percent(45) ? { sharings: [sharing(company, 'mail', later())] } : {};
    add('email', address(person, number), null, { ...moved(4), ...consented, ...wishes });
  }
  const carried = random.percent(35) ? { sharings: [sharing(company, 'post', later())] } : {};
  for (const [text, lang] of (home ?? person).addresses) {
    add('post', text, lang, { ...(home === null ? moved(2) : shared), ...carried });
  }
}

/** What the company can ask; a poor record gives no set of questions. */
export function addQuestions({ person, random, age, later, add }: Made, isPoor: boolean): void {
  const { company } = person;
  const isHkt = company === 'hkt';
  if (!isPoor) {
    add(
      'customer-number',
      `${isHkt ? 'H' : 'N'}-${random.digits(3)}-${random.digits(4)}-${random.below(10)}`,
      null,
    );
  }
  if (!isPoor && random.percent(90)) {
    const billed = random.percent(30) ? { sharings: [sharing(company, 'bill', later())] } : {};
    add('last-invoice-number', `INV-2026-${random.digits(6)}`, null, {
      source: 'contract',
      ...billed,
    });
    const amount = isHkt
      ? `${1200 + random.below(88_000)}`
      : `${180 + random.below(9800)}.${random.pick(['00', '50', '80'])}`;
    add('last-invoice-amount', amount, null, { source: 'contract' });
  }
  if (random.percent(isPoor ? 40 : 85)) add('first-contract-month', daysAgo(age).slice(0, 7), null);
  const { events, plans } = catalogueOf(company);
  if (!isPoor && random.percent(55)) {
    const hosted = random.percent(30) ? { sharings: [sharing(company, 'event', later())] } : {};
    add('event-booked', random.pick(events), isHkt ? 'ja' : 'en', {
      source: 'web-form',
      ...hosted,
    });
  }
  if (!isPoor && random.percent(80)) add('product-plan', random.pick(plans), isHkt ? 'ja' : 'en');
  if (!isPoor && random.percent(45)) {
    add('delivery-reference', `D${random.digits(4)}-${random.digits(4)}`, null, {
      source: 'partner',
    });
  }
}

/** Guesses about the customer, and free texts, some of which speak of somebody else. */
export function addTexts(
  { person, random, later, add }: Made,
  somebody: (back: number) => Person | null,
): void {
  const interests = ['cloud', 'mobile', 'security', 'events'];
  if (random.percent(25))
    add('interest', random.pick(interests), 'en', { source: 'inferred', collectedOn: later() });
  if (random.percent(6))
    add('interest', random.pick(interests), 'en', { source: 'access-log', collectedOn: later() });
  for (const field of ['note', 'call-note'] as const) {
    if (!random.percent(30)) continue;
    const other = random.percent(20) ? somebody(20 + random.below(20)) : null;
    const named = other === null ? null : { name: other.names[0]?.[0] ?? '', phone: other.phone };
    add(field, freeText(person.lang, random, named), person.lang, { collectedOn: later() });
  }
}

/** Items that no disclosure holds. */
export function addSecrets({ random, add }: Made): void {
  // No card network gives out numbers that begin with 0, and no tax number of Japan has this check digit.
  if (random.percent(22))
    add('payment-card', `0000 ${random.digits(4)} ${random.digits(4)} ${random.digits(4)}`, null);
  if (random.percent(5))
    add('identity-number', `0000-${random.digits(4)}-${random.digits(4)}`, null);
  if (random.percent(12))
    add('password', `scrypt$16384$${random.digits(9)}${random.digits(9)}`, null);
  if (random.percent(6)) add('security-answer', `word-${random.digits(5)}`, null);
}

const mailHosts = ['asahi-mail', 'post', 'inbox', 'harbour-mail', 'letterbox'] as const;

/** The number makes the address its owner's alone. */
function address({ latin }: Person, number: number): string {
  const name = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .replace(/[^a-z\d]+/g, '.');
  return `${name}${number}@${mailHosts[number % mailHosts.length] ?? 'post'}.example`;
}
