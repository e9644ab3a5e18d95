import { callFrom } from '../call-from.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';

/** As much of a row of the queue as says whether it goes on here. */
type Row = {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly next: string;
};

test('every open request has its next thing to do in this console, whatever right was asked for', async ({
  desk,
}) => {
  const at = await desk('everyday');
  const { page } = at;
  await at.signIn(people.privacyOfficer);
  await at.queue.isShown();
  const token = await page.evaluate(() => sessionStorage.getItem('rightsdesk.token') ?? undefined);
  const rows: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const path = `/api/requests?lane=all&limit=100${from}`;
    const { text } = await callFrom(page, { method: 'GET', path, token });
    const answer = JSON.parse(text) as { requests: Row[]; next: string | null };
    rows.push(...answer.requests);
    cursor = answer.next;
  }
  const open = rows.filter(({ status }) => status !== 'closed');
  expect(new Set(open.map(({ kind }) => kind))).toEqual(
    new Set(['inquiry', 'correction', 'deletion', 'opt-out']),
  );
  expect(open.filter(({ next }) => next === 'none')).toEqual([]);

  // One of each step is opened: its button, or what it waits for, stands in the one place.
  const steps = new Map(open.map((row) => [row.next, row.id]));
  expect(steps.size).toBeGreaterThan(5);
  for (const id of steps.values()) {
    await at.request.goTo(id);
    await expect(at.request.next).not.toContainText(/outside this console|not carried out here/);
    await expect(at.request.next.getByText('Nothing left to do')).toHaveCount(0);
  }
});
