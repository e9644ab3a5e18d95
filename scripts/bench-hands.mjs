// S5 and S6: how long a key or a press takes in a queue of ten thousand.
import { READY, openDesk, rested } from './bench-desk.mjs';
import { median, note, quantile, say } from './bench-report.mjs';

const GOAL = { settledMs: 30, paintMs: 33, firstClickMs: 60, laterClickMs: 35 };
const LANE = '#main fieldset input[type="radio"], #main [role="radiogroup"] input[type="radio"]';

export async function measureHands({ browser, server, isQuick, wants }) {
  const { context, page } = await openDesk({
    browser,
    url: server.url,
    scenario: 'full',
    person: 'UY',
    path: 'queue?lane=all',
  });
  try {
    await page.locator(READY).waitFor();
    await rested(page);
    await page.evaluate(keepTime);
    if (wants('S5')) await filterKeys(page, isQuick ? 2 : 10);
    if (wants('S6')) await clicks(page, isQuick ? 5 : 20);
  } finally {
    await context.close();
  }
}

async function filterKeys(page, rounds) {
  const lanes = await page.locator(LANE).count();
  if (lanes < 2) throw new Error('The queue offers no lanes to choose by a key.');
  /** @type {number[][]} */
  const [first, again, paints] = [[], [], []];
  await page.locator(LANE).first().focus();
  for (let round = 0; round < rounds; round += 1) {
    for (let lane = 0; lane < lanes; lane += 1) {
      await page.evaluate(() => globalThis['benchWatchKey']());
      await page.keyboard.press('ArrowRight');
      const { settled, paint } = await page.evaluate(() => globalThis['benchSettled']);
      (round === 0 ? first : again).push(settled);
      paints.push(paint);
      await rested(page);
    }
  }
  note(`S5: ${paints.length} keys over ${lanes} lanes of a queue of 10,000 requests.`);
  say('S5 key → rows settled, lane seen for the first time, median', median(first), {
    unit: ' ms',
    goal: GOAL.settledMs,
  });
  say('S5 key → rows settled, lane seen before, median', median(again), {
    unit: ' ms',
    goal: GOAL.settledMs,
  });
  say('S5 key → paint, p95', quantile(paints, 0.95), { unit: ' ms', goal: GOAL.paintMs });
}

async function clicks(page, count) {
  await page.goto(new URL('/queue?lane=all', page.url()).href);
  /** @type {number[]} */
  const later = [];
  const rows = page.locator('#main tbody a[href*="/requests/"]');
  // The first press comes without a hand that rested on the row; a reload forgets what an earlier one had fetched.
  const first = await open(page, rows.first(), false);
  for (let at = 1; at <= count; at += 1) later.push(await open(page, rows.nth(at % 8), true));
  note(`S6: one first click and ${count} later ones on rows that the hand rested on.`);
  say('S6 row → request, first click', first, { unit: ' ms', goal: GOAL.firstClickMs });
  say('S6 row → request, later clicks, median', median(later), {
    unit: ' ms',
    goal: GOAL.laterClickMs,
  });
}

async function open(page, row, hasRested) {
  await page.locator(READY).waitFor();
  await rested(page);
  await page.evaluate(keepTime);
  if (hasRested) {
    await row.hover();
    await rested(page);
  }
  const href = await row.getAttribute('href');
  await page.evaluate((path) => globalThis['benchWatchClick'](path), href);
  await row.click();
  const ms = await page.evaluate(() => globalThis['benchSettled']);
  await rested(page);
  await page.goBack();
  return ms;
}

/** Runs in the page: what tells when a key or a press has come to rest. */
function keepTime() {
  const main = () => document.getElementById('main');
  const chosen = () =>
    [...document.querySelectorAll('#main input[type="radio"]:checked')]
      .map((one) => one['value'] + one.closest('label')?.textContent)
      .join();
  const isBusy = () => main()?.querySelector('[aria-busy="true"]') !== null;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  globalThis['benchWatchKey'] = () => {
    const before = chosen();
    globalThis['benchSettled'] = new Promise((resolve) => {
      document.addEventListener(
        'keydown',
        (event) =>
          void rest(
            event.timeStamp,
            () => chosen() !== before && main()?.dataset.ready === 'queue' && !isBusy(),
          ).then(resolve),
        { once: true, capture: true },
      );
    });
  };
  globalThis['benchWatchClick'] = (path) => {
    const heading = main()?.querySelector('h1')?.textContent;
    globalThis['benchSettled'] = new Promise((resolve) => {
      document.addEventListener(
        'click',
        (event) => {
          const stands = () =>
            location.pathname === path &&
            main()?.querySelector('h1') &&
            main()?.querySelector('h1')?.textContent !== heading &&
            !isBusy();
          const look = new MutationObserver(() => done());
          const done = () => {
            if (!stands()) return;
            look.disconnect();
            resolve(performance.now() - event.timeStamp);
          };
          look.observe(document.body, { subtree: true, childList: true, attributes: true });
        },
        { once: true, capture: true },
      );
    });
  };

  /** The last change before some frames without one, once it stands; and the first frame after the key. */
  async function rest(from, stands) {
    let last = from;
    const look = new MutationObserver(() => {
      last = performance.now();
    });
    const body = main();
    if (body)
      look.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
    await frame();
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
    const paint = performance.now() - from;
    for (let quiet = 0; quiet < 6;) {
      const seen = last;
      await frame();
      quiet = stands() && last === seen ? quiet + 1 : 0;
    }
    look.disconnect();
    return { settled: last - from, paint };
  }
}
