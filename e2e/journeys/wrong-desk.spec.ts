import { scenarioCast } from '../../mocks/scenarios.ts';
import { DAY, WorldClock } from '../demo.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

/** What the page says of the time that is left under the law of forty days, thirty-one days after the letter came. */
const LEFT = '9 days left';

test(
  'a letter that came to the wrong desk goes to the one that replied first, and no date moves',
  { tag: '@keyboard-too' },
  async ({ desk, hands }) => {
    const caller = saidBy(scenarioCast['wrong-desk'].caller);
    const at = await desk('wrong-desk');
    const { page } = at;
    await at.signIn(people.salesAgent);
    await at.openCustomer(caller.phone);
    const main = page.getByRole('main');
    await expect(main).toContainText('Customer relations Hong Kong replied first');
    const link = main.getByRole('link', { name: /^R-\d+$/ });
    const request = await link.innerText();
    await at.callBar.goToRequest(request);
    await at.request.isShown();
    await expect(main).toContainText('Another desk answers this customer');
    await expect(main).toContainText(LEFT);
    await hands.press(main.getByRole('button', { name: 'Offer to Customer relations Hong Kong' }));
    const offer = page.getByRole('dialog', { name: 'Offer to another desk' });
    await expect(offer).toContainText('Sales desk Hong Kong, 23 Oct 2026');
    await expect(offer.getByRole('button', { name: 'Offer' })).toBeFocused();
    await hands.enter();
    await expect(main).toContainText('It stays here until they accept');

    const other = await at.inAnotherTab(people.hongKongAgent);
    await other.queue.choose('Wrong desk');
    await expect(other.queue.request(request)).toBeVisible();
    await other.callBar.goToRequest(request);
    await other.request.isShown();
    const theirs = other.page.getByRole('main');
    await expect(theirs).toContainText('Sales desk Hong Kong offers this request to yours');
    await other.hands.press(other.request.next.getByRole('button', { name: 'Answer the offer' }));
    const answer = other.page.getByRole('dialog');
    await expect(answer).toContainText('Please send me a copy of everything you hold on me.');
    await expect(answer).toContainText('still missing: 3 points');
    await expect(answer.getByRole('button', { name: 'Accept' })).toBeFocused();
    await other.hands.enter();
    await expect(other.request.next).toContainText('Verify identity');
    await expect(theirs).toContainText(LEFT);
    await expect(theirs.getByText('Customer relations Hong Kong').first()).toBeVisible();

    // The panel counts from the day on which the letter reached the first desk, not from the day it was passed on.
    await other.hands.press(other.page.getByRole('button', { name: 'Why this date' }));
    const why = other.page.getByRole('complementary', { name: 'Why this date' });
    await expect(why).toContainText(/First received by Sales desk Hong Kong on 23.Oct.2026/);
    await expect(why).toContainText(/40 calendar days counted.*Wed\D*2\D*Dec/);
    await other.hands.leave(why);
    // Nothing extends under this law: until the day itself the customer is told that it takes longer, and why.
    await expect(other.page.getByRole('button', { name: /extend/i })).toHaveCount(0);
    const notice = other.page.getByRole('button', { name: 'Tell that it takes longer' });
    await other.hands.press(notice, { palette: 'Tell that it takes longer' });
    const longer = other.page.getByRole('dialog', { name: 'Tell that it takes longer' });
    await expect(longer).toContainText(/Possible until .*2\D*Dec.*PDPO s\.19\(2\)/);
    await other.hands.leave(longer);

    // A day after it the answer is late, and asks for a reason; no notice makes it anything else.
    await other.page.bringToFront();
    await page.close();
    await new WorldClock(other.page).advance(10 * DAY);
    await other.page.reload();
    await other.signInScreen.isShown();
    await other.signIn(people.hongKongAgent);
    await other.callBar.goToRequest(request);
    await other.request.isShown();
    await other.request.isBarred(notice, /./);
    await expect(theirs).toContainText(/Too late for the notice since .*PDPO s\.19\(2\)/);
    await other.hands.press(other.page.getByRole('button', { name: 'Say why it is late' }));
    const late = other.page.getByRole('dialog', { name: 'Why the answer is late' });
    await other.hands.check(late.getByRole('radio', { name: 'It lay at the wrong desk first' }));
    await other.hands.press(late.getByRole('button', { name: 'Record the reason' }));
    await expect(theirs).toContainText('Late: It lay at the wrong desk first');
    await expectAudit(other.page, [
      'Request opened',
      'Offered to another desk',
      'Taken over by another desk',
      'Reason for the lateness recorded',
    ]);
  },
);

/** Somebody whom the events desk answered first calls billing (D, H7, H8, APPI 33): handed on, proved by letter, answered on paper. */
test('a call at another desk goes to the one that replied first, and is answered in the form asked for', async ({
  desk,
  customerSide,
}) => {
  const caller = saidBy(scenarioCast['first-call'].caller);
  const at = await desk('first-call');
  await at.signIn(people.billingAgent);
  await at.openCustomer(caller.phone);
  await expect(at.page.getByRole('main')).toContainText(/Events desk Tokyo replied first, 3.Mar/);
  await at.page.keyboard.press('t');
  await at.openRequest.isShown();
  await at.openRequest.words.fill('Everything you hold on me, on paper please.');
  await at.page.getByRole('radio', { name: 'On paper' }).check();
  await at.openRequest.go.click();
  const offer = at.page.getByRole('dialog', { name: 'Offer to another desk' });
  await expect(offer.getByRole('textbox')).toHaveValue(
    'Everything you hold on me, on paper please.',
  );
  await expect(offer).toContainText(/Billing desk Osaka, 20.Nov.2026/);
  await expect(offer.getByRole('button', { name: 'Offer' })).toBeFocused();
  await at.page.keyboard.press('Enter');
  await expect(at.page.getByRole('main')).toContainText('It stays here until they accept');
  const request = new URL(at.page.url()).pathname.split('/').at(-1) ?? '';

  const events = await at.inAnotherTab(people.eventsAgent);
  const { page, verification, disclosure } = events;
  await events.request.goTo(request);
  await events.request.next.getByRole('button', { name: 'Answer the offer' }).click();
  const answer = page.getByRole('dialog');
  await expect(answer).toContainText('Everything you hold on me, on paper please.');
  await expect(answer).toContainText(/Billing desk Osaka, 20.Nov.2026/);
  await answer.getByRole('button', { name: 'Accept' }).click();

  await verification.open();
  await verification.askAndCheck(caller.answers);
  await expect(verification.verdict).toContainText('Confirmed');
  await verification.channel('Post').check();
  await events.tellCode(async () => customerSide.code(request));
  await verification.agree();
  await verification.build.click();
  await events.decideAsProposed();
  await expect(disclosure.deliveries).toContainText(
    'The customer asked for the answer on paper. (APPI Art. 33(2)-(3))',
  );
  await expect(disclosure.delivery(/^Printed, by post/)).toBeChecked();
  await disclosure.handOver.click();
  await disclosure.close.click();
  await expect(events.request.pill('Granted')).toBeVisible();
  expect((await customerSide.newest(request, 'code')).contact).toBe('post');
  expect((await customerSide.newest(request, 'package-print')).contact).toBe('post');
  await expectAudit(page, [
    'Request opened',
    'Offered to another desk',
    'Taken over by another desk',
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
