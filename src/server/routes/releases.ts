import type * as z from 'zod/mini';
import { approveRelease, proposeRelease, returnRelease } from '../../contract/releases.ts';
import { mayPrepare } from '../../domain/direct-mail.ts';
import { registerPartOf } from '../../domain/refusal-register.ts';
import { isReleaseWaiting, type Release } from '../../domain/release.ts';
import type { Setting } from '../../domain/setting.ts';
import type { AuditAction } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { listIn, mailingFile, mailSceneOf } from '../mailing-of.ts';
import { mailingLines } from '../mailing-lines.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { registerFile, registerFor } from '../refusals-of.ts';
import { releaseView } from '../release-view.ts';
import type { Route } from '../route.ts';
import { settingChange, type MadeSetting, type SettingNoun } from '../setting-change.ts';
import { companyIn } from '../setting-of.ts';

const noun: SettingNoun = {
  waiting: ({ release = null }) => (isReleaseWaiting(release) ? release : null),
  view: releaseView,
};

/** The file of a list as it would leave now; of a list of the company that is decided about. */
async function fileOf(call: Call, id: string) {
  const part = registerPartOf(id);
  if (part === null) return mailingOf(call, id);
  const register = await registerFor(call, part);
  if (part.company !== companyIn(call) || part.year !== register.year)
    throw new ProblemError('not-found');
  return registerFile(register);
}

async function mailingOf(call: Call, mailing: string) {
  const { about } = call;
  const list = await listIn(call, 'propose-release', mailing);
  call.about = about;
  if (list.company !== companyIn(call)) throw new ProblemError('not-found');
  const scene = await mailSceneOf(call, list.company);
  const file = mailingFile(list, await mailingLines(call, list, scene));
  const may = mayPrepare(list, file.rows, scene);
  if (!may.ok) throw problemOf(may);
  return file;
}

function made(
  setting: Setting,
  release: Release | null,
  { rows, sha256 }: Pick<Release, 'rows' | 'sha256'>,
  action: AuditAction,
): MadeSetting {
  const fields = [String(rows), sha256];
  return { setting: { ...setting, release }, action, fields };
}

async function propose(call: Call, setting: Setting, body: unknown): Promise<MadeSetting> {
  // The mount has parsed the body with the endpoint's own schema.
  const { list } = body as z.infer<NonNullable<typeof proposeRelease.body>>;
  const { rows, sha256 } = await fileOf(call, list);
  const content = { list, rows, sha256, by: staffOf(call).id, at: call.now };
  const digest = chainTools.hash(chainTools.canonicalise({ ...content, over: setting.version }));
  return made(setting, { ...content, digest, approved: null }, content, 'release.proposed');
}

function waiting({ release }: Setting, body: unknown): Release {
  // As above.
  if (release == null || release.digest !== (body as { digest: string }).digest)
    throw new ProblemError('proposal-changed');
  return release;
}

/** Long lists: one privacy officer asks, another releases exactly that file, and it leaves once (four eyes). */
export const routes = byEndpoint<Route>([
  settingChange(noun, proposeRelease, 'propose-release', propose),
  settingChange(noun, approveRelease, 'approve-release', async (call, setting, body) => {
    const release = waiting(setting, body);
    // Somebody may have opted out while it waited: then it is another file.
    const { sha256 } = await fileOf(call, release.list);
    if (sha256 !== release.sha256) throw new ProblemError('proposal-changed');
    const approved = { by: staffOf(call).id, at: call.now };
    return made(setting, { ...release, approved }, release, 'release.approved');
  }),
  settingChange(noun, returnRelease, 'return-release', async (_call, setting, body) => {
    const release = waiting(setting, body);
    return made(setting, null, release, 'release.returned');
  }),
]);
