import { expectAccessible } from '../access/axe.ts';
import { NOTE } from '../desk/request-screen.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { expectVerifiedChain } from '../proof.ts';
import { fingerprintsAbout, formsStored, storedText } from '../stored.ts';

/** Nobody of the cast, and older than any of the seed: a file brings her in, so that everything of her is kept. */
const orla = {
  name: 'Orla Finchley',
  born: '1938-04-18',
  phone: '+44 7700 900317',
  email: 'orla.finchley@letterbox.example',
  street: '5 Tanner Row, Carlisle',
};
const values = Object.values(orla);
const file = Buffer.from(`name,birth_date,phone,email,address\n${values.map(quoted).join(',')}\n`);

test(
  'who opted out by letter and was erased is gone from the browser’s own storage, and no file brings them back',
  { tag: '@keyboard-too' },
  async ({ desk, hands, customerSide }) => {
    test.slow();
    const at = await desk('empty');
    const { page, verification, deletion: bench } = at;
    await at.signIn(people.salesAgent);
    await at.customersFile.bringsOne(file, people.salesAgent.desk, '2026-01-05');

    await at.openCustomer(orla.email);
    await hands.press(at.customer.stopMarketing);
    const stop = page.getByRole('dialog');
    await hands.check(stop.getByRole('radio', { name: 'Letter' }));
    await hands.write(stop.getByLabel('Letter or scan'), 'L-77');
    await hands.press(stop.getByRole('button', { name: 'Stop marketing' }));
    await expect(stop).toContainText('Marketing is stopped');
    await hands.press(stop.getByRole('button', { name: 'Close request' }));
    await expect(stop).toBeHidden();
    await hands.press(at.customer.openDeletion);
    await hands.write(at.openRequest.words, `Erase ${orla.name}, ${orla.email}, everything.`);
    const request = await at.openRequest.open();
    await hands.write(at.request.note, `Ring back on ${orla.phone}`, NOTE);
    await hands.press(at.request.saveNote);
    await expect(at.request.note).toHaveValue('');
    await hands.write(at.request.note, `Half a note on ${orla.name}`, NOTE);
    await expect(page.getByText('Draft saved')).toBeVisible();
    await verification.open();
    for (let count = 0; count < 2; count += 1)
      await at.tellCode(async () => customerSide.code(request));
    await verification.agree();
    await hands.press(verification.workbench);
    await bench.propose();
    await at.approvedBy(people.privacyOfficer, request);
    const before = await formsStored(page, values);
    for (const [place] of values.entries())
      expect(before).toContainEqual(expect.stringContaining(`value ${place},`));
    const fingerprints = await fingerprintsAbout(page, request);
    expect(fingerprints.length).toBeGreaterThan(3);
    await expectAccessible(page, 'the PIN before the irreversible');
    await bench.start();
    await expect(bench.certificate).toContainText('Receipt number');
    await expectAccessible(page, 'certificate');
    expect(await formsStored(page, values)).toEqual([]);
    const text = await storedText(page);
    expect(fingerprints.filter((fingerprint) => text.includes(fingerprint))).toEqual([]);

    // Marketing has her in a list of its own.
    const leads = Buffer.from(`name,email
"O. Finchley","${orla.email}"
`);
    await at.customersFile.bringsNobody(leads, people.salesAgent.desk, '2026-01-05', {
      faults: ['opted-out', 'erased'],
    });
    expect(await formsStored(page, [...values, 'O. Finchley'])).toEqual([]);
    const lines = await expectVerifiedChain(page);
    const blocked = lines.slice(-4).filter((line) => line.includes('"import.blocked"'));
    expect(blocked.map((line) => /"reason":"([^"]+)"/.exec(line)?.[1])).toEqual([
      'opted-out',
      'erased',
    ]);
  },
);

/** A cell of a file, whatever stands in it. */
function quoted(text: string): string {
  return `"${text}"`;
}
