import type { Endpoint } from '../contract/endpoint.ts';
import type { Result } from '../domain/result.ts';
import type { RequestCommand } from '../domain/command-vocabulary.ts';
import { act } from './act.ts';
import { type Performed } from './commit-request.ts';
import type { Call } from './call.ts';
import type { Acted, Answer, ChangeRoute } from './route.ts';
import type { SetScene } from './scene-of.ts';
import { requestView } from './views/request-view.ts';
import { visibleRequest } from './visible.ts';

type Perform<B> = (
  scene: SetScene,
  body: B,
  call: Call,
) => Promise<Result<Performed>> | Result<Performed>;

/** A command on a request: found, judged, committed, and answered with the request as it is afterwards. */
export function requestChange<B>(
  endpoint: Endpoint,
  command: RequestCommand,
  perform: Perform<B>,
  render: (call: Call, acted: Acted) => Promise<Answer> = renderRequest,
): ChangeRoute {
  return {
    is: 'change',
    endpoint,
    find: async (call) => ({ version: (await visibleRequest(call)).version }),
    // The mount has parsed the body with the endpoint's own schema.
    act: async (call, body) => act(call, command, (scene) => perform(scene, body as B, call)),
    render,
  };
}

/** The request as its page shows it. */
export async function renderRequest(call: Call): Promise<Answer> {
  const request = await visibleRequest(call);
  return { body: await requestView(call, request), version: request.version };
}
