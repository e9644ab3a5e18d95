import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectAudit } from '../proof.ts';
import { saidBy } from '../said-by.ts';

/** What the page says of the time that is left under the law of forty days; the fortieth is a Sunday. */
const LEFT = '10 days left';

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
    await expect(offer).toContainText('Sales desk Hong Kong, 20 Oct 2026');
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
    await expectAudit(other.page, [
      'Request opened',
      'Offered to another desk',
      'Taken over by another desk',
    ]);
  },
);
