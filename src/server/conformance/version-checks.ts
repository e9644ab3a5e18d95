import { noteRequest, readRequest, takeRequest } from '../../contract/requests.ts';
import { shownOf } from './caller.ts';
import { noted, noteOf, ownRequest } from './own-request.ts';
import { holdProblem } from './status-checks.ts';
import { hold, type Check } from './suite.ts';

/** Nobody writes over what they have not seen. */
export const versionChecks: readonly Check[] = [
  {
    name: 'a change raises the version, and says which it made',
    run: async (desk) => {
      const request = await ownRequest(desk);
      const told = await desk.caller.call(desk.agent, noteRequest, noteOf(request, 'Called.'));
      hold(told.status === 200, shownOf(told));
      const params = { request: request.id };
      const { version } = await desk.caller.done(desk.agent, readRequest, { params });
      hold(version > request.version, `The version stays ${version}.`);
      const tag = told.headers.get('ETag');
      hold(tag === `"${version}"`, `ETag is ${tag}, the version ${version}.`);
    },
  },
  {
    name: 'what was saved since is not written over',
    run: async (desk) => {
      const { caller, agent } = desk;
      const seen = await ownRequest(desk);
      const now = await noted(desk, seen, 'Saved since.');
      const late = await caller.call(agent, noteRequest, noteOf(seen, 'Not seen.'));
      holdProblem(late, 'version-moved');
      hold(late.problem?.version === now.version, 'The refusal does not say the present version.');
      const { notes } = await caller.done(agent, readRequest, { params: { request: seen.id } });
      hold(notes.length === 1, `${notes.length} notes stand there, not one.`);
    },
  },
  {
    name: 'of two who write at once over the same version, one is told',
    run: async (desk) => {
      const { caller, agent } = desk;
      const seen = await ownRequest(desk);
      const both = await Promise.all(
        ['One.', 'Other.'].map((text) => caller.call(agent, noteRequest, noteOf(seen, text))),
      );
      const done = both.filter(({ status }) => status === 200);
      hold(done.length === 1, `${done.length} of two were done.`);
      for (const told of both) if (told.status !== 200) holdProblem(told, 'version-moved');
      const { notes } = await caller.done(agent, readRequest, { params: { request: seen.id } });
      hold(notes.length === 1, `${notes.length} notes stand there, not one.`);
    },
  },
  {
    name: 'a command over a version of long ago changes nothing',
    run: async (desk) => {
      const { caller, agent } = desk;
      const seen = await ownRequest(desk);
      const now = await noted(desk, await noted(desk, seen, 'One.'), 'Two.');
      const params = { request: seen.id };
      const late = await caller.call(agent, takeRequest, { params, version: seen.version });
      holdProblem(late, 'version-moved');
      const after = await caller.done(agent, readRequest, { params });
      hold(after.version === now.version, `The version is ${after.version}, not ${now.version}.`);
    },
  },
];
