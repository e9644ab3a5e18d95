// The ways through a world full of hostile texts: who goes, and what they look at and do. Each begins at the sign-in.

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

/**
 * One way through a world.
 * @typedef {{ eyes: import('./hostile-eyes.mjs').HostileEyes, hands: import('./hostile-hands.mjs').HostileHands,
 *   files: import('./hostile-files.mjs').HostileFiles, place: number,
 *   work: { requests: readonly string[], customers: readonly string[] },
 *   packages: () => Promise<readonly string[]>, codeOf: (request: string | undefined) => Promise<string> }} Tour
 */

/** All ways; one world's strings go through the dialogs of one of three requests, and of one page of an officer. */
export const hostileLegs = /** @type {const} */ ({
  'calls and the queue': callsAndQueue,
  requests,
  'deeds of a request': deedsOfRequest,
  'letters and paper': lettersAndPaper,
  customers,
  'deeds of a customer': deedsOfCustomer,
  'an officer’s pages': officersPages,
  files: savedFiles,
});

/** Asks the bar at the top for some of the strings, and looks at the list below it; then the queue, and a supervisor's. */
async function callsAndQueue({ eyes, hands }) {
  const { page, strings } = hands;
  await hands.signIn('AK');
  eyes.at('the call bar');
  const bar = page.getByRole('search');
  const field = bar.getByRole('combobox');
  for (const { text, tag } of strings.filter((_, place) => place % 7 === 0)) {
    for (const detail of [text, `N-${tag}`]) {
      await field.fill(detail);
      await field.press('Enter');
      await hands.settled();
      await eyes.judge();
    }
  }
  await field.fill('');
  await field.press('Escape');
  await show({ eyes, hands }, 'the queue', '/queue', { narrow: true });
  await hands.signIn('HH');
  await show({ eyes, hands }, 'the queue of a supervisor', '/queue?lane=approvals');
}

async function requests(tour) {
  await tour.hands.signIn('AK');
  for (const [place, id] of tour.work.requests.entries())
    await show(tour, `request ${place}`, `/requests/${id}`, { narrow: place < 3 });
}

async function deedsOfRequest({ eyes, hands, work, place }) {
  const id = work.requests[place % 3];
  const name = `request ${place % 3}`;
  await hands.signIn('AK');
  await hands.open(`/requests/${id}`);
  await hands.deeds(name, `/requests/${id}`);
  // A note that is kept by its own button stands in the list, and something is said of it in passing.
  eyes.at(`${name}, a note`);
  const field = hands.page.getByLabel('New note');
  if (!(await field.isVisible())) return;
  await field.fill(hands.next());
  await hands.page.getByRole('button', { name: 'Save note' }).click();
  await hands.settled();
  await eyes.judge(true);
}

async function lettersAndPaper(tour) {
  await tour.hands.signIn('AK');
  for (const id of tour.work.requests.slice(0, 2)) {
    const letter = `/requests/${id}/letters/acknowledgement`;
    await show(tour, 'a letter', letter, { narrow: true, print: true });
    await show(tour, 'a request on paper', `/requests/${id}`, { print: true });
  }
  tour.eyes.at('the customer’s side');
  await tour.hands.customersSide(async () => tour.eyes.judge());
}

/** Customers, and requests written down on their forms: opened where the form takes the words, told at the field where not. */
async function customers(tour) {
  const { eyes, hands, work } = tour;
  await hands.signIn('AK');
  for (const id of work.customers.slice(0, 3))
    await show(tour, 'a customer', `/customers/${id}`, { narrow: true });
  const [customer] = work.customers;
  for (const key of ['i', 'c', 'e']) {
    eyes.at(`a form opened by ${key}`);
    await hands.open(`/customers/${customer}`, { anew: true });
    await hands.page.keyboard.press(key);
    await hands.page.locator('main button[type=submit]').waitFor();
    await hands.settled();
    await hands.fill();
    await eyes.judge(true);
    await hands.page.locator('main button[type=submit]').click();
    await hands.settled();
    await eyes.judge(true);
  }
}

async function deedsOfCustomer({ hands, work }) {
  const path = `/customers/${work.customers[0]}`;
  await hands.signIn('AK');
  await hands.open(path);
  await hands.deeds('a customer', path);
}

async function officersPages(tour) {
  const { eyes, hands, work, place } = tour;
  await hands.signIn('VK');
  const paths = ['/authority', '/policies', '/log', `/customers/${work.customers[0]}`];
  for (const [turn, path] of paths.entries()) {
    const name = `${path.split('/')[1]} of an officer`;
    await show(tour, name, path, { narrow: true });
    if (path === '/log') await eyes.silent('in the log');
    if (turn === place % paths.length) await hands.deeds(name, path);
  }
  for (const path of ['/duplicates', '/reports', '/refusals', '/mailings', '/training', '/safety'])
    await show(tour, path, path);
}

/** What leaves as a file: the parts of a package that the customer gets, and the tables of the desk. */
async function savedFiles({ eyes, hands, files, packages, codeOf }) {
  const { page } = hands;
  await hands.signIn('AK');
  eyes.at('what a customer keeps');
  const [, linked] = await packages();
  // Days have passed: nobody is signed in any more.
  await hands.signIn('AK');
  await hands.customersSide(async (panel) => {
    await panel.getByRole('radio', { name: /^Post/ }).check();
    await hands.settled();
    await eyes.judge();
    for (const button of await panel.getByRole('button', { name: /\.(html|csv|json)/ }).all())
      await files.saved(page, button);
    await panel.getByRole('radio', { name: /^Mail/ }).check();
    await hands.settled();
    await eyes.judge();
    await panel.getByLabel(/[Cc]ode/).fill(await codeOf(linked));
    await files.saved(page, panel.getByRole('button', { name: 'Open the package' }));
  });
  await hands.signIn('VK');
  for (const path of ['/reports', '/refusals', '/mailings']) {
    eyes.at(`files of ${path}`);
    await hands.open(path);
    for (const button of await page
      .locator('main')
      .getByRole('button', { name: /CSV|file/ })
      .all())
      if (await button.isEnabled()) await files.saved(page, button);
    await eyes.judge();
  }
}

/** Opens a page, fills what can be filled, and judges it before and after; narrow and on paper too where asked. */
async function show({ eyes, hands }, name, path, { narrow = false, print = false } = {}) {
  const { page } = hands;
  eyes.at(name);
  await hands.open(path);
  await eyes.judge(true);
  await hands.fill();
  await eyes.judge(true);
  if (narrow) {
    eyes.at(`${name}, narrow`);
    await page.setViewportSize(NARROW);
    await hands.settled();
    await eyes.judge(true);
    await page.setViewportSize(WIDE);
  }
  if (!print) return;
  eyes.at(`${name}, printed`);
  await page.emulateMedia({ media: 'print' });
  await eyes.judge();
  await page.emulateMedia({ media: 'screen' });
}
