// The browser's half of Q6: worlds of the built demo, each filled with a part of the strings, looked at way by way.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { browserLaunchOptions } from './browser.mjs';
import { HostileEyes } from './hostile-eyes.mjs';
import { HostileFiles } from './hostile-files.mjs';
import { HostileHands } from './hostile-hands.mjs';
import { hostileLegs } from './hostile-legs.mjs';
import { harms, watchContext } from './hostile-watch.mjs';
import { loadModule } from './load-module.mjs';

/** So many worlds hold all strings between them. */
const WORLDS = 16;
const WIDE = { width: 1440, height: 900 };

/** Fills worlds with the strings and looks at everything that shows them; `holds` is asked for each way through a world. */
export async function hostileScreens({ holds, tell }) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (!existsSync(new URL('../dist/', import.meta.url)))
    throw new Error('There is no built demo in dist: npm run build.');
  const loaded = await loadModule('/mocks/hostile/hostile-worlds.ts');
  const measured = await loadModule('/e2e/access/boxes.ts');
  const server = await preview({
    root,
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(browserLaunchOptions());
  const names = Object.keys(hostileLegs);
  const total = {
    strings: 0,
    worlds: 0,
    legs: 0,
    looks: 0,
    texts: 0,
    toasts: 0,
    fields: 0,
    files: 0,
  };
  const found = Object.fromEntries(harms.map((harm) => [harm, 0]));
  const wrong = new Set();
  try {
    for (const [place, world] of loaded.module.hostileWorlds(WORLDS).entries()) {
      const legs = names.filter((_, leg) => holds(place * names.length + leg));
      if (legs.length === 0) continue;
      const note = (harm, what) => {
        found[harm] += 1;
        wrong.add(`world ${place}, ${harm}: ${what}`);
      };
      const means = { browser, address, boxesOn: measured.module.boxesOn, note, tell };
      const seen = await inWorld(world, place, legs, means);
      for (const name of Object.keys(seen)) total[name] += seen[name];
      total.strings += world.strings.length;
      total.worlds += 1;
      total.legs += legs.length;
    }
  } finally {
    await browser.close();
    await server.close();
    await loaded.close();
    await measured.close();
  }
  if (total.texts + total.fields === 0) wrong.add('no string stood anywhere');
  return { ...total, found, wrong: [...wrong] };
}

/** One world: the file is loaded, the work done, and the ways gone. */
async function inWorld(world, place, legs, { browser, address, boxesOn, note, tell }) {
  const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB' });
  const page = await context.newPage();
  const eyes = new HostileEyes({ page, boxesOn, note });
  const told = (harm, what) => eyes.note(harm, what);
  await watchContext(context, address, told);
  const hands = new HostileHands({ page, address, strings: world.strings, eyes });
  const files = new HostileFiles({ page, browser, note: told });
  try {
    await hands.signIn('AK', 'empty');
    await hands.load(world.file);
    const { origin } = new URL(address);
    const work = await world.work((request) => hands.fetch(request), origin);
    const refused = [...new Set(work.refused)].join(', ');
    tell(
      `world ${place}, ${world.strings.length} strings: ${work.requests.length} requests, ${work.customers.length} customers; refused: ${refused}`,
    );
    const codeOf = async (request) => {
      const messages = await customer(page).outbox(request);
      return messages.findLast(({ kind }) => kind.startsWith('package-code'))?.payload?.code ?? '';
    };
    const packages = () =>
      world.packages((request) => hands.fetch(request), origin, customer(page));
    for (const leg of legs) {
      const began = performance.now();
      try {
        await hostileLegs[leg]({ eyes, hands, files, place, work, packages, codeOf });
      } catch (error) {
        // Where nobody can go on something is wrong with the page, or with who goes there.
        eyes.note('crash', `stopped: ${String(error.message).split('\n')[0]}`);
      }
      tell(`world ${place}, ${leg}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
  } finally {
    await context.close();
  }
  return {
    ...eyes.seen,
    texts: eyes.seen.texts + files.seen.texts,
    files: files.seen.files,
    fields: hands.fields,
  };
}

/** What the customer of a world does with time and post; the demo hangs its strings on the window. */
function customer(page) {
  return {
    advance: async (milliseconds) =>
      page.evaluate(
        async (span) => Reflect.get(window, 'rightsdesk').clock.advance(span),
        milliseconds,
      ),
    outbox: async (request) =>
      page.evaluate((id) => [...Reflect.get(window, 'rightsdesk').outbox.list(id)], request),
  };
}
