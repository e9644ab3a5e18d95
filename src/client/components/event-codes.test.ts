import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allEndpoints } from '#contract/all-endpoints.ts';
import { AuditFilter } from '#contract/audit-filter.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import type { Disclosure, Evidence, RequestRecord } from '../../domain/request.ts';
import { auditActions } from '../../domain/audit-actions.ts';
import * as ofAuthorities from '../../domain/authority-vocabulary.ts';
import * as ofEndings from '../../domain/ending-vocabulary.ts';
import * as ofMessages from '../../domain/message-vocabulary.ts';
import * as ofRecords from '../../domain/record-vocabulary.ts';
import * as lists from '../../domain/vocabulary.ts';
import { en } from '../i18n/messages/en.ts';
import { ja } from '../i18n/messages/ja.ts';
import { zhHans } from '../i18n/messages/zh-hans.ts';
import { zhHant } from '../i18n/messages/zh-hant.ts';
import { codeWords, fieldPlacesOf, reasonPlacesOf } from './event-codes.ts';
import type { Words } from './use-words.ts';

type Codes = Readonly<Partial<Record<lists.AuditAction, readonly string[]>>>;
type Way = NonNullable<Disclosure['handedOver']>['delivery']['method'];

const proofs = {
  points: 0,
  possession: 0,
  authenticity: 0,
  declaration: 0,
  paper: 0,
  'call-back': 0,
} as const satisfies Record<Evidence['kind'], 0>;
const ways = { link: 0, post: 0, 'in-person': 0 } as const satisfies Record<Way, 0>;
const answers = { 'read-back': 0, package: 0, notice: 0 } as const satisfies Record<
  NonNullable<RequestRecord['answeredBy']>,
  0
>;
const grounds = lists.packIds.flatMap((id) =>
  lawPackOf(id)
    .rules.filter(({ topic }) => topic === 'refusal-ground')
    .map(({ id }) => id),
);

/** What the backend may write as an event's fields. */
const fields: Codes = {
  'request.opened': [...lists.requestKinds, ...lists.inquiryScopes, ...ofRecords.optOutScopes],
  'request.closed': [...Object.keys(answers), ...ofEndings.errorReasons, ...lists.procedureSteps],
  'set.asked': ofRecords.questionFields,
  'identity.confirmed': ofRecords.questionFields,
  'identity.not-confirmed': ofRecords.questionFields,
  'alert.sent': ofRecords.contactKinds,
  'customer.not-told': ['declined', 'shared', 'disputed', 'changed-recently'],
  'code.sent': ofRecords.contactKinds,
  'code.confirmed': ofRecords.contactKinds,
  'code.not-confirmed': ofRecords.contactKinds,
  'paper.seen': lists.paperTypes,
  'paper.approved': lists.paperTypes,
  'level.reached': Object.keys(proofs),
  'letter.edited': ofMessages.letterKinds,
  'request.acknowledged': ofRecords.contactKinds,
  'payload.dropped': ofMessages.messageKinds,
  'items.decided': ofRecords.itemFields,
  'disclosure.previewed': ofRecords.itemFields,
  'disclosure.handed-over': ofRecords.contactKinds,
  'package.opened': ofRecords.contactKinds,
  'package.came-back': ofRecords.contactKinds,
  'opt-out.carried-out': ofRecords.contactKinds,
  'customer.looked-up': ofRecords.itemFields,
  'item.revealed': ofRecords.itemFields,
  'customers.imported': ofRecords.itemFields,
  'evidence.added': lists.correctionEvidenceKinds,
  'correction.proposed': ofRecords.itemFields,
  'correction.carried-out': [...ofRecords.itemFields, 'consent'],
  'packs.proposed': lists.packIds,
  'packs.approved': lists.packIds,
  'packs.returned': lists.packIds,
  'deletion.decided': ofRecords.itemFields,
  'deletion.noticed': ofMessages.messageKinds,
  'addresses.dropped': ofMessages.messageKinds,
  'items.erased': ofRecords.itemFields,
  'authority.called': ['hurried'],
  'statistics.queried': [
    ...ofAuthorities.dimensions.map((one) => `by.${one}`),
    ...ofAuthorities.accessDeeds.map((one) => `deed.${one}`),
    ...ofAuthorities.accessPlaces.map((one) => `place.${one}`),
    ...ofAuthorities.sexes.map((one) => `sex.${one}`),
    ...ofAuthorities.ageBands.map((one) => `age.${one}`),
  ],
};

