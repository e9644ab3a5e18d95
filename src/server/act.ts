import { citation } from '../domain/citation.ts';
import { decide } from '../domain/decide.ts';
import { lettersSentBy, withoutLetters } from '../domain/letter.ts';
import { withHand } from '../domain/request-life.ts';
import type { Result } from '../domain/result.ts';
import type { RequestCommand } from '../domain/command-vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { voidElsewhere } from './carry-out-correction.ts';
import { commitRequest, type Performed } from './commit-request.ts';
import { isOutdated } from './letters/compose.ts';
import { ProblemError, problemOf } from './problems.ts';
import type { Acted } from './route.ts';
import { sceneOf, type SetScene } from './scene-of.ts';
import { settle } from './settle.ts';
import { visibleRequest } from './visible.ts';

/** Commands that are no work on the request: who only decides over it or notes something stays a fresh pair of eyes. */
const lookingOn: ReadonlySet<RequestCommand> = new Set([
  'note',
  'approve',
  'return',
  'unfreeze',
  'compare',
  'reject-transfer',
  'withdraw-transfer',
  'reassign',
]);

/**
 * The only way to change a request: the scene, the rule's verdict, and one commit of change and event.
 * A refusal is thrown and leaves its own event; afterwards whatever time or the system owes is settled.
 */
export async function act(
  call: Call,
  command: RequestCommand,
  perform: (scene: SetScene) => Promise<Result<Performed>> | Result<Performed>,
): Promise<Acted> {
  const request = await visibleRequest(call);
  const scene = await sceneOf(call, request);
  const verdict = decide(command, scene);
  if (!verdict.ok) throw problemOf(verdict);
  if (await isOutdated(call, scene, command))
    throw new ProblemError('letter-outdated', {
      citation: citation(request.company, 'answer'),
    });
  const performed = await perform(scene);
  if (!performed.ok) throw problemOf(performed);
  const { value } = performed;
  const worked = withoutLetters(
    lookingOn.has(command) ? value.request : withHand(value.request, staffOf(call).id),
    lettersSentBy(command),
  );
  await commitRequest(call, request, { ...value, request: worked });
  await settle(call, request.id);
  if (request.correction?.carriedOutAt == null && worked.correction?.carriedOutAt != null)
    await voidElsewhere(call, worked);
  return { reference: request.id, outcome: value.outcome ?? null };
}
