import type { DeletionSight } from '../domain/deletion.ts';
import type { Proposal } from '../domain/request.ts';
import type { SetScene } from './scene-of.ts';
import { chainTools } from './chain-tools.ts';

/** As much of a scene as a proposal speaks of. */
export type ProposedScene = Pick<SetScene, 'request' | 'items' | 'digest' | 'now'> & {
  readonly deletion: Pick<DeletionSight, 'digest'> | null;
};

/** What a second person is asked to decide, bound by the digest of exactly that content. */
export function proposalOf(scene: ProposedScene, by: string, detail: Proposal['detail']): Proposal {
  const at = scene.now;
  return { kind: detail.kind, digest: digestOf(scene, { by, at, detail }), by, at, detail };
}

/** Whether what was proposed still is what would be approved: the items of a withholding may have changed since. */
export function isAsProposed(scene: ProposedScene, proposal: Proposal): boolean {
  return digestOf(scene, proposal) === proposal.digest;
}

function digestOf(
  scene: ProposedScene,
  { by, at, detail }: Omit<Proposal, 'kind' | 'digest'>,
): string {
  const disclosure =
    detail.kind === 'withholding' || detail.kind === 'access-history'
      ? scene.digest
      : detail.kind === 'deletion'
        ? (scene.deletion?.digest ?? null)
        : null;
  const isCorrection = detail.kind === 'part-correction' || detail.kind === 'contact-correction';
  const correction = isCorrection ? correctionContent(scene) : null;
  const content = { request: scene.request.id, by, at, detail, disclosure, correction };
  return chainTools.hash(chainTools.canonicalise(content));
}

/** What is held now, what is asked, and what speaks for it: the change is approved against exactly these. */
function correctionContent({ request, items }: ProposedScene) {
  const { correction } = request;
  const held = items.find((item) => item.id === correction?.item);
  return {
    held: held === undefined ? null : { id: held.id, state: held.state, value: held.value },
    asked: correction?.asked ?? null,
    evidence: (correction?.evidence ?? []).map(({ id, kind, says }) => ({ id, kind, says })),
  };
}
