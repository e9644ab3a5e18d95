import type { Customer } from '../../src/domain/customer.ts';
import type { MailingList } from '../../src/domain/direct-mail.ts';
import { companyIds, type CompanyId } from '../../src/domain/vocabulary.ts';
import { cast } from './cast.ts';
import { customerAt } from './customers.ts';

/** People on the list of invitations: so many said yes, so many never said anything, so many gave no mailbox. */
const invited = { consented: 31, unasked: 7, declined: 2 } as const;

/** People on each of the other lists. */
const PLAIN = 60;

/** People on the list of those who get the catalogue: more of them may be written to than one officer lets out. */
const CATALOGUE = 240;

/** People whom a list is made from at most: enough for every list, and not all of a large world. */
const LOOKED_AT = 1200;

type Group = keyof typeof invited;

/**
 * The lists of a world, of people who have no story of their own. Who is on one follows from the seed alone, whatever
 * becomes of them later.
 */
export function mailingListsOf(
  seed: number,
  size: number,
  busy: ReadonlySet<string | null>,
): readonly MailingList[] {
  // The stories of a world are told of those who stand first.
  const first = Math.max(Object.keys(cast).length, size - LOOKED_AT);
  const numbers = Array.from({ length: Math.max(0, size - first) }, (_, index) => first + index);
  const all = numbers.map((number) => customerAt(seed, number, () => ''));
  const told = new Set(all.flatMap(({ id, person }) => (busy.has(id) ? [person] : [])));
  const people = all.filter(({ person }) => !told.has(person));
  return companyIds.flatMap((company) =>
    listsOfCompany(
      company,
      people.filter((one) => one.company === company),
    ),
  );
}

function listsOfCompany(company: CompanyId, people: readonly Customer[]): readonly MailingList[] {
  const short = company === 'hkt' ? 'hkt' : 'ntt';
  const ids = (some: readonly Customer[]) => some.map(({ id }) => id);
  const plain = people.filter((_, index) => index % 3 === 1).slice(0, PLAIN);
  return [
    {
      id: `ml-${short}-events`,
      company,
      name: {
        en: 'Event invitations',
        ja: 'イベントご招待',
        'zh-Hant': '活動邀請',
        'zh-Hans': '活动邀请',
      },
      purpose: 'events',
      contact: 'email',
      members: ids(invitedOf(people)),
    },
    {
      id: `ml-${short}-news`,
      company,
      name: {
        en: 'Monthly news',
        ja: '月刊ニュース',
        'zh-Hant': '每月通訊',
        'zh-Hans': '每月资讯',
      },
      purpose: 'product-news',
      contact: 'email',
      members: ids(plain),
    },
    {
      id: `ml-${short}-survey`,
      company,
      name: {
        en: 'Yearly survey',
        ja: '年次アンケート',
        'zh-Hant': '年度意見調查',
        'zh-Hans': '年度意见调查',
      },
      purpose: 'customer-survey',
      contact: 'email',
      members: ids(plain.slice(0, 24)),
    },
    {
      id: `ml-${short}-catalogue`,
      company,
      name: {
        en: 'Product catalogue',
        ja: '製品カタログ',
        'zh-Hant': '產品目錄',
        'zh-Hans': '产品目录',
      },
      purpose: 'product-news',
      contact: 'email',
      members: ids(people.slice(0, CATALOGUE)),
    },
  ];
}

/** The invited, in the order of the world. */
function invitedOf(people: readonly Customer[]): readonly Customer[] {
  const left: Record<Group, number> = { ...invited };
  const persons = new Set<string>();
  return people.filter(({ person, items }) => {
    const group = groupOf(items);
    if (group === null || left[group] === 0 || persons.has(person)) return false;
    persons.add(person);
    left[group] -= 1;
    return true;
  });
}

function groupOf(items: Customer['items']): Group | null {
  const email = items.find(({ field }) => field === 'email');
  if (email === undefined) return null;
  if (email.state === 'declined') return 'declined';
  if (!email.purposes.includes('events')) return null;
  if (email.consent !== undefined) return email.consent.given ? 'consented' : null;
  return 'unasked';
}
