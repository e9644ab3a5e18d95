import type { MailingView } from '../../contract/mailings.ts';
import { mayPrepare, type MailingList, type MailScene } from '../../domain/direct-mail.ts';
import { maskItem } from '../../domain/masking.ts';
import { reaches, roleMay } from '../../domain/permission.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { mailCauses } from '../../domain/record-vocabulary.ts';
import { staffOf, type Call } from '../call.ts';
import { mayLeaveNow } from '../leaving.ts';
import { mailingFile } from '../mailing-of.ts';
import type { ListedLine } from '../mailing-lines.ts';
import { toCan } from '../to-can.ts';
import { ownRecords } from '../visible.ts';
import { maskedName } from './request-row.ts';

/** Times that a list left as a file, as far as its page shows them. */
const PREPARED = 5;

/** A list held against who may be written to: figures for all who see it, masked lines for who may see a customer. */
export async function mailingView(
  call: Call,
  list: MailingList,
  scene: MailScene,
  lines: readonly ListedLine[],
): Promise<MailingView> {
  const staff = staffOf(call);
  const { id, company, name, purpose, contact, members } = list;
  const ready = lines.filter(({ cause }) => cause === null).length;
  const counts = mailCauses.map((cause) => ({
    cause,
    count: lines.filter((line) => line.cause === cause).length,
  }));
  const seesLines = reaches(staff, 'view-customer', { company, desk: null });
  return {
    id,
    company,
    name,
    purpose,
    contact,
    size: members.length,
    reading: scene.reading,
    ready,
    causes: counts.filter(({ count }) => count > 0),
    leftOut: seesLines ? leftOut(lines, await ownRecords(call)) : null,
    prepared: await preparedOf(call, id),
    can: {
      prepare: toCan(
        roleMay(staff.role, 'prepare-mailing')
          ? await preparing(call, list, scene, lines)
          : refuse('role-lacks-right'),
      ),
    },
  };
}

/** Whether the list may leave as it stands, its second officer included. */
async function preparing(
  call: Call,
  list: MailingList,
  scene: MailScene,
  lines: readonly ListedLine[],
): Promise<Result<true>> {
  const { rows, sha256 } = mailingFile(list, lines);
  const may = mayPrepare(list, rows, scene);
  if (!may.ok) return may;
  return mayLeaveNow(call, list.company, { list: list.id, rows, sha256 });
}

type LeftOut = NonNullable<MailingView['leftOut']>;

function leftOut(lines: readonly ListedLine[], own: ReadonlySet<string>): LeftOut {
  return lines.flatMap(({ customer, item, cause }): LeftOut => {
    if (cause === null) return [];
    // Nobody sees anything of their own record.
    if (customer === null || own.has(customer.id))
      return [{ customer: null, name: null, masked: null, cause }];
    const masked = item === null || item.state === 'declined' ? null : maskItem(item);
    return [{ customer: customer.id, name: maskedName(customer), masked, cause }];
  });
}

async function preparedOf(call: Call, id: string): Promise<MailingView['prepared']> {
  const events = await call.deps.store.auditPage({
    desks: null,
    action: 'mailing.prepared',
    object: { type: 'mailing', id },
    limit: PREPARED,
  });
  return events.map(({ at, actor, fields = [] }) => ({
    at,
    by: actor.id,
    rows: fields[0] ?? '0',
    sha256: fields[1] ?? '',
  }));
}
