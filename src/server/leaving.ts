import { mayLeave, takesRelease, type LeavingFile } from '../domain/release.ts';
import type { Result } from '../domain/result.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import type { Call } from './call.ts';
import type { Put } from './ports.ts';
import { settingOf } from './setting-of.ts';

/** Whether a list of a company may leave as it stands now, its second officer included. */
export async function mayLeaveNow(
  call: Call,
  company: CompanyId,
  file: Omit<LeavingFile, 'now'>,
): Promise<Result<true>> {
  const { release = null } = await settingOf(call, company);
  return mayLeave({ ...file, now: call.now }, release, company);
}

/** What is written with a list that leaves: a release is good for one leaving, and a short list takes none. */
export async function spentRelease(
  call: Call,
  company: CompanyId,
  file: Pick<LeavingFile, 'rows'>,
): Promise<Put[]> {
  if (!takesRelease(file)) return [];
  const setting = await settingOf(call, company);
  const record = { ...setting, version: setting.version + 1, release: null };
  return [{ type: 'setting', record, seen: setting.version }];
}
