import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';

const { held } = scenarioCast['legal-hold'];

test('holds that cannot be read are not said to be none, and one press reads them again', async ({
  desk,
  faults,
}) => {
  const at = await desk('legal-hold');
  await at.signIn(people.privacyOfficer);
  await faults.add({
    id: 'no-holds',
    call: { endpoint: 'readHolds' },
    nth: 'every',
    when: 'before',
    fault: 'internal',
  });
  await at.page.goto(`/customers/${held.id}`);
  const holds = at.page.getByRole('region', { name: 'Legal holds' });
  await expect(holds.getByRole('alert')).toBeVisible();
  await expect(holds.getByText('No hold on this person.')).toBeHidden();

  await faults.clear();
  await holds.getByRole('button', { name: 'Try again' }).click();
  await expect(holds.getByRole('alert')).toBeHidden();
  await expect(holds).toContainText('Litigation');
});
