import type { AgreementView, LedgerView } from '../../contract/sharings.ts';
import { listed, type Authority } from '../../domain/authority.ts';
import type { Customer, Item, Recipient, Sharing } from '../../domain/customer.ts';
import { isNeverDisclosed } from '../../domain/customer.ts';
import { maskItem } from '../../domain/masking.ts';
import {
  agreementOn,
  handled,
  mayShare,
  mayShareWith,
  toldSharings,
  type SharingScene,
} from '../../domain/sharing.ts';
import { accept, refuse } from '../../domain/result.ts';
import { citation } from '../../domain/citation.ts';
import { purposes, sharingBases, type ItemField } from '../../domain/record-vocabulary.ts';
import { toCan } from '../to-can.ts';

/** What a ledger is made from: the record, every record of the person, and who may get anything. */
export type LedgerScene = {
  readonly customer: Customer;
  readonly records: readonly Customer[];
  readonly recipients: readonly Recipient[];
  readonly sharing: SharingScene;
  /** Who may have got visits, and of which demands nothing may be told. */
  readonly authorities: readonly Authority[];
  readonly silent: ReadonlySet<string>;
};

/** The ledger of a person, and what could be added to it from one record. Values stay masked. */
export function ledgerView(scene: LedgerScene): LedgerView {
  const { customer, records, recipients, sharing } = scene;
  const { company, today, requests } = sharing;
  const items = customer.items.filter((item) => item.state === 'held' && !isNeverDisclosed(item));
  return {
    version: customer.version,
    rows: newestFirst([
      ...rowsOf(records.flatMap((record) => record.items)),
      ...visitRowsOf(scene),
    ]).map((row) => ({
      ...row,
      agreement: agreementView(
        recipients.find(({ id }) => id === row.recipient),
        today,
      ),
    })),
    recipients: recipients
      .filter((recipient) => recipient.company === company)
      .map((recipient) => ({
        id: recipient.id,
        agreement: agreementView(recipient, today),
        bases: sharingBases.map((basis) => ({
          basis,
          can: toCan(mayShareWith(recipient, basis, null, sharing)),
        })),
      })),
    items: handled(requests).length === 0 ? [] : items.map((item) => usesOf(item, sharing)),
    can: {
      share: toCan(
        handled(requests).length === 0
          ? refuse('no-open-request', citation(company, 'purpose'))
          : accept(true),
      ),
    },
  };
}

/** How the agreement with a recipient stands on a day; of one that nobody knows any more there is none. */
export function agreementView(recipient: Recipient | undefined, today: string): AgreementView {
  return {
    state: recipient === undefined ? 'missing' : agreementOn(recipient, today),
    reference: recipient?.agreement?.reference ?? null,
    until: recipient?.agreement?.until ?? null,
  };
}

/** What one item may be passed on for, by either basis that a desk can use, if the recipient allows. */
function usesOf(item: Item, sharing: SharingScene): LedgerView['items'][number] {
  const anybody: Recipient = {
    id: '',
    company: sharing.company,
    name: '',
    lang: '',
    agreement: { reference: '', until: sharing.today },
  };
  const verdict = (purpose: (typeof purposes)[number], basis: 'partner-agreement' | 'consent') =>
    toCan(
      mayShare({ items: [item], recipient: anybody, purpose, basis, instrument: null }, sharing),
    );
  const known = purposes.filter((one) => sharing.register.some(({ purpose }) => purpose === one));
  return {
    id: item.id,
    field: item.field,
    masked: maskItem(item),
    uses: known.map((purpose) => ({
      purpose,
      agreed: verdict(purpose, 'partner-agreement'),
      consented: verdict(purpose, 'consent'),
    })),
  };
}

type Row = Omit<LedgerView['rows'][number], 'agreement'>;

/** Lines of one sharing stand together, whichever items it was of. */
function rowsOf(items: readonly Item[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { field, sharings } of items)
    for (const sharing of sharings) {
      const key = keyOf(sharing);
      const fields: readonly ItemField[] = rows.get(key)?.fields ?? [];
      rows.set(key, {
        recipient: sharing.recipient,
        basis: sharing.basis,
        purpose: sharing.purpose ?? null,
        on: sharing.on,
        fields: fields.includes(field) ? [...fields] : [...fields, field],
        office: null,
      });
    }
  return [...rows.values()];
}

function newestFirst(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** Visits that left by law, but where the customer may not be told; a demand is one line, however many records it was of. */
function visitRowsOf({ records, authorities, silent }: LedgerScene): readonly Row[] {
  const lines = toldSharings(
    records.flatMap(({ visitsShared = [] }) => visitsShared),
    silent,
  );
  const demands = new Map(lines.map((line) => [line.demand, line]));
  return [...demands.values()].map(({ recipient, basis, on }) => ({
    recipient,
    basis,
    purpose: null,
    on,
    fields: [],
    office: listed(authorities, recipient)?.name ?? null,
  }));
}

function keyOf({ recipient, basis, purpose, on }: Sharing): string {
  return [recipient, basis, purpose ?? '', on].join(' ');
}
