import type * as z from 'zod/mini';
import {
  acknowledgeRequest,
  editLetter,
  readLetter,
  type LetterView,
} from '../../contract/letters.ts';
import { citation } from '../../domain/citation.ts';
import { decide } from '../../domain/decide.ts';
import { lettersDue } from '../../domain/letter.ts';
import { letterFaultsOf } from '../../domain/letter-check.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { letterKinds, type LetterKind } from '../../domain/message-vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import { performed, type Performed } from '../commit-request.ts';
import { acknowledgements } from '../letters/acknowledgement.ts';
import { composedLetter, type ComposedLetter } from '../letters/compose.ts';
import { companyNames } from '../company-names.ts';
import { letterNeeds } from '../letters/letter-needs.ts';
import { letterDigest, messagesOf } from '../letters/message.ts';
import type { Put } from '../ports.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { requestChange } from '../request-routes.ts';
import type { Answer, Route } from '../route.ts';
import { sceneOf, type SetScene } from '../scene-of.ts';
import { visibleRequest } from '../visible.ts';

function kindOf(call: Call): LetterKind {
  const kind = letterKinds.find((one) => one === call.params['letter']);
  if (kind === undefined) throw new ProblemError('malformed');
  return kind;
}

async function composed(
  call: Call,
  scene: SetScene,
  letter: LetterKind,
): Promise<Result<ComposedLetter>> {
  const { company } = scene.request;
  if (!lettersDue(scene).includes(letter))
    return refuse('no-letter-due', citation(company, 'answer'));
  const value = await composedLetter(call, scene, letter);
  return value === null
    ? refuse('no-way-to-deliver', citation(company, 'answer'))
    : { ok: true, value };
}

async function renderLetter(call: Call): Promise<Answer> {
  const request = await visibleRequest(call);
  const scene = await sceneOf(call, request);
  const verdict = decide('edit-letter', scene);
  if (!verdict.ok) throw problemOf(verdict);
  const letter = kindOf(call);
  const found = await composed(call, scene, letter);
  if (!found.ok) throw problemOf(found);
  const { standard, basedOn, blanks, lang } = found.value;
  const edited = request.letters[letter];
  const text = edited === undefined ? standard : { subject: edited.subject, body: edited.body };
  const faults = letterFaultsOf(text, await letterNeeds(call, scene, found.value, text));
  const body: LetterView = {
    request: request.id,
    version: request.version,
    letter,
    lang,
    company: companyNames[request.company][lang],
    desk: scene.desk.name[lang],
    day: scene.today,
    standard,
    text,
    blanks: [...blanks],
    edited:
      edited === undefined
        ? null
        : { by: edited.by, at: edited.at, outdated: edited.basedOn !== basedOn },
    faults: [...faults],
  };
  return { body, version: request.version };
}

/** Keeps the worded letter with the request; its text never reaches the log, its digest does. */
async function edit(
  scene: SetScene,
  { text }: z.infer<typeof editLetter.body>,
  call: Call,
): Promise<Result<Performed>> {
  const letter = kindOf(call);
  const found = await composed(call, scene, letter);
  if (!found.ok) return found;
  const { request, now } = scene;
  const { basedOn, lang, standard } = found.value;
  const faults =
    text === null ? [] : letterFaultsOf(text, await letterNeeds(call, scene, found.value, text));
  if (faults.length > 0)
    throw new ProblemError('fields', {
      errors: faults.map(({ part, fault }) => ({ pointer: `/text/${part}`, code: fault })),
    });
  const { [letter]: _before, ...others } = request.letters;
  const letters =
    text === null
      ? others
      : { ...others, [letter]: { ...text, lang, basedOn, by: staffOf(call).id, at: now } };
  return performed({
    request: { ...request, letters },
    event: {
      action: 'letter.edited',
      reason: text === null ? 'standard' : 'edited',
      fields: [letter, letterDigest(text ?? standard)],
    },
  });
}

function acknowledge(scene: SetScene, _body: unknown, call: Call): Result<Performed> {
  const { request, now } = scene;
  const messages = messagesOf(call, scene, acknowledgements(scene));
  if (messages.length === 0)
    return refuse('no-way-to-deliver', citation(request.company, 'answer'));
  return performed({
    request: { ...request, course: { ...request.course, acknowledgedAt: now } },
    puts: messages.map((record): Put => ({ type: 'message', record, seen: 0 })),
    event: {
      action: 'request.acknowledged',
      fields: messages.map(({ contact }) => contact),
    },
  });
}

/** Routes of letters. */
export const routes = byEndpoint<Route>([
  { is: 'read', endpoint: readLetter, read: renderLetter },
  requestChange(editLetter, 'edit-letter', edit, renderLetter),
  requestChange(acknowledgeRequest, 'acknowledge', acknowledge),
]);
