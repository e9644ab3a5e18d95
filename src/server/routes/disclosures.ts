import type * as z from 'zod/mini';
import {
  decideItems,
  handOver,
  previewDisclosure,
  proposeHistory,
  proposeWithholding,
  type PreviewView,
} from '../../contract/disclosures.ts';
import { citation } from '../../domain/citation.ts';
import { decide as judge } from '../../domain/decide.ts';
import { contactKind, isFreeText, isNeverDisclosed, type Item } from '../../domain/customer.ts';
import {
  decisionOf,
  decisionsFit,
  disclosedValue,
  freshDisclosure,
} from '../../domain/disclosure.ts';
import { asksHistory, deciderOf } from '../../domain/own-history.ts';
import type { Disclosure } from '../../domain/request.ts';
import { startWait } from '../../domain/request-life.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { act } from '../act.ts';
import { commitRequest, performed, type Performed } from '../commit-request.ts';
import { staffOf, type Call } from '../call.ts';
import { historyContent } from '../history-of.ts';
import { pointedOutIn } from '../neighbours.ts';
import { isOutdated } from '../letters/compose.ts';
import { packageDigest } from '../letters/package-zip.ts';
import { packageOf } from '../letters/package-of.ts';
import { packageMessages } from '../letters/package-messages.ts';
import type { Put } from '../ports.ts';
import { problemOf } from '../problems.ts';
import { proposalOf } from '../proposal-of.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { renderRequest, requestChange } from '../request-routes.ts';
import type { Answer, Route } from '../route.ts';
import { sceneOf, type SetScene } from '../scene-of.ts';
import { decisionView } from '../views/disclosure-view.ts';
import { groundsOf } from '../views/request-view.ts';
import { visibleRequest } from '../visible.ts';

/** Seconds that a preview stands on the screen. */
const PREVIEW_SECONDS = 60;

function disclosureIn(scene: SetScene): Disclosure {
  return scene.request.disclosure ?? freshDisclosure;
}

function decide(scene: SetScene, body: z.infer<typeof decideItems.body>): Result<Performed> {
  const { request, items } = scene;
  const grounds = groundsOf(request).map((ground) => ground.id);
  const decisions = Object.values(body.decisions);
  if (!decisionsFit(items, body.decisions))
    return refuse('decision-missing', citation(request.company, 'delivery'));
  if (
    decisions.some((decision) => decision.kind === 'withhold' && !grounds.includes(decision.ground))
  ) {
    return refuse('ground-not-in-packs', citation(request.company, 'ground'));
  }
  const before = disclosureIn(scene);
  const disclosure: Disclosure = {
    ...before,
    decisions: { ...before.decisions, ...body.decisions },
    previewed: null,
    approved: null,
  };
  const fields = Object.keys(body.decisions).map(
    (id) => items.find((item) => item.id === id)?.field ?? 'unknown',
  );
  return performed({
    request: { ...request, disclosure },
    event: { action: 'items.decided', fields: [...new Set(fields)] },
  });
}

function preview(scene: SetScene): Result<Performed> {
  const { request, items, digest } = scene;
  const disclosure: Disclosure = { ...disclosureIn(scene), previewed: digest };
  const shown = items
    .filter((item) => item.state === 'held' && !isNeverDisclosed(item))
    .map((item) => item.field);
  return performed({
    request: { ...request, disclosure },
    event: {
      action: 'disclosure.previewed',
      purpose: 'prepare-disclosure',
      fields: [...new Set(shown)],
    },
  });
}

async function renderPreview(call: Call): Promise<Answer> {
  const request = await visibleRequest(call);
  const scene = await sceneOf(call, request);
  const verdict = judge('preview', scene);
  // A replay shows nothing that could not be shown now.
  if (!verdict.ok) throw problemOf(verdict);
  const body: PreviewView = {
    version: request.version,
    seconds: PREVIEW_SECONDS,
    items: await Promise.all(
      scene.items
        .filter((item) => !isNeverDisclosed(item))
        .map(async (item) => previewItem(call, scene, item)),
    ),
  };
  return { body, version: request.version };
}

async function previewItem(
  call: Call,
  scene: SetScene,
  item: Item,
): Promise<PreviewView['items'][number]> {
  const disclosure = disclosureIn(scene);
  const decision = decisionOf(item, disclosure);
  const isKinds = scene.request.scope === 'categories';
  return {
    item: item.id,
    field: item.field,
    lang: item.lang,
    // A free text is shown as it is held until it is decided: the decision needs the words.
    value: isKinds
      ? null
      : decision === null
        ? item.value
        : isFreeText(item) && item.state === 'held'
          ? item.value
          : disclosedValue(item, disclosure),
    declined: item.state === 'declined',
    purposes: [...item.purposes],
    source: item.source,
    collectedOn: item.collectedOn,
    collectedBy: item.collectedBy,
    sharings: item.sharings.map(({ recipient, basis, on }) => ({ recipient, basis, on })),
    freeText: isFreeText(item),
    statement: isKinds ? null : (item.statement?.text ?? null),
    pointedOut: isFreeText(item) && !isKinds ? await pointedOutIn(call, scene, item) : [],
    decision: decision === null || decision === 'stripped' ? null : decisionView(decision),
  };
}

