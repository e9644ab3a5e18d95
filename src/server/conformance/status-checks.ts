import { allEndpoints } from '../../contract/all-endpoints.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { statusOfProblem } from '../../contract/problem-status.ts';
import type { ProblemType } from '../../contract/problem.ts';
import { readQueue } from '../../contract/queue.ts';
import { noteRequest, readRequest } from '../../contract/requests.ts';
import { openRequest } from '../../contract/open-request.ts';
import { readSession } from '../../contract/session.ts';
import type { Parts, Told } from './caller.ts';
import { shownOf } from './caller.ts';
import { inquiryOf, noteOf, ownRequest } from './own-request.ts';
import { hold, holdNone, type Check, type Desk } from './suite.ts';

/** Holds an answer to a problem of the registry, with its status, a call id and no way to be kept. */
export function holdProblem(told: Told, type: ProblemType): void {
  hold(told.problem?.type === type, `${shownOf(told)}, not ${type}`);
  hold(told.status === statusOfProblem(type), `${type} came with the status ${told.status}`);
  hold(told.problem?.status === told.status, 'The body says another status than the answer has.');
  hold(told.problem?.instance !== '', 'The problem carries no call id.');
}

function refuses(
  name: string,
  type: ProblemType,
  endpoint: Endpoint,
  parts: (desk: Desk) => Promise<Parts> | Parts,
): Check {
  return {
    name,
    run: async (desk) =>
      holdProblem(await desk.caller.call(desk.agent, endpoint, await parts(desk)), type),
  };
}

/** The statuses of the transport, and the one form of a refusal. */
export const statusChecks: readonly Check[] = [
  {
    name: 'an unknown path is a problem, not a page',
    run: async ({ caller, agent }) =>
      holdProblem(await caller.bare(agent, 'GET', '/api/no-such-thing'), 'not-found'),
  },
  {
    name: 'a method that there is not says which there are',
    run: async ({ caller, agent }) => {
      const told = await caller.bare(agent, 'DELETE', '/api/requests');
      holdProblem(told, 'method-not-allowed');
      const allow = (told.headers.get('Allow') ?? '').split(',').map((one) => one.trim());
      hold(allow.includes('GET') && allow.includes('POST'), 'Allow does not name GET and POST.');
    },
  },
  {
    name: 'every endpoint behind a session asks for one',
    run: async ({ caller }) => {
      const asked = allEndpoints.filter(({ session }) => session === 'staff');
      const wrong: string[] = [];
      for (const endpoint of asked) {
        const told = await caller.call(null, endpoint);
        if (told.problem?.type !== 'signed-out') wrong.push(`${endpoint.id} ${shownOf(told)}`);
      }
      holdNone(wrong, asked.length);
    },
  },
  refuses('a body of another type is 415', 'unsupported-type', openRequest, () => ({
    type: 'text/plain',
  })),
  refuses('a body beyond its limit is 413', 'too-large', openRequest, () => ({
    raw: JSON.stringify({ words: 'x'.repeat(70_000) }),
  })),
  refuses('a body that is no JSON is 400', 'malformed', openRequest, () => ({ raw: '{' })),
  refuses('a field that nobody knows is 422', 'fields', openRequest, (desk) => ({
    body: { ...inquiryOf(desk), surplus: 1 },
  })),
  {
    name: 'a field that is wrong is named by a pointer and a code',
    run: async (desk) => {
      const body = { ...inquiryOf(desk), kind: 'no-such-kind' };
      const told = await desk.caller.call(desk.agent, openRequest, { body });
      holdProblem(told, 'fields');
      const named = told.problem?.errors?.some(({ pointer }) => pointer === '/kind') ?? false;
      hold(named, 'No error points to /kind.');
    },
  },
  refuses('a change without its key is 400', 'key-missing', openRequest, (desk) => ({
    body: inquiryOf(desk),
    key: null,
  })),
  refuses('a change without the version seen is 428', 'version-missing', noteRequest, (desk) =>
    ownRequest(desk).then(({ id }) => ({ params: { request: id }, body: { text: 'Called.' } })),
  ),
  refuses('a thing that there is not is 404', 'not-found', readRequest, () => ({
    params: { request: 'no-such-request' },
  })),
  {
    name: 'answers are not kept on the way',
    run: async ({ caller, agent }) => {
      for (const endpoint of [readSession, readQueue, readRequest]) {
        const { headers } = await caller.call(agent, endpoint);
        const cache = headers.get('Cache-Control') ?? 'nothing';
        hold(cache.includes('no-store'), `${endpoint.id} says ${cache} of keeping.`);
      }
    },
  },
  {
    name: 'a new request is 201 with its version, and reads the same afterwards',
    run: async (desk) => {
      const { caller, agent } = desk;
      const opened = await ownRequest(desk);
      const told = await caller.call(agent, readRequest, { params: { request: opened.id } });
      hold(told.status === 200, shownOf(told));
      const tag = told.headers.get('ETag');
      hold(tag === `"${opened.version}"`, `ETag is ${tag}, the version ${opened.version}.`);
      const note = await caller.call(agent, noteRequest, noteOf(opened, 'Called.'));
      hold(note.status === 200, shownOf(note));
    },
  },
];
