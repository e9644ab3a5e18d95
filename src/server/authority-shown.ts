import type * as z from 'zod/mini';
import type { seePaper } from '../contract/verification.ts';
import { lawPackOf } from '../domain/law/law-pack-of.ts';
import {
  coverCitation,
  isMandated,
  papersFor,
  type Representation,
} from '../domain/representation.ts';
import { startProving } from '../domain/request-life.ts';
import { refuse, type Result } from '../domain/result.ts';
import { staffOf, type Call } from './call.ts';
import { performed, type Performed } from './commit-request.ts';
import { ProblemError } from './problems.ts';
import { proposalOf } from './proposal-of.ts';
import type { SetScene } from './scene-of.ts';

type PaperBody = z.infer<typeof seePaper.body>;

/** The paper of a title, and the one that says who holds it. It has to be one for that title, and to cover this right. */
export function authorityShown(
  scene: SetScene,
  representation: Representation,
  shown: Omit<PaperBody, 'authority'>,
  authority: NonNullable<PaperBody['authority']>,
  call: Call,
): Result<Performed> {
  const { request } = scene;
  const { title } = representation;
  if (!papersFor[title].includes(authority.paper))
    throw new ProblemError('fields', {
      errors: [{ pointer: '/authority/paper', code: 'not-in-list' }],
    });
  const covers = isMandated(title) ? authority.covers : [request.kind];
  if (!covers.some((kind) => kind === request.kind))
    return refuse(
      'authority-too-narrow',
      coverCitation(representation, request.kind, request.packs.map(lawPackOf)),
    );
  const harm = representation.harm || authority.harm;
  const seen = { ...request, representation: { ...representation, harm } };
  const { paper, receives } = authority;
  const proposal = proposalOf({ ...scene, request: seen }, staffOf(call).id, {
    kind: 'paper',
    ...shown,
    authority: { paper, covers, receives: receives && !harm },
  });
  return performed({
    request: startProving({ ...seen, proposal }),
    event: { action: 'paper.seen', reason: shown.reason, fields: [title, paper, shown.paper] },
  });
}