function withhold(scene: SetScene, _body: unknown, call: Call): Result<Performed> {
  const proposal = proposalOf(scene, staffOf(call).id, { kind: 'withholding' });
  const waiting = startWait(
    { ...scene.request, proposal, status: 'awaiting-approval' },
    'supervisor',
    scene.now,
    null,
  );
  return performed({ request: waiting, event: { action: 'withholding.proposed' } });
}

/** Asks a privacy officer; the log says how many visits, and binds which. */
function askForHistory(scene: SetScene, _body: unknown, call: Call): Result<Performed> {
  const content = historyContent(scene.history);
  const proposal = proposalOf(scene, staffOf(call).id, { kind: 'access-history', ...content });
  const waiting = startWait(
    { ...scene.request, proposal, status: 'awaiting-approval' },
    deciderOf(scene.request),
    scene.now,
    null,
  );
  return performed({
    request: waiting,
    event: { action: 'history.proposed', fields: [String(content.visits), content.sha256] },
  });
}

/** Hands the package over: the intent first, then the messages and what became of them; it may be called again in between. */
const handingOver: Route = {
  is: 'change',
  endpoint: handOver,
  find: async (call) => ({ version: (await visibleRequest(call)).version }),
  act: async (call, body) => {
    // The mount has parsed the body with the endpoint's own schema.
    const wish = body as z.infer<typeof handOver.body>;
    await startHandOver(call, wish);
    return act(call, 'hand-over', async (scene) => handedOver(call, scene, wish));
  },
  render: async (call) => renderRequest(call),
};

/** Commits the intent, unless it stands already or the command would be refused: then the refusal is left to the command. */
async function startHandOver(call: Call, wish: z.infer<typeof handOver.body>): Promise<void> {
  const request = await visibleRequest(call);
  if (request.disclosure?.started != null) return;
  const scene = await sceneOf(call, request);
  if (!judge('hand-over', scene).ok || wayOf(scene, wish) === undefined) return;
  if (await isOutdated(call, scene, 'hand-over')) return;
  const disclosure: Disclosure = { ...disclosureIn(scene), started: scene.now };
  const started: Performed = {
    request: { ...request, status: 'carrying-out', disclosure },
    event: { action: 'disclosure.started' },
  };
  await commitRequest({ ...call, keySlot: null }, request, started);
}

function wayOf(scene: SetScene, wish: z.infer<typeof handOver.body>) {
  return scene.deliveries.find((way) => way.method === wish.method && way.item === wish.item);
}

async function handedOver(
  call: Call,
  scene: SetScene,
  wish: z.infer<typeof handOver.body>,
): Promise<Result<Performed>> {
  const { request, items } = scene;
  const delivery = wayOf(scene, wish);
  if (delivery === undefined)
    return refuse('no-way-to-deliver', citation(request.company, 'delivery'));
  if (!isHistoryAsDecided(scene)) return refuse('proposal-changed');
  const files = await packageOf(call, scene);
  const digest = packageDigest(files);
  const messages = packageMessages(call, scene, delivery, files);
  const disclosure: Disclosure = {
    ...disclosureIn(scene),
    handedOver: {
      at: scene.now,
      delivery,
      digest,
      fields: [
        ...new Set(
          (asksHistory(request) ? [] : items)
            .filter((item) => disclosedValue(item, disclosureIn(scene)) !== null)
            .map((item) => item.field),
        ),
      ],
    },
    deliveredAt: delivery.method === 'in-person' ? scene.now : null,
  };
  const contact = items.find((item) => item.id === delivery.item);
  return performed({
    request: { ...request, disclosure, status: 'carrying-out' },
    puts: messages.map((record): Put => ({ type: 'message', record, seen: 0 })),
    event: {
      action: 'disclosure.handed-over',
      reason: delivery.method,
      fields: contact === undefined ? [] : [contactKind(contact.field) ?? contact.field],
    },
  });
}

/** The visits that leave are those that were decided upon. */
function isHistoryAsDecided({ request, history }: SetScene): boolean {
  return (
    !asksHistory(request) || historyContent(history).sha256 === request.disclosure?.history?.sha256
  );
}

/** Routes of the disclosure. */
export const routes = byEndpoint<Route>([
  requestChange(decideItems, 'decide-items', decide),
  requestChange(previewDisclosure, 'preview', preview, renderPreview),
  requestChange(proposeWithholding, 'propose-withholding', withhold),
  requestChange(proposeHistory, 'propose-history', askForHistory),
  handingOver,
]);
