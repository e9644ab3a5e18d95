import { begin, press, settled, signInAs } from './drive-console.mjs';

const HOUR = 3_600_000;
/** What everybody of the pretended desk types. */
const PIN = '2468';

/**
 * Every right through its life: correction, deletion, holds, laws, the second pair of eyes and the ends of a request.
 * `say` gives the words of the language in force by file and name; `prove` answers and tells the code.
 */
export async function rightsScreens(page, { address, cast, picture, say, prove }) {
  const { scenarioCast } = cast;
  const main = page.getByRole('main');
  const button = (file, name) => main.getByRole('button', { name: say(file, name) }).last();
  const heading = (file, name) => main.getByRole('heading', { name: say(file, name), exact: true });
  const show = async (path) => {
    await page.goto(new URL(path, address).href);
    await page.locator('main h1').waitFor();
    // A page with a trail is there once its trail is.
    if (/^\/(requests|customers)\//.test(path)) await page.locator('main time').first().waitFor();
    await settled(page);
  };
  const openFound = async (detail) => {
    await press(page, '/');
    await page.locator('search input:focus').waitFor();
    await page.keyboard.insertText(detail);
    await press(page, 'Enter');
    await page.locator('search [role="option"]').first().waitFor();
    await press(page, 'Enter');
    await page.waitForURL(/customers\//);
    await page.locator('main kbd', { hasText: /^i$/ }).waitFor();
    await settled(page);
  };
  const opened = async () => {
    await page.waitForURL(/requests\/R-/);
    await page.locator('main ol, main ul').getByRole('time').first().waitFor();
    await settled(page);
    return new URL(page.url()).pathname.split('/').at(-1) ?? '';
  };
  const openBy = async (key) => {
    await press(page, key);
    await page.locator('main button[type=submit]').waitFor();
    await page.locator('main button:focus, main input:focus, main textarea:focus').waitFor();
    await press(page, 'Enter');
    return opened();
  };
  const advance = async (span) => {
    await page.evaluate(
      // The demo's own strings hang on the window; a script has no types for them.
      async (time) => /** @type {any} */ (window).rightsdesk.clock.advance(time),
      span,
    );
    await settled(page);
  };
  const as = async (initials, path) => {
    await begin(page, address);
    await signInAs(page, initials);
    if (path !== undefined) await show(path);
  };
  const pressButton = async (file, name) => {
    await button(file, name).click();
    await settled(page);
  };

  // A deletion that a hold and the law cut short.
  const { caller, held } = scenarioCast['legal-hold'];
  await begin(page, address, 'legal-hold');
  await signInAs(page, 'KC');
  await openFound(caller.phone);
  const deletion = await openBy('e');
  await picture('deletion-locked');
  await prove(deletion, caller);
  await press(page, 'Escape');
  await picture('deletion-bench', heading('deletion', 'title'));
  await press(page, 'e');
  await page.keyboard.insertText('…');
  await press(page, 'Enter');
  await picture('deletion-wrong-words');
  await page.locator('main form[data-deed] input').fill(wordsFor(say, 14));
  await press(page, 'Enter');
  await page.locator('main form[data-deed] input').waitFor({ state: 'detached' });
  await settled(page);
  await picture('deletion-proposed');
  await as('RS', `/queue?lane=approvals`);
  await picture('approvals-of-a-supervisor');
  await show(`/requests/${deletion}`);
  await picture('deletion-to-approve');
  await pressButton('request-page', 'proposal.return');
  await picture('deletion-to-return');
  await pressButton('request-page', 'proposal.approve');
  await as('KC', `/requests/${deletion}`);
  await press(page, 'e');
  await picture('deletion-pin');
  await page.locator('main input[type=password]').fill(PIN);
  await press(page, 'Enter');
  await main.getByText(say('deletion', 'certificate.no-data')).waitFor();
  await settled(page);
  await picture('deletion-certificate');
  await as('VK', `/customers/${held.id}`);
  await picture('holds');
  await press(page, 'h');
  await picture('hold-place');
  await press(page, 'Escape');
  await pressButton('hold', 'lift');
  await picture('hold-lift-asked');

  // The undo window.
  const sato = scenarioCast['first-call'].caller;
  await begin(page, address, 'first-call');
  await signInAs(page, 'DD');
  await openFound(sato.phone);
  const undoable = await openBy('e');
  await prove(undoable, sato);
  await press(page, 'Escape');
  await press(page, 'e');
  const going = await main.locator('form[data-deed]').innerText();
  await page
    .locator('main form[data-deed] input')
    .fill(wordsFor(say, Number(/\d+/.exec(going)?.[0])));
  await press(page, 'Enter');
  await page.locator('main form[data-deed] input').waitFor({ state: 'detached' });
  await as('HH', `/requests/${undoable}`);
  await pressButton('request-page', 'proposal.approve');
  await as('DD', `/requests/${undoable}`);
  await press(page, 'e');
  await page.locator('main input[type=password]').fill(PIN);
  await press(page, 'Enter');
  await button('deletion', 'undo').waitFor();
  await settled(page);
  await picture('deletion-window');

  // A correction that the evidence contradicts.
  const { caller: wong, says } = scenarioCast.contradiction;
  await begin(page, address, 'contradiction');
  await signInAs(page, 'KC');
  await openFound(wong.phone);
  await press(page, 'c');
  await page.locator('main select').first().waitFor();
  await settled(page);
  await picture('correction-asked');
  const option = await page
    .locator('main option', { hasText: say('customer', 'field.birth-date') })
    .getAttribute('value');
  await page.locator('main select').first().selectOption(option);
  await main.getByLabel(say('correction', 'asked')).fill(says.birthDate);
  await main.locator('button[type=submit]').click();
  const correction = await opened();
  await picture('correction-locked');
  await prove(correction, wong);
  await press(page, 'Escape');
  for (const [kind, words, reference] of [
    ['document-seen', says.birthDate, says.bill],
    ['own-record', '1948-06-05', 'file 2019-77'],
    ['partner-record', says.birthDate, 'partner letter 3'],
  ]) {
    await pressButton('correction', 'add');
    await main
      .getByRole('radio', { name: say('correction', `evidence.${kind}`) })
      .check({ force: true });
    await main.getByLabel(say('correction', 'add.says')).fill(words);
    await main.getByLabel(say('correction', 'add.reference')).fill(reference);
    if (kind === 'document-seen') await picture('correction-evidence');
    await press(page, 'Enter');
    await main.getByRole('rowheader', { name: say('correction', `evidence.${kind}`) }).waitFor();
  }
  await picture('correction-sealed');
  await press(page, 'c');
  await main.getByRole('radio', { name: say('correction', 'refuse') }).waitFor();
  await picture('correction-compared', heading('correction', 'title'));
  await main
    .getByRole('radio', { name: say('correction', 'refuse'), exact: true })
    .check({ force: true });
  await picture('correction-refuse');
  await pressButton('correction', 'go.refuse');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').nth(2).check();
  await dialog.getByRole('textbox').last().fill(says.statement);
  await settled(page);
  await picture('correction-refuse-ground');
  await dialog.locator('button[type=submit]').click();
  await settled(page);
  await as('RS', `/requests/${correction}`);
  await picture('correction-to-approve');
  await pressButton('request-page', 'proposal.approve');
  await as('KC', `/requests/${correction}`);
  await button('request-page', 'close').click();
  await settled(page);
  await picture('correction-closed');
  await show(`/customers/${wong.id}`);
  await picture('customer-disputed');

  // A contact point put right: who had got it.
  const { caller: holloway, says: heard } = scenarioCast['lost-phone'];
  await begin(page, address, 'lost-phone');
  await signInAs(page, 'AK');
  await openFound(holloway.email);
  await press(page, 'j', 'j', 'j', 'c');
  await page.locator('main input:focus').waitFor();
  await page.keyboard.insertText(heard.newPhone);
  await press(page, 'Enter');
  const moved = await opened();
  await prove(moved, holloway);
  // The page may still show how it was before the proof.
  const key = page.locator('kbd', { hasText: /^c$/ });
  await main.locator('button:not([aria-disabled])').filter({ has: key }).first().waitFor();
  await press(page, 'c');
  await main.getByRole('radio', { name: say('correction', 'accept'), exact: true }).waitFor();
  await picture('correction-of-a-phone');
  await press(page, 'Enter');
  await page.locator('[data-deed="next"]:focus').waitFor();
  await picture('correction-recipients');

  // Laws, and the two who attach them.
  await begin(page, address, 'first-call');
  await signInAs(page, 'VK');
  await show('/policies');
  await picture('policies');
  await main
    .getByRole('checkbox', { name: say('law', 'pack.eu-gdpr') })
    .first()
    .check({ force: true });
  await main
    .getByRole('button', { name: say('policies', 'propose') })
    .first()
    .click();
  await settled(page);
  await picture('policies-proposed');
  await as('WW');
  await page.goto(new URL('/policies', address).href);
  await main
    .getByRole('button', { name: say('policies', 'approve') })
    .first()
    .click();
  await settled(page);
  await main.getByRole('button', { expanded: false }).first().click();
  await settled(page);
  await picture('policies-rules');

  // A request under it, from in time to too late.
  await as('DD');
  await openFound(sato.phone);
  const first = await openBy('i');
  await press(page, '/', 'Escape');
  await picture('ends');
  for (const [name, command] of [
    ['end-withdrawn', 'command.ask-withdrawal'],
    ['end-clarify', 'command.ask-clarification'],
    ['end-extend', 'command.extend'],
    ['end-error', 'command.mark-opened-in-error'],
  ]) {
    await pressButton('request-page', command);
    await picture(name);
    await press(page, 'Escape');
  }
  await press(page, 'd');
  await picture('why-this-date-of-two-laws');
  for (let count = 0; count < 5; count += 1) {
    await openFound(sato.phone);
    await openBy('i');
  }
  await pressButton('request-page', 'command.mark-duplicate');
  await picture('end-duplicate');
  await press(page, 'Escape');
  await show(`/customers/${sato.id}`);
  await picture('patterns-on-the-customer');
  await as('HH');
  await picture('patterns-in-the-queue');
  await as('DD', `/requests/${first}`);
  await advance(45 * 24 * HOUR);
  await as('DD', `/requests/${first}`);
  await picture('late');
  await pressButton('request-page', 'command.explain-lateness');
  await picture('late-reason');
  await press(page, 'Escape');

  // The log leaves by two persons.
  await as('YY');
  await pressButton('audit', 'export.ask');
  await page.getByText(say('audit', 'export.asked')).first().waitFor();
  await picture('export-asked');
  await as('VK');
  await press(page, 'g', 'l');
  await page.locator('main[data-ready="audit-log"]').waitFor();
  await picture('export-to-approve');
  await pressButton('audit', 'export.approve');
  await settled(page);
  await picture('export-approved');
}

function wordsFor(say, n) {
  const words = say('deletion', 'confirm.words');
  return (typeof words === 'string' ? words : words.other).replace('{n}', String(n));
}
