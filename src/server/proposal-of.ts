import type { Proposal } from '../domain/request.ts';
import type { SetScene } from './scene-of.ts';
import { chainTools } from './chain-tools.ts';

/** What a second person is asked to decide, bound by the digest of exactly that content. */
export function proposalOf(scene: SetScene, by: string, detail: Proposal['detail']): Proposal {
  const content = {
    request: scene.request.id,
    version: scene.request.version,
    detail,
    disclosure: scene.digest,
  };
  return {
    kind: detail.kind,
    digest: chainTools.hash(chainTools.canonicalise(content)),
    by,
    at: scene.now,
    detail,
  };
}
