import { accounts, scenarioCast } from '../../mocks/scenarios.ts';
import { Colleague } from '../colleague.ts';
import { people } from '../desk/people.ts';
import { NOTE } from '../desk/request-screen.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit, expectVerifiedChain } from '../proof.ts';
import { saidBy } from '../said-by.ts';

const caller = saidBy(scenarioCast['first-call'].caller);

test(
  'a second agent saved first: both notes are kept, and nothing typed is lost',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const at = await desk('first-call');
    await at.signIn(people.eventsAgent);
    const request = await at.openInquiry(caller.phone);
    await at.request.isShown();
    await hands.write(at.request.note, 'Mine, typed before theirs was saved.', NOTE);

    const second = await at.inAnotherTab(people.secondEventsAgent);
    await second.request.goTo(request);
    await second.hands.write(second.request.note, 'Theirs, saved first.', NOTE);
    await second.hands.press(second.request.saveNote);
    await expect(second.page.getByText('Theirs, saved first.')).toBeVisible();
    // Each sees by initials and part that the other is there.
    for (const { page } of [at, second])
      await expect(page.getByRole('list', { name: 'Also here' })).toContainText('Notes');

    await at.page.bringToFront();
    await hands.press(at.request.saveNote);
    const conflict = at.page.getByRole('table', { name: 'What' });
    for (const side of ['When you began', 'Now', 'Yours'])
      await expect(conflict.getByRole('columnheader', { name: side })).toBeVisible();
    await expect(conflict).toContainText('Mine, typed before theirs was saved.');
    await hands.press(at.page.getByRole('button', { name: 'Save mine on top' }));
    await expect(conflict).toBeHidden();
    await expect(at.request.note).toHaveValue('');

    // What touches another part of the request is kept by itself.
    await hands.write(at.request.note, 'Mine, beside what they did.', NOTE);
    const colleague = await Colleague.signedIn(at.page, accounts.agentEvents);
    const path = `/api/requests/${request}`;
    const { version } = await colleague.reads<{ version: number }>(path);
    await colleague.does(`${path}/take`, {}, version);
    await hands.press(at.request.saveNote);
    await expect(at.page.getByText(/^Saved. Somebody else had saved meanwhile/)).toBeVisible();
    await expect(conflict).toBeHidden();
    await at.page.reload();
    await at.request.isShown();
    for (const note of [
      'Theirs, saved first.',
      'Mine, typed before theirs was saved.',
      'Mine, beside what they did.',
    ])
      await expect(at.page.getByRole('main').getByText(note)).toHaveCount(1);
    await expectAudit(at.page, [
      'Request opened',
      'Note added',
      'Refused by a rule',
      'Note added',
      'Request taken',
      'Refused by a rule',
      'Note added',
    ]);
  },
);

test('reloading at every step of a call loses nothing and doubles nothing', async ({
  desk,
  hands,
  customerSide,
}) => {
  const at = await desk('first-call');
  const { page, verification, disclosure } = at;
  const again = async (): Promise<void> => {
    await page.reload();
    await at.request.isShown();
  };
  await at.signIn(people.eventsAgent);
  const request = await at.openInquiry(caller.phone);
  await again();
  await verification.open();
  await verification.askAndCheck(caller.answers);
  await expect(verification.verdict).toContainText('Confirmed');
  await again();
  await verification.open();
  await hands.press(verification.sendCode);
  await expect(verification.code).toBeVisible();
  await again();
  await verification.open();
  await hands.write(verification.code, await customerSide.code(request));
  await hands.press(verification.confirmCode);
  await expect(verification.code).toBeHidden();
  await again();
  await verification.open();
  await verification.agree();
  await expect(at.request.pill('In review')).toBeVisible();
  await again();
  await hands.press(at.request.next.getByRole('button', { name: 'Build disclosure' }));
  await hands.press(disclosure.read);
  await disclosure.decide(0);
  await disclosure.decide(1);
  await hands.press(disclosure.saveAndPreview);
  await expect(disclosure.handOver).toBeVisible();
  await disclosure.handOver.dblclick();
  await expect(disclosure.close).toBeVisible();
  await again();
  await at.request.close.dblclick();
  await expect(at.request.pill('Granted')).toBeVisible();
  await again();

  const kinds = (await customerSide.messages(request)).map((message) => message.kind);
  expect([...kinds].sort()).toEqual(['alert', 'code', 'package-code', 'package-link']);
  await expectAudit(page, [
    'Request opened',
    'Set of questions asked',
    'Identity confirmed',
    'Code sent',
    'Alert sent',
    'Code confirmed',
    'Declaration recorded',
    'Everything needed is proved',
    'Disclosure previewed',
    'Items decided',
    'Disclosure previewed',
    'Disclosure begun',
    'Disclosure handed over',
    'Request closed',
  ]);
});

