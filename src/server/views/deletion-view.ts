import type { DeletionItemView, DeletionView, FateView } from '../../contract/deletion.ts';
import { approvalEnds } from '../../domain/approval.ts';
import {
  freshDeletion,
  goes,
  isDeletionApproved,
  progressOf,
  type Fate,
  type ItemFate,
} from '../../domain/deletion.ts';
import type { Hold } from '../../domain/hold.ts';
import { retentionRules } from '../../domain/law/retention-rules.ts';
import { maskItem } from '../../domain/masking.ts';
import { reaches } from '../../domain/permission.ts';
import { pinnedPolicy } from '../../domain/pinned-policy.ts';
import { deletionFates } from '../../domain/vocabulary.ts';
import { staffOf, type Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { maskedName } from './request-row.ts';

/** The workbench of a deletion; once it has ended, its counts and its receipt. */
export async function deletionView(call: Call, scene: SetScene): Promise<DeletionView | null> {
  const { request, records, requests, now } = scene;
  if (request.kind !== 'deletion') return null;
  const deletion = request.deletion ?? freshDeletion;
  const holds = await call.deps.store.holdsOf(records.map(({ id }) => id));
  const fates = scene.deletion?.fates ?? [];
  const digest = scene.deletion?.digest ?? '';
  const { approved, started, noticed } = deletion;
  return {
    records: records.map((record) => ({
      id: record.id,
      name: maskedName(record),
      alias: record.id !== request.customer,
      items: fates.filter((one) => one.record === record.id).map((one) => itemView(one, holds)),
    })),
    counts: countsOf(fates),
    impact: {
      records: records.length,
      requests: requests.filter(({ id }) => id !== request.id).length,
      recipients: [
        ...new Set(
          fates.flatMap(({ item, fate }) =>
            goes(fate) ? item.sharings.map(({ recipient }) => recipient) : [],
          ),
        ),
      ],
    },
    digest,
    blocking: (scene.deletion?.blocking ?? []).map((other) => ({
      id: reaches(staffOf(call), 'view-request', other) ? other.id : null,
      desk: other.desk,
    })),
    unproven: scene.deletion?.unproven.length ?? 0,
    approved:
      approved === null
        ? null
        : {
            by: approved.by,
            at: approved.at,
            until: approvalEnds(approved),
            valid: isDeletionApproved(deletion, digest, now),
          },
    started:
      started === null
        ? null
        : {
            at: started.at,
            by: started.by,
            approvedBy: started.approvedBy,
            windowEndsAt: started.windowEndsAt,
          },
    windowHours: pinnedPolicy(request).undoWindowHours,
    progress: progressOf(deletion),
    kept: deletion.kept.map(({ why, until, fields, items }) => ({
      why,
      until,
      fields: [...fields],
      items,
    })),
    done: { ...deletion.done },
    told: noticed === null ? null : { at: noticed.at, recipients: noticed.recipients },
    finishedAt: deletion.finishedAt,
    receipt: deletion.receipt,
  };
}

function countsOf(fates: readonly ItemFate[]): DeletionView['counts'] {
  const counts = deletionFates.map((kind) => [
    kind,
    fates.filter(({ fate }) => fate.kind === kind).length,
  ]);
  // One count for each fate of the closed list.
  return Object.fromEntries(counts) as DeletionView['counts'];
}

function itemView({ item, fate, wishes }: ItemFate, holds: readonly Hold[]): DeletionItemView {
  return {
    item: item.id,
    field: item.field,
    lang: item.lang,
    masked: maskItem(item),
    declined: item.state === 'declined',
    collectedOn: item.collectedOn,
    recipients: item.sharings.map(({ recipient }) => recipient),
    fate: fateView(fate, holds),
    wishes: [...wishes],
  };
}

function fateView(fate: Fate, holds: readonly Hold[]): FateView {
  const plain = { kind: fate.kind, until: null, law: null, hold: null };
  switch (fate.kind) {
    case 'delete':
    case 'anonymise':
    case 'keep-identity':
      return plain;
    case 'keep-by-law': {
      const rule = retentionRules.find(({ id }) => id === fate.rule);
      if (rule === undefined) return { ...plain, until: fate.until };
      const { pack, citation, years, checked } = rule;
      return {
        ...plain,
        until: fate.until,
        law: { rule: rule.id, pack, citation, years, checked },
      };
    }
    case 'on-hold': {
      const hold = holds.find(({ id }) => id === fate.hold);
      if (hold === undefined) return { ...plain, until: fate.until };
      const { id, reason, reference } = hold;
      return { ...plain, until: fate.until, hold: { id, reason, reference } };
    }
  }
}
