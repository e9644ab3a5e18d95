import { readRequest } from '../../src/contract/requests.ts';
import { openRequest } from '../../src/contract/open-request.ts';
import { demoHost } from '../demo-host.ts';
import { DeskClient } from '../desk-client.ts';
import type { ScenarioName } from '../scenario-names.ts';
import { accounts, scenarioCast } from '../scenarios.ts';
import {
  agree,
  answerQuestions,
  inquiryOf,
  newestCode,
  reveal,
  tellCode,
} from '../scripted-call.ts';
import type { CastMember } from '../seed/cast.ts';
import type { World } from '../world.ts';
import type { StoryPoint } from './story-points.ts';
import { pointsOf } from './story-points.ts';

/** Who calls in a story that can be told by itself, and who picks up. */
const tellers = {
  'first-call': { caller: scenarioCast['first-call'].caller, agent: 'st-daichi' },
  impersonator: { caller: scenarioCast.impersonator.victim, agent: accounts.agentHongKong },
  'opt-out': { caller: scenarioCast['opt-out'].caller, agent: accounts.agentSales },
  'legal-hold': { caller: scenarioCast['legal-hold'].caller, agent: accounts.agentHongKong },
} as const satisfies Readonly<
  Partial<Record<ScenarioName, { readonly caller: CastMember; readonly agent: string }>>
>;
type Told = keyof typeof tellers;

/** Whose record a story is about; null for one that is told from its beginning only. */
export function callerOf(scenario: ScenarioName): CastMember | null {
  return isTold(scenario) ? tellers[scenario].caller : null;
}

function isTold(scenario: ScenarioName): scenario is Told {
  return scenario in tellers;
}

/** Who stands at the desk at a point of the story, and before which request. */
export type Arrived = { readonly agent: string; readonly request: string };

/**
 * Tells a world's story as far as a point, as the person at the desk would: the same calls, one after the other. Null
 * where the story has no such point. The same world at the same moment comes to the same state.
 */
export async function walkStory(world: World, point: StoryPoint): Promise<Arrived | null> {
  const { scenario } = world.identity;
  const points = pointsOf(scenario);
  if (!isTold(scenario) || !points.includes(point)) return null;
  const { caller, agent } = tellers[scenario];
  const desk = await new DeskClient(world.fetch).as(agent);
  const { id } = await desk.call(openRequest, { body: asks(scenario, caller) });
  for (const step of points.slice(0, points.indexOf(point) + 1))
    await take(step, { world, desk, request: id, caller, scenario });
  return { agent, request: id };
}

function asks(scenario: Told, caller: CastMember): object {
  const inquiry = { ...inquiryOf(caller), language: caller.lang };
  switch (scenario) {
    case 'first-call':
      return inquiry;
    case 'impersonator':
      return {
        ...inquiry,
        words: 'Send all my data to my new address.',
        contactGiven: { kind: 'email', value: scenarioCast.impersonator.says.newAddress },
      };
    case 'opt-out':
      return { ...inquiry, kind: 'opt-out', scope: null, optOutScope: 'all-marketing' };
    case 'legal-hold':
      return { ...inquiry, kind: 'deletion', scope: null };
  }
}

type At = {
  readonly world: World;
  readonly desk: DeskClient;
  readonly request: string;
  readonly caller: CastMember;
  readonly scenario: Told;
};

async function take(point: StoryPoint, at: At): Promise<void> {
  const { world, desk, request, caller } = at;
  const seen = await desk.call(readRequest, { params: { request } });
  switch (point) {
    case 'asked':
    case 'stopped':
      // Opening does it.
      return;
    case 'answered':
      await answerQuestions(desk, seen, (question) => caller.answers[question] ?? '');
      return;
    case 'not-confirmed':
      await answerQuestions(desk, seen, () => scenarioCast.impersonator.says.guess);
      return;
    case 'proved':
      await agree(desk, await tellCode(desk, seen, async (id) => codeIn(world, id)));
      return;
    case 'handed-over':
      await reveal(desk, request);
      return;
    case 'frozen':
      await pressNotMe(world, request);
      return;
  }
}

function codeIn(world: World, request: string): string {
  return newestCode(world.store.messages(), request);
}

async function pressNotMe(world: World, request: string): Promise<void> {
  const host = demoHost(world, async () => undefined);
  const alert = host.outbox.list(request).find(({ kind }) => kind === 'alert');
  await host.customerSide.notMe(alert?.id ?? '');
}