test('a step pressed before the last one has its answer counts too: nobody else saved', async ({
  desk,
  faults,
}) => {
  const at = await desk('first-call');
  const { page, verification } = at;
  await at.signIn(people.eventsAgent);
  await at.openInquiry(caller.phone);
  await verification.open();
  await faults.add({
    id: 'slow-gateway',
    call: { endpoint: 'sendCode' },
    nth: 1,
    when: 'before',
    fault: 'latency',
    amount: 1_000,
  });
  await verification.sendCode.click();
  await verification.declare.click();
  await expect(verification.code).toBeVisible();
  await expect(verification.declare).toBeHidden();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectAudit(page, ['Request opened', 'Code sent', 'Alert sent', 'Declaration recorded']);
});

test('a copy of a tab keeps its own words beside those of the first, and leaves with it', async ({
  desk,
  context,
}) => {
  const at = await desk('first-call');
  await at.signIn(people.eventsAgent);
  await at.openInquiry(caller.phone);
  await at.request.note.fill('Typed in the first tab');
  await expect(at.page.getByText('Draft saved')).toBeVisible();
  // A window that a page opens brings along what the tab had stored, as a copy of the tab does.
  const opened = context.waitForEvent('page');
  await at.page.evaluate(() => void window.open(location.href));
  const copy = at.on(await opened);
  await copy.request.isShown();
  // It begins with the words of the first, which go on standing there.
  await expect(copy.request.note).toHaveValue('Typed in the first tab');
  await copy.request.note.fill('Typed in the copy');
  await expect(copy.page.getByText('Draft saved')).toBeVisible();
  for (const [{ page, request: screen }, words] of [
    [copy, 'Typed in the copy'],
    [at, 'Typed in the first tab'],
  ] as const) {
    await page.bringToFront();
    await page.reload();
    await expect(screen.note).toHaveValue(words);
  }
  await at.page.getByRole('button', { name: 'Account and settings' }).click();
  await at.page.getByRole('button', { name: 'Sign out' }).click();
  await at.signInScreen.isShown();
  await copy.signInScreen.isShown();
});

test('the same request in two tabs of one agent: what both do happens once, what both type is kept', async ({
  desk,
}) => {
  const at = await desk('first-call');
  await at.signIn(people.eventsAgent);
  const request = await at.openInquiry(caller.phone);
  const second = await at.inAnotherTab(people.eventsAgent);
  await second.request.goTo(request);
  await second.verification.open();
  await at.verification.open();
  await Promise.all([at.verification.ask.click(), second.verification.ask.click()]);

  // Whoever came second is told, looks again, and finds the same set.
  const asked: string[][] = [];
  for (const { page, verification } of [at, second]) {
    await page.bringToFront();
    await page.reload();
    await verification.open();
    await expect(verification.answers).toHaveCount(3);
    asked.push(await verification.drawer.locator('label').allInnerTexts());
  }
  expect(asked[0]).toEqual(asked[1]);
  // Whether the second press was refused or came too late to be one depends on the tabs; that it had no effect does not.
  const trail = second.request.trail.filter({ hasText: 'Set of questions asked' });
  await expect(trail).toHaveCount(1);

  const typed = [
    [at, 'Typed in the first tab'],
    [second, 'Typed in the second tab'],
  ] as const;
  for (const [{ page, request: screen }, words] of typed) {
    await page.bringToFront();
    await screen.note.fill(words);
    await expect(page.getByText('Draft saved')).toBeVisible();
  }
  for (const [{ page, request: screen }, words] of typed) {
    await page.bringToFront();
    await page.reload();
    await expect(screen.note).toHaveValue(words);
  }
  await second.page.getByRole('button', { name: 'Go on with that, keep this too' }).click();
  await expect(second.request.note).toHaveValue('Typed in the first tab');
  await expect(second.page.getByText('Draft saved')).toBeVisible();
  await second.page.reload();
  await expect(second.request.note).toHaveValue('Typed in the first tab');
  await expectVerifiedChain(second.page);
});

test('a reload in the middle of a form: what was typed is there, what a caller answered is not', async ({
  desk,
}) => {
  const at = await desk('first-call');
  const { page, verification } = at;
  await at.signIn(people.eventsAgent);
  await at.openCustomer(caller.phone);
  await at.customer.openInquiry.click();
  await at.openRequest.words.fill('Everything you hold on me, please.');
  await expect(page.getByText('Draft saved')).toBeVisible();
  await page.reload();
  await expect(at.openRequest.words).toHaveValue('Everything you hold on me, please.');
  await at.openRequest.open();

  await at.request.note.fill('Left at once');
  // Away before the draft had its rest.
  await page.getByRole('link', { name: 'Queue' }).click();
  await at.queue.isShown();
  await page.goBack();
  await expect(at.request.note).toHaveValue('Left at once');

  await verification.open();
  await verification.ask.click();
  await verification.answers.first().fill(caller.answers['customer-number'] ?? '');
  await page.reload();
  await verification.open();
  await expect(verification.answers.first()).toHaveValue('');
});
