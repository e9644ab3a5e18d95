// S3 and S4: until the queue is ready, in a browser that has been nowhere, in one that was here, and on a slow line.
import { READY, openDesk, rested, tableOf } from './bench-desk.mjs';
import { median, note, say, shown } from './bench-report.mjs';
import { plainPage } from './bench-serve.mjs';

/** A middling telephone on a slow line. */
const SLOW = { cpu: 4, kilobits: 1600, latencyMs: 150 };
const LONG_MS = 50;

export async function measureLoad({ browser, server, isQuick, wants }) {
  const runs = isQuick ? 3 : 9;
  const shownRows = await rowsOf(browser, server);
  const plain = server.putPage(plainPage(shownRows));
  /** @type {Record<'cold' | 'warm' | 'slow' | 'plainCold' | 'plainWarm' | 'plainSlow', any[]>} */
  const tries = { cold: [], warm: [], slow: [], plainCold: [], plainWarm: [], plainSlow: [] };
  // In turn, so that what else the machine does falls on all of them alike.
  for (let run = 0; run < runs; run += 1) {
    const desk = await visits(browser, server.url, { isDesk: true });
    tries.cold.push(desk.cold);
    tries.warm.push(desk.warm);
    const page = await visits(browser, plain, { isDesk: false });
    tries.plainCold.push(page.cold);
    tries.plainWarm.push(page.warm);
    tries.slow.push((await visits(browser, server.url, { isDesk: true, isSlow: true })).cold);
    tries.plainSlow.push((await visits(browser, plain, { isDesk: false, isSlow: true })).cold);
  }
  if (wants('S3')) reportReady(tries, runs, shownRows.rows.length);
  if (wants('S4')) reportTasks(tries, runs);
}

function reportReady(tries, runs, rows) {
  const of = (name, key) => median(tries[name].map((one) => one[key]));
  const pair = (what, desk, plain, key) => {
    const [own, other] = [of(desk, key), of(plain, key)];
    const beside = `plain page ${shown(other)} ms, ${(own / other).toFixed(1)} ×`;
    say(`S3 ${what}`, own, { unit: ' ms', beside });
  };
  note(
    `S3: medians of ${runs} runs, ${rows} rows; signing in the moment that it can be done is in the first of each.`,
  );
  pair('queue ready, cold', 'cold', 'plainCold', 'ready');
  pair('queue ready, warm', 'warm', 'plainWarm', 'ready');
  const slow = `${SLOW.cpu}× CPU, ${SLOW.kilobits / 1000} Mbps, ${SLOW.latencyMs} ms`;
  pair(`queue ready, ${slow}`, 'slow', 'plainSlow', 'ready');
  pair(`first paint, ${slow}`, 'slow', 'plainSlow', 'paint');
  note('S3: the goals are shares of other products, which are not in this repository.');
}

function reportTasks(tries, runs) {
  const worst = (name, of) => Math.max(...tries[name].map(of));
  const blocked = ({ tasks }) => tasks.reduce((sum, task) => sum + Math.max(0, task - LONG_MS), 0);
  const longest = ({ tasks }) => Math.max(0, ...tasks);
  const plain = (of) => `plain page ${shown(worst('plainCold', of))}`;
  const middle = median(tries.cold.map(blocked));
  note(`S4: ${runs} cold loads without a brake.`);
  say('S4 blocking time, median', middle, { unit: ' ms', beside: plain(blocked) });
  const least = Math.min(...tries.cold.map(longest));
  say('S4 longest task of the calmest load', least, {
    unit: ' ms',
    goal: LONG_MS,
    beside: plain(longest),
  });
  for (const name of ['cold', 'warm', 'slow'])
    say(
      `S4 layout shift, worst ${name} load`,
      worst(name, ({ shift }) => shift),
      { goal: 0 },
    );
  const moved = [
    ...new Set(
      Object.values(tries)
        .flat()
        .flatMap(({ moved: names }) => names),
    ),
  ];
  if (moved.length > 0) note(`S4: what moved: ${moved.join(', ')}`);
}

async function rowsOf(browser, { url }) {
  const { context, page } = await openDesk({ browser, url, person: 'DD' });
  await page.locator(READY).waitFor();
  await rested(page);
  const table = await tableOf(page);
  await context.close();
  if (table.rows.length === 0) throw new Error('The queue is empty, so nothing would be measured.');
  return table;
}

async function visits(browser, url, { isDesk, isSlow = false }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    if (isSlow) await slowDown(await context.newCDPSession(page));
    await page.addInitScript(watchLoad, isDesk ? READY : null);
    await page.goto(url);
    const cold = await seen(page, isDesk);
    if (isSlow) return { cold, warm: cold };
    await page.goto(page.url());
    return { cold, warm: await seen(page, isDesk) };
  } finally {
    await context.close();
  }
}

async function slowDown(session) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: (SLOW.kilobits * 1000) / 8,
    uploadThroughput: (SLOW.kilobits * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

async function seen(page, isDesk) {
  if (isDesk) await page.locator(READY).waitFor();
  await rested(page);
  return page.evaluate(() => globalThis['benchSeen']());
}

/** Runs in the page before anything else: signs in as soon as that can be done, and notes what happens. */
function watchLoad(selector) {
  const tasks = [];
  const moved = [];
  let shift = 0;
  let ready = 0;
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('longtask', ({ duration, startTime }) => tasks.push({ duration, startTime }));
  watch('layout-shift', (entry) => {
    shift += entry.value;
    for (const { node } of entry.sources ?? [])
      moved.push(
        `${node?.nodeName.toLowerCase() ?? '?'}${node?.id ? `#${node.id}` : ''} at ${Math.round(entry.startTime)} ms`,
      );
  });
  if (selector !== null) {
    let isPressed = false;
    const look = new MutationObserver(() => {
      const button = document.querySelector('[data-ready="sign-in"] button');
      if (!isPressed && button instanceof HTMLElement) {
        isPressed = true;
        button.click();
      }
      if (document.querySelector(selector) === null) return;
      ready = performance.now();
      look.disconnect();
    });
    look.observe(document, { subtree: true, childList: true, attributes: true });
  }
  globalThis['benchSeen'] = () => {
    const [navigation] = performance.getEntriesByType('navigation');
    const end = selector === null ? navigation?.['domContentLoadedEventEnd'] : ready;
    const paint = performance.getEntriesByName('first-paint')[0]?.startTime ?? NaN;
    const until = tasks.filter(({ startTime }) => startTime < end).map(({ duration }) => duration);
    return { ready: end, paint, tasks: until, shift, moved };
  };
}
