import { describe, expect, it } from 'vitest';
import { fieldCodes, problemTypes } from '#contract/problem.ts';
import { auditObjectTypes } from '../../domain/audit.ts';
import { auditActions } from '../../domain/audit-actions.ts';
import * as ofCommands from '../../domain/command-vocabulary.ts';
import * as ofMessages from '../../domain/message-vocabulary.ts';
import * as ofRecords from '../../domain/record-vocabulary.ts';
import * as words from '../../domain/vocabulary.ts';
import type { Entry } from './entry.ts';
import { en } from './messages/en.ts';
import { ja } from './messages/ja.ts';
import { zhHans } from './messages/zh-hans.ts';
import { zhHant } from './messages/zh-hant.ts';
import { FOREIGN_WORDS, KANA, ODD_MARKS } from './writing.ts';

/** Texts that are right in every language. */
const SAME_ON_PURPOSE = new Set([
  'shell.product',
  'session.company.hkt',
  'session.company.ntt-china',
  'request.clock.policy-source',
  'exchange.dialect.opendsr',
  'exchange.dialect.drp',
]);

/** Every closed list that a person may read, with where its words stand. */
const LISTS: [prefix: string, codes: readonly string[]][] = [
  ['problem.', problemTypes],
  ['problem.field.', fieldCodes],
  ['session.role.', words.roles],
  ['session.company.', words.companyIds],
  ['exchange.dialect.', words.exchangeDialects],
  ['exchange.asks.', words.exchangeAsks],
  ['law.pack.', words.packIds],
  ['queue.lane.', words.lanes],
  ['request.kind.', words.requestKinds],
  ['request.scope.', words.inquiryScopes],
  ['request.channel.', words.channels],
  ['request.caller.', words.callers],
  ['request.status.', words.requestStatuses],
  ['request.condition.', words.conditions],
  ['request.outcome.', words.outcomes],
  ['request.waiting-on.', words.waitingOns],
  ['request.next.', words.nextActions],
  ['request.step.', words.procedureSteps],
  ['request.command.', ofCommands.requestCommands],
  ['request.proposal.', words.proposalKinds],
  ['request.opt-out.', ofRecords.optOutScopes],
  ['request.signal.', words.signals],
  ['request.message.', ofMessages.messageKinds],
  ['customer.field.', ofRecords.itemFields],
  ['customer.purpose.', ofRecords.purposes],
  ['customer.source.', ofRecords.sources],
  ['customer.basis.', ofRecords.sharingBases],
  ['customer.contact.', ofRecords.contactKinds],
  ['customer.lookup-purpose.', ofRecords.lookupPurposes],
  ['customer.reveal-purpose.', ofRecords.revealPurposes],
  ['verification.paper.', words.paperTypes],
  ['verification.paper-reason.', words.paperReasons],
  ['verification.declaration.', words.declarationHows],
  ['audit.action.', auditActions],
  ['audit.object.', auditObjectTypes],
];

function flat(
  catalogue: Readonly<Record<string, Readonly<Record<string, Entry>>>>,
): Map<string, Entry> {
  return new Map(
    Object.entries(catalogue).flatMap(([noun, messages]) =>
      Object.entries(messages).map(([name, entry]) => [`${noun}.${name}`, entry] as const),
    ),
  );
}

const english = flat(en);
const translations = [
  ['ja', flat(ja)],
  ['zh-Hant', flat(zhHant)],
  ['zh-Hans', flat(zhHans)],
] as const;

function forms(entry: Entry): string[] {
  if (typeof entry === 'string') return [entry];
  return entry.one === undefined ? [entry.other] : [entry.one, entry.other];
}

function placeholders(entry: Entry): string[] {
  const named = forms(entry).flatMap((form) => form.match(/\{[^}]*\}/g) ?? []);
  return [...new Set(named)].sort();
}

describe('the closed lists', () => {
  it.each(LISTS)('%s has words for every code', (prefix, codes) => {
    expect(codes.filter((code) => !english.has(prefix + code))).toEqual([]);
  });
});

describe('English', () => {
  it('names placeholders in the one way the reader knows', () => {
    const odd = [...english].filter(([, entry]) =>
      placeholders(entry).some((one) => !/^\{[a-z][A-Za-z]*\}$/.test(one)),
    );
    expect(odd).toEqual([]);
  });

  it('has no exclamation marks and no plural in brackets', () => {
    expect(
      [...english].filter(([, entry]) => forms(entry).some((form) => /!|\(s\)/.test(form))),
    ).toEqual([]);
  });
});

describe.each(translations)('%s', (_locale, messages) => {
  it('has the keys of English and no others', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('keeps the placeholders of English', () => {
    const different = [...english].filter(([key, entry]) => {
      const own = placeholders(messages.get(key) ?? '');
      // A language may leave out a count that its one form already says.
      return placeholders(entry).join() !== own.join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('leaves nothing in English but what is the same on purpose', () => {
    const same = [...english].filter(([key, entry]) => {
      const own = messages.get(key);
      return (
        own !== undefined &&
        forms(own).some((form) => forms(entry).includes(form)) &&
        !SAME_ON_PURPOSE.has(key)
      );
    });
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('speaks without exclamation marks and without half-width marks between its own letters', () => {
    expect(
      [...messages]
        .filter(([, entry]) => forms(entry).some((form) => ODD_MARKS.test(form)))
        .map(([key]) => key),
    ).toEqual([]);
  });
});

describe.each(['zh-Hant', 'zh-Hans'] as const)('%s', (locale) => {
  const own = translations.find(([one]) => one === locale)?.[1] ?? new Map<string, Entry>();

  it('is written in its own signs and in the words of its own counter', () => {
    const foreign = [...own].filter(([, entry]) =>
      forms(entry).some((form) => FOREIGN_WORDS[locale].test(form)),
    );
    expect(foreign).toEqual([]);
  });

  it('has no Japanese signs', () => {
    const found = [...own].filter(([, entry]) => forms(entry).some((form) => KANA.test(form)));
    expect(found).toEqual([]);
  });
});
