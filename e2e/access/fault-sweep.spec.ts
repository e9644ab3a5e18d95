import { scenarioCast } from '../../mocks/scenarios.ts';
import { NOTE } from '../desk/request-screen.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

/** What the page gets over by itself, or tells so that a second press does it. */
const faults = [
  'refuse before',
  'refuse after',
  'hang before',
  'hang after',
  'internal before',
  'unavailable before',
  'unavailable after',
  'too-many-calls before',
  'too-many-calls after',
  'in-progress before',
  'in-progress after',
  'malformed-json before',
  'malformed-json after',
  'html before',
  'html after',
  'wrong-schema before',
  'wrong-schema after',
  'half-body after',
  'signed-out before',
  'signed-out after',
  'forbidden before',
  'erased before',
  'version-moved before',
  'audit-down before',
  'audit-hangs before',
  'storage-full before',
] as const;
/** Faults of one day; all of them where `SWEEP` says so. */
const A_DAY = 3;
const day = Math.floor(Date.now() / 86_400_000);
const due =
  process.env['SWEEP'] === 'all'
    ? faults
    : Array.from(
        { length: A_DAY },
        (_, at) => faults[(day * A_DAY + at) % faults.length] ?? 'refuse after',
      );

// As long as a page may try to get over each of them; it waits fifteen seconds for an answer that does not come.
const MOST_MS = 40_000;
test.describe.configure({ timeout: 20_000 + due.length * MOST_MS });

test('a note gets through every fault of the day, once', async ({
  desk,
  hands,
  faults: weather,
}) => {
  const at = await desk('first-call');
  const { page, request } = at;
  await at.signIn(people.eventsAgent);
  await at.openInquiry(saidBy(scenarioCast['first-call'].caller).phone);
  const signInAgain = page.getByRole('button', {
    name: `Sign in as ${people.eventsAgent.name}`,
  });
  const told = page.getByRole('main').getByRole('alert');
  for (const fault of due) {
    const [kind = '', when] = fault.split(' ');
    await weather.add({
      id: 'one',
      call: { endpoint: 'noteRequest' },
      nth: 1,
      when: when === 'after' ? 'after' : 'before',
      fault: kind,
    });
    await hands.write(request.note, `Through ${fault}.`, NOTE);
    await hands.press(request.saveNote);
    const isOver = async (): Promise<boolean> =>
      (await request.note.inputValue()) === '' ||
      (await told.count()) > 0 ||
      (await signInAgain.isVisible());
    await expect.poll(isOver, { message: fault, timeout: MOST_MS }).toBe(true);
    // What was pressed waits behind the cover, and goes on when the same person is here again.
    if (kind === 'signed-out') await hands.press(signInAgain);
    else if ((await request.note.inputValue()) !== '') await hands.press(request.saveNote);
    await request.isNoted();
    await expect(page.getByRole('main')).toContainText(`Through ${fault}.`);
  }
  await expectAudit(page, ['Request opened', ...due.map(() => 'Note added')]);
});
