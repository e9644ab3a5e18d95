import type { OutboxMessage } from '../../src/domain/outbox.ts';
import { CallerDesk } from './caller-desk.ts';
import { callerRecords } from './caller-people.ts';
import { visits } from './genuine-callers.ts';
import { attempts, type Attempt } from './impostors.ts';

/** What came of a caller: how many details of somebody else reached them, or whether they were served. */
export type Called = { readonly name: string; readonly isRight: boolean; readonly why: string };

/** Shorter values stand in other words by chance. */
const SHORTEST = 5;

/** Every value that the desk holds about the person claimed and that the caller does not know already, in any field. */
function unknownTo({ caller }: Attempt): readonly string[] {
  const claimed = callerRecords.filter(
    ({ id, person }) =>
      id === caller.claims ||
      callerRecords.some((one) => one.id === caller.claims && one.person === person),
  );
  const known = [...claimed, ...callerRecords.filter(({ id }) => id === 'c-victim')];
  return [...new Set(known)].flatMap(({ items }) =>
    items.flatMap(({ field, value }) =>
      value.length < SHORTEST || caller.knows.includes(field) ? [] : [value],
    ),
  );
}

/** A message as whoever opens the box has it: without the address that it went to, and of a link without what lies behind it. */
function readable({ kind, payload }: OutboxMessage): string {
  if (payload === null) return '';
  return JSON.stringify({ ...payload, to: '', ...(kind === 'package-link' ? { files: [] } : {}) });
}

/** Lets an impostor try, and searches every byte that reached them for what they did not know. */
export async function takeAttempt(attempt: Attempt): Promise<Called> {
  const world = CallerDesk.open();
  const harm = (await attempt.tries(world, attempt.caller)) ?? null;
  const inbox = world.inbox(attempt.caller.holds);
  const opened: string[] = [];
  for (const { payload } of inbox)
    for (const code of inbox.flatMap((message) => message.payload?.code ?? []))
      opened.push((await world.openPackage(payload?.reference ?? 'none', code)) ?? '');
  const reached = [...world.screens, ...inbox.map(readable), ...opened];
  const found = unknownTo(attempt).filter((value) =>
    reached.some(
      (text) => text.includes(value) || text.includes(JSON.stringify(value).slice(1, -1)),
    ),
  );
  const why = harm ?? `${found.length} values`;
  return { name: attempt.name, isRight: found.length === 0 && harm === null, why };
}

/** Every impostor and every genuine caller, each at a desk of their own. */
export async function takeCalls(): Promise<{
  readonly impostors: readonly Called[];
  readonly genuine: readonly Called[];
}> {
  const impostors: Called[] = [];
  for (const attempt of attempts) impostors.push(await takeAttempt(attempt));
  const genuine: Called[] = [];
  for (const { name, caller, isServed } of visits) {
    // A script that cannot go on is a caller who was not served.
    const why = await isServed(CallerDesk.open(), caller).then(
      (isRight) => (isRight ? 'served' : 'not served'),
      (error: unknown) => String(error),
    );
    genuine.push({ name, isRight: why === 'served', why });
  }
  return { impostors, genuine };
}