/** What the backend may write as an event's reason, where it is a code of a list. */
const reasons: Codes = {
  'package.came-back': ofMessages.comeBackReasons,
  'lifting.proposed': lists.liftingReasons,
  'lifting.returned': lists.liftingReasons,
  'tombstone.lifted': lists.liftingReasons,
  'request.opened': lists.channels,
  'request.closed': lists.outcomes,
  'declaration.recorded': lists.declarationHows,
  'paper.seen': lists.paperReasons,
  'proposal.returned': lists.proposalKinds,
  'refusal.proposed': grounds,
  'refusal.approved': grounds,
  'opt-out.carried-out': ofRecords.optOutScopes,
  'disclosure.handed-over': Object.keys(ways),
  'withdrawal.asked': lists.channels,
  'request.reopened': lists.outcomes,
  'refusals.exported': ofRecords.takingWays,
  'extension.notified': ofEndings.extensionReasons,
  'fee.asked': ofEndings.feeReasons,
  'lateness.explained': ofEndings.lateReasons,
  'customer.not-told': ofMessages.messageKinds,
  'deletion.finished': lists.outcomes,
  'authority.called': ofAuthorities.authorityAsks,
  'demand.opened': ofAuthorities.instruments,
  'look.asked': ofAuthorities.violations,
  'look.approved': ofAuthorities.violations,
  'look.returned': ofAuthorities.violations,
  'look.used': ofAuthorities.violations,
  'demand.called-back': ofAuthorities.callBackResults,
  'demand.gag-reviewed': ['gag-kept', 'gag-ended'],
  'hold.asked': lists.holdReasons,
  'hold.placed': lists.holdReasons,
  'hold.lift-asked': lists.holdReasons,
  'hold.lifted': lists.holdReasons,
  'hold.returned': lists.holdReasons,
  'command.refused': allEndpoints.map(({ id }) => id),
  'log.read': [...Object.keys(AuditFilter.shape), 'unfiltered', 'verify'].filter(
    (name) => name !== 'cursor' && name !== 'limit',
  ),
};

function wordsOf(catalogue: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Words {
  const known: Words['known'] = (noun, name) => {
    const found = catalogue[noun]?.[name];
    return typeof found === 'string' ? found : null;
  };
  return { known, word: (_noun, _name, code) => code, problem: (code) => code };
}

/** Reasons and fields that stand word for word in the events of the server's sources. */
function literalReasons(): [action: string, reason: string][] {
  const folder = new URL('../../server/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => {
      const source = readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8');
      return [...source.matchAll(/action: '([a-z.-]+)'[^}]*?reason: ([^}\n]+)/gs)].flatMap(
        ([, action = '', written = '']) =>
          [...written.matchAll(/'([a-z-]+)'/g)].map(([, reason = '']): [string, string] => [
            action,
            reason,
          ]),
      );
    });
}

const actions = new Set<string>(auditActions);
const isAction = (name: string): name is lists.AuditAction => actions.has(name);

describe.each([
  ['English', en],
  ['Japanese', ja],
  ['Traditional Chinese', zhHant],
  ['Simplified Chinese', zhHans],
])('the words of an event in %s', (_language, catalogue) => {
  const words = wordsOf(catalogue);
  const unsaid = (codes: Codes, placesOf: typeof fieldPlacesOf): string[] =>
    Object.entries(codes).flatMap(([action, all]) =>
      isAction(action)
        ? all
            .filter((code) => codeWords(code, placesOf(action), words) === null)
            .map((code) => `${action}: ${code}`)
        : [`no such action: ${action}`],
    );

  it('say every field that the backend writes', () => {
    expect(unsaid(fields, fieldPlacesOf)).toEqual([]);
  });

  it('say every reason that is a code of a list', () => {
    expect(unsaid(reasons, reasonPlacesOf)).toEqual([]);
  });

  it('say every reason that stands in the server word for word', () => {
    const literal = literalReasons();
    expect(literal.length).toBeGreaterThan(8);
    for (const [action, reason] of literal)
      expect(unsaid({ [action]: [reason] }, reasonPlacesOf)).toEqual([]);
  });
});
