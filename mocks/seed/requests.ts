import { usableQuestions, canGiveSet } from '../../src/domain/knowledge.ts';
import type { Customer } from '../../src/domain/customer.ts';
import { channelOfRecord } from '../../src/domain/channel-of-record.ts';
import { companyOf } from '../../src/domain/company.ts';
import { fatesOf, goes } from '../../src/domain/deletion.ts';
import { DAY, MINUTE } from '../../src/domain/instant.ts';
import { retentionRulesOf } from '../../src/domain/law/retention-rules.ts';
import type { Staff } from '../../src/domain/staff.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import { askedOf } from './correction-steps.ts';
import { inToldSlices } from '../breathe.ts';
import type { TellMaking } from '../making.ts';
import { WORLD_NOW, WORLD_TODAY } from './day.ts';
import { desks } from './desks.ts';
import type { Needs, Plot } from './plots.ts';
import { mulberry32, mixed, type Random } from './random.ts';
import { staff } from './staff.ts';
import { answeredAt } from './customers.ts';
import { Telling, type Story } from './story.ts';

/** One story in so many is told at whichever desk it came to, the others at the desk that answered first. */
const ASTRAY = 12;

/** Number of the oldest request. */
const FIRST_NUMBER = 1001;

/** Tells all stories of a world, chapter by chapter, each from a stream of its own and oldest first. Each has a customer of its own; the cast is left out, and waits for its call. */
export async function tellStories(
  seed: number,
  chapters: readonly (readonly Plot[])[],
  strangers: readonly Customer[],
  tellMaking: TellMaking = () => undefined,
): Promise<Story[]> {
  const next = chooser(strangers);
  const recordsOf = households(strangers);
  const stories: Story[] = [];
  for (const [chapter, plots] of chapters.entries()) {
    const random = mulberry32(mixed(seed, 7, chapter));
    const drawn = plots.flatMap((plot) =>
      Array.from({ length: plot.count }, () => ({ plot, at: momentIn(plot.ago, random) })),
    );
    drawn.sort((a, b) => a.at - b.at);
    const tell = ({ plot, at }: (typeof drawn)[number]): void => {
      const company = plot.company ?? (random.percent(60) ? 'hkt' : 'ntt-china');
      const who = plot.needs === 'nobody' ? null : next(company, plot.needs);
      const id = `R-${FIRST_NUMBER + stories.length}`;
      stories.push(told(plot, id, company, who, recordsOf(who), at, random));
    };
    await inToldSlices(drawn, tell, (done, total) => tellMaking('requests', done, total));
  }
  return stories;
}

/** Records of a person; joined ones stand beside each other. */
function households(strangers: readonly Customer[]): (who: Customer | null) => readonly Customer[] {
  const known = new Map<string, Customer[]>();
  for (const one of strangers) known.set(one.person, [...(known.get(one.person) ?? []), one]);
  return (who) => (who === null ? [] : (known.get(who.person) ?? [who]));
}

function told(
  plot: Plot,
  id: string,
  company: CompanyId,
  who: Customer | null,
  records: readonly Customer[],
  at: number,
  random: Random,
): Story {
  const desk = random.pick(desks.filter((one) => one.company === company)).id;
  const isAstray = Number(id.slice(2)) % ASTRAY === 0;
  if (!isAstray) answeredAt(records, desk);
  const agent = random.pick(
    staff.filter((one) => one.role === 'agent' && one.desks.includes(desk)),
  );
  const isSecond = (one: Staff) =>
    one.role === 'supervisor' && one.desks.includes(desk) && one.person !== agent.person;
  const supervisor = random.pick(staff.filter(isSecond));
  const isWritten = plot.channel === 'email' || plot.channel === 'letter';
  const optOut =
    plot.optOut === undefined
      ? null
      : {
          scope: plot.optOut,
          named: [],
          suppressed: [],
          reference: isWritten ? `L-${random.digits(3)}` : null,
          carriedOutAt: null,
          notices: 0,
        };
  const language = languageOf(who?.lang ?? (company === 'hkt' ? 'ja' : 'en'));
  const story = new Telling(
    {
      id,
      company,
      desk,
      kind: plot.kind,
      scope: plot.scope ?? null,
      channel: plot.channel,
      caller: 'customer',
      language,
      words: wordsOf(language, plot),
      contactGiven:
        who === null ? { kind: 'email', value: `stranger${id.slice(2)}@inbox.example` } : null,
      urgent: random.percent(6),
      ...(isAstray ? { routing: repliedTo(who) } : {}),
      optOut,
      ...(plot.kind === 'correction' && who !== null
        ? { correction: askedOf(who, { id: `e-${id.slice(2)}-1`, by: agent.id, at }) }
        : {}),
      who,
      records,
      agent,
      at,
    },
    random,
  );
  plot.tell(story, supervisor);
  return story.told();
}

