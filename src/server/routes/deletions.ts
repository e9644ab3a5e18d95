import type * as z from 'zod/mini';
import {
  decideDeletion,
  proposeDeletion,
  startDeletion,
  undoDeletion,
} from '../../contract/deletions.ts';
import { citation } from '../../domain/citation.ts';
import { freshDeletion, goes, startDeletion as started, unstarted } from '../../domain/deletion.ts';
import { pinnedPolicy } from '../../domain/pinned-policy.ts';
import { startWait } from '../../domain/request-life.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { staffOf, type Call } from '../call.ts';
import { performed, type Performed } from '../commit-request.ts';
import { proposalOf } from '../proposal-of.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { requestChange } from '../request-routes.ts';
import type { Route } from '../route.ts';
import type { SetScene } from '../scene-of.ts';
import { needStepUp } from '../step-up.ts';

/** A choice makes an approval void: another change set is another thing. */
function decide(scene: SetScene, body: z.infer<typeof decideDeletion.body>): Result<Performed> {
  const { request } = scene;
  const fates = scene.deletion?.fates ?? [];
  const chosen = Object.entries(body.choices);
  const mayBe = ([id, wish]: (typeof chosen)[number]): boolean =>
    fates.some(({ item, wishes }) => item.id === id && wishes.includes(wish));
  if (!chosen.every(mayBe)) return refuse('wrong-status', citation(request.company, 'procedure'));
  const before = request.deletion ?? freshDeletion;
  const deletion = {
    ...before,
    choices: { ...before.choices, ...body.choices },
    approved: null,
  };
  const fields = chosen.map(
    ([id]) => fates.find(({ item }) => item.id === id)?.item.field ?? 'none',
  );
  return performed({
    request: { ...request, deletion },
    event: { action: 'deletion.decided', fields: [...new Set(fields)] },
  });
}

function propose(
  scene: SetScene,
  body: z.infer<typeof proposeDeletion.body>,
  call: Call,
): Result<Performed> {
  const { request, deletion, now } = scene;
  const items = deletion?.fates.filter(({ fate }) => goes(fate)).length ?? 0;
  if (deletion?.digest !== body.digest || body.items !== items) return refuse('proposal-changed');
  const proposal = proposalOf(scene, staffOf(call).id, { kind: 'deletion', items });
  return performed({
    request: startWait(
      { ...request, proposal, status: 'awaiting-approval' },
      'supervisor',
      now,
      null,
    ),
    event: { action: 'deletion.proposed', fields: [String(items)] },
  });
}

async function start(
  scene: SetScene,
  body: z.infer<typeof startDeletion.body>,
  call: Call,
): Promise<Result<Performed>> {
  const { request, deletion, now } = scene;
  if (deletion === null || deletion.digest !== body.digest) return refuse('proposal-changed');
  await needStepUp(call);
  const { undoWindowHours } = pinnedPolicy(request);
  return performed({
    request: started(request, deletion, staffOf(call).id, undoWindowHours, now),
    event: { action: 'deletion.started', fields: [String(undoWindowHours)] },
  });
}

function undo({ request }: SetScene): Result<Performed> {
  return performed({
    request: { ...request, status: 'in-review', deletion: unstarted(request.deletion) },
    event: { action: 'deletion.undone' },
  });
}

/** Routes of the deletion. What the approval set in motion the system carries on with, when the window is over. */
export const routes = byEndpoint<Route>([
  requestChange(decideDeletion, 'decide-deletion', decide),
  requestChange(proposeDeletion, 'propose-deletion', propose),
  requestChange(startDeletion, 'start-deletion', start),
  requestChange(undoDeletion, 'undo-deletion', undo),
]);
