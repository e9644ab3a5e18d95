import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import { editLetter } from '../../src/contract/letters.ts';
import { proposeRefusal } from '../../src/contract/requests.ts';
import { openRequest } from '../../src/contract/open-request.ts';
import { requestKinds } from '../../src/domain/vocabulary.ts';
import { deeds } from '../crash/deeds.ts';
import { situations } from '../rights/endpoint-situations.ts';
import { standings } from '../rights/request-sweep.ts';
import { stand, walkOn } from '../rights/standing.ts';
import { bodyToDo } from '../rights/valid-bodies.ts';
import { correctionBody } from '../tiny/tiny-walk.ts';
import { tinyStaff } from '../tiny/tiny-people.ts';
import type { Subject } from './hostile-sweep.ts';

/** A call to put texts into; `about` tells calls of the same endpoint apart. */
export type Planned = {
  readonly name: string;
  readonly endpoint: string;
  readonly about: string;
  readonly prepare: () => Promise<Subject>;
};

/** Who asks each question that changes nothing; a privacy officer where nobody is named. */
const askers: Readonly<Record<string, string>> = { lookUpCustomers: 'ali', readExportLines: 'aud' };

/** Commands that take a text only in another state, or of another item, than where they are first done. */
function further(): readonly Planned[] {
  const everybody = tinyStaff.map(({ id }) => id);
  const compared = standings.find(({ name }) => name === 'correction in review');
  return [
    {
      name: 'openRequest, a correction of an address',
      endpoint: openRequest.id,
      about: 'of an address',
      prepare: async () => {
        const { saved } = await situations();
        const body = correctionBody({
          correction: { item: 'c-shared-post', asked: '1-1 Atarashii-cho' },
        });
        return { saved, endpoint: openRequest, by: 'ali', sent: { body }, request: null };
      },
    },
    {
      name: 'proposeRefusal, of a compared correction',
      endpoint: proposeRefusal.id,
      about: 'compared',
      prepare: async () => {
        if (compared === undefined) throw new TypeError('No correction in review.');
        const stood = await stand(compared, everybody);
        const walk = walkOn(stood.saved.desk, stood);
        const sent = await walk.sent(await bodyToDo(walk, proposeRefusal, 'ali'));
        return { saved: stood.saved, endpoint: proposeRefusal, by: 'ali', sent, request: stood.id };
      },
    },
  ];
}

/** Every deed once for each kind of request, and every question once. */
export async function hostileSubjects(): Promise<readonly Planned[]> {
  const commands = deeds().map(({ name, prepare }): Planned => {
    const [endpoint = '', ...state] = name.split(', ');
    const kind = requestKinds.find((one) => state[0]?.startsWith(`${one} `));
    return { name, endpoint, about: kind ?? state.join(), prepare };
  });
  const { saved: stood, situations: all } = await situations();
  for (const { id } of tinyStaff) await stood.desk.signIn(id);
  const questions = all
    .filter(({ answer }) => answer === 'done')
    .filter(({ endpoint }) => allEndpoints.find(({ id }) => id === endpoint)?.changes === false)
    .map(({ endpoint, state, sent }): Planned => ({
      name: `${endpoint}, ${state}`,
      endpoint,
      about: '',
      prepare: async () => {
        const saved = await stood.fork({ stream: 'asked', series: '0008' });
        const asked = allEndpoints.find(({ id }) => id === endpoint);
        if (asked === undefined) throw new TypeError(`No ${endpoint}.`);
        return { saved, endpoint: asked, by: askers[endpoint] ?? 'pia', sent, request: null };
      },
    }));
  const seen = new Set<string>();
  // A letter is worded the same way whatever the request asks for.
  const keyOf = ({ endpoint, about }: Planned): string =>
    endpoint === editLetter.id ? endpoint : `${endpoint} ${about}`;
  return [...further(), ...commands, ...questions].filter((one) => {
    const key = keyOf(one);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