/** Who replied to a customer first, as the record tells. */
function repliedTo(who: Customer | null) {
  const first = who?.firstReplied ?? null;
  return first === null ? null : { ...first, why: 'replied-first' as const };
}

/** Gives customers one after the other, each once, as far as there are enough. */
function chooser(
  strangers: readonly Customer[],
): (company: CompanyId, needs: Needs) => Customer | null {
  const places = new Map<string, number>();
  const used = new Set<string>();
  return (company, needs) => {
    const list = `${company} ${needs}`;
    const fits = (one: Customer | undefined): one is Customer =>
      one !== undefined && !used.has(one.person) && one.company === company && meets(one, needs);
    for (let place = places.get(list) ?? 0; place < strangers.length; place += 1) {
      const one = strangers[place];
      if (!fits(one)) continue;
      places.set(list, place + 1);
      used.add(one.person);
      return one;
    }
    return null;
  };
}

function meets(customer: Customer, needs: Needs): boolean {
  if (needs === 'anyone' || needs === 'nobody') return true;
  const { items } = customer;
  const links = items.filter(
    (item) => item.field !== 'post' && channelOfRecord(item, WORLD_TODAY) === true,
  );
  const isAskable = canGiveSet(usableQuestions(items, new Set()), 3);
  switch (needs) {
    case 'provable':
      return links.length >= 2 && isAskable;
    case 'one-channel':
      return links.length === 1 && isAskable;
    case 'few-questions':
      return !isAskable && links.length > 0;
    case 'erasable':
      return !isAskable && links.length > 1 && isErasable(customer);
  }
}

function isErasable(customer: Customer): boolean {
  const rules = retentionRulesOf(companyOf(customer.company).packs);
  const fates = fatesOf({ records: [customer], choices: {}, holds: [], rules, today: WORLD_TODAY });
  return fates.every(({ fate }) => goes(fate));
}

/** A working moment so many minutes ago: on a weekday, and by day in all of our places. */
function momentIn([from, to]: readonly [number, number], random: Random): number {
  const ago = from + random.below(Math.max(1, to - from));
  const at = WORLD_NOW - ago * MINUTE;
  if (ago < 60) return at;
  const days = Math.floor((at - WORLD_NOW) / DAY);
  const morning = WORLD_NOW + days * DAY;
  const weekday = new Date(morning).getUTCDay();
  const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return morning - back * DAY + (30 + random.below(330)) * MINUTE + random.below(60_000);
}

const wordsByLanguage = {
  en: [
    'Wants to know what we hold.',
    'Wants a wrong item put right.',
    'Wants everything deleted.',
    'Wants no more advertising.',
  ],
  ja: [
    '保有している情報を知りたい。',
    '誤りを直してほしい。',
    'すべて消してほしい。',
    '案内を止めてほしい。',
  ],
  'zh-Hant': [
    '想知道我們持有哪些資料。',
    '要求更正資料。',
    '要求刪除所有資料。',
    '不想再收到宣傳。',
  ],
  'zh-Hans': [
    '想了解我们持有哪些信息。',
    '要求更正信息。',
    '要求删除全部信息。',
    '不想再收到推广。',
  ],
} as const;
type Language = keyof typeof wordsByLanguage;

function wordsOf(language: Language, { kind }: Plot): string {
  const words = wordsByLanguage[language];
  switch (kind) {
    case 'inquiry':
    case 'legal-demand':
      return words[0];
    case 'correction':
      return words[1];
    case 'deletion':
      return words[2];
    case 'opt-out':
      return words[3];
  }
}

function languageOf(lang: string): Language {
  return lang === 'ja' || lang === 'zh-Hant' || lang === 'zh-Hans' ? lang : 'en';
}
