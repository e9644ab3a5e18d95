import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { isPlainDate } from '../src/domain/plain-date.ts';
import { companyIds } from '../src/domain/vocabulary.ts';
import { contactKinds, purposes } from '../src/domain/record-vocabulary.ts';
import type { DemoHost } from './demo-host.ts';
import { columnMeanings } from './import/column-meaning.ts';
import { ImportRefused } from './import/import-refused.ts';
import { WantedFault } from './wanted-fault.ts';
import { WorldIdentity } from './world-identity.ts';

const ClockBody = z.union([
  z.strictObject({ set: z.int() }),
  z.strictObject({ advance: z.int() }),
  z.strictObject({ freeze: z.nullable(z.int()) }),
  z.strictObject({ run: z.literal(true) }),
]);
const FaultsBody = z.strictObject({
  add: z.optional(z.array(WantedFault)),
  outage: z.optional(z.boolean()),
  gateway: z.optional(z.strictObject({ contact: z.enum(contactKinds), isDown: z.boolean() })),
});
const WantedBody = z.partial(WorldIdentity);
const MessageBody = z.strictObject({ message: z.string() });
const PackageBody = z.strictObject({ message: z.string(), code: z.string() });
const ColumnMeanings = z.array(z.enum(columnMeanings));
/** How the file in the body is to be read; what its columns hold is guessed where `meanings` is left out. */
const ImportQuery = z.strictObject({
  company: z.enum(companyIds),
  desk: z.string(),
  asOf: z.string().check(z.refine(isPlainDate)),
  lang: z._default(z.enum(['en', 'ja', 'zh-Hant', 'zh-Hans']), 'en'),
  purposes: z._default(z.array(z.enum(purposes)), ['agreement', 'inquiry-reply']),
  meanings: z.optional(z.string()),
  /** Only what loading it would do; nothing of the file is kept. */
  only: z.optional(z.literal('check')),
});

/**
 * The strings of the world on a loopback port, all under `/__desk` and so outside the API.
 * `host` is asked for at each call, because a reset makes another one.
 */
export function deskRoutes(host: () => DemoHost): Hono {
  const desk = new Hono();
  desk.get('/__desk/world', () => Response.json(host().world()));
  desk.get('/__desk/clock', () => Response.json({ now: host().clock.now() }));
  desk.post('/__desk/clock', async ({ req }) => {
    await moveClock(host(), ClockBody.parse(await req.json()));
    return Response.json({ now: host().clock.now() });
  });
  desk.get('/__desk/faults', () => Response.json(host().faults.list()));
  desk.post('/__desk/faults', async ({ req }) => {
    const { add = [], outage, gateway } = FaultsBody.parse(await req.json());
    for (const rule of add) await host().faults.add(rule);
    if (outage !== undefined) await host().faults.outage(outage);
    if (gateway !== undefined) await host().faults.gateway(gateway.contact, gateway.isDown);
    return Response.json(host().faults.list());
  });
  desk.delete('/__desk/faults', async () => {
    await host().faults.clear();
    return Response.json(host().faults.list());
  });
  desk.get('/__desk/outbox', ({ req }) =>
    Response.json({ messages: host().outbox.list(req.query('request')) }),
  );
  for (const path of ['/__desk/reset', '/__desk/scenario']) {
    desk.post(path, async ({ req }) => {
      await host().reset(WantedBody.parse(await req.json()));
      return Response.json(host().world());
    });
  }
  desk.post('/__desk/not-me', async ({ req }) => {
    await host().customerSide.notMe(MessageBody.parse(await req.json()).message);
    return Response.json({});
  });
  desk.post('/__desk/bounce', async ({ req }) => {
    await host().customerSide.bounce(MessageBody.parse(await req.json()).message);
    return Response.json({});
  });
  desk.post('/__desk/package', async ({ req }) => {
    const { message, code } = PackageBody.parse(await req.json());
    const zip = await host().customerSide.openPackage(message, code);
    return new Response(zip, { headers: { 'content-type': 'application/zip' } });
  });
  desk.post('/__desk/import', async ({ req }) => {
    const file = await req.raw.blob();
    const { meanings, only, ...asked } = ImportQuery.parse(req.query());
    const { customersFile } = host();
    const { guesses } = await customersFile.read(file);
    const given = meanings === undefined ? guesses : ColumnMeanings.parse(meanings.split(','));
    const plan = { ...asked, meanings: given };
    return Response.json(
      only === 'check'
        ? await customersFile.preview(file, plan)
        : await customersFile.load(file, plan),
    );
  });
  desk.notFound(() => Response.json({ error: 'not-found' }, { status: 404 }));
  desk.onError((error) => {
    const rows = error instanceof ImportRefused ? { bad: error.bad } : {};
    return Response.json({ error: error.message, ...rows }, { status: 400 });
  });
  return desk;
}

async function moveClock({ clock }: DemoHost, body: z.infer<typeof ClockBody>): Promise<void> {
  if ('set' in body) return clock.set(body.set);
  if ('advance' in body) return clock.advance(body.advance);
  if ('freeze' in body) return body.freeze === null ? clock.freeze() : clock.freeze(body.freeze);
  return clock.run();
}
