import type { Missing } from './result.ts';
import type {
  Condition,
  InquiryScope,
  NextAction,
  Outcome,
  RequestKind,
  RequestStatus,
} from './vocabulary.ts';
import type { RequestCommand } from './command-vocabulary.ts';

/** What an agent may read aloud; the words stand beside the screens in every language that is spoken. */
export const scriptCodes = [
  'reference',
  'why-we-check',
  'not-confirmed',
  'questions-locked',
  'another-way',
  'send-code',
  'code',
  'declare-data',
  'declare-deletion',
  'wait-period',
  'waiting-for-customer',
  'frozen',
  'second-person',
  'handed-on',
  'calling-back',
  'gather',
  'read-over',
  'hand-over',
  'handed-over',
  'fee',
  'correction-basis',
  'recipients',
  'deletion-warning',
  'deletion-window',
  'erasing',
  'opt-out-ask',
  'opt-out-done',
  'withdraw',
  'unproven',
  'declined',
  'ended-granted',
  'ended-partly',
  'ended-refused',
  'ended-withdrawn',
  'ended-otherwise',
] as const;
export type ScriptCode = (typeof scriptCodes)[number];

/** As much of a request as its script depends on: codes and verdicts, no value of anybody. */
export type ScriptScene = {
  readonly kind: RequestKind;
  readonly scope: InquiryScope | null;
  readonly status: RequestStatus;
  readonly outcome: Outcome | null;
  readonly next: NextAction;
  readonly conditions: readonly Condition[];
  readonly missing: Omit<Missing, 'callBack' | 'authority'>;
  /** A set of questions lies open. */
  readonly isAsked: boolean;
  /** An earlier set of this request was not confirmed. */
  readonly hasFailed: boolean;
  /** A code is on its way that was not told back yet. */
  readonly isCodeSent: boolean;
  /** The package has left. */
  readonly isHandedOver: boolean;
  /** The person chose not to give some item (H3). */
  readonly hasDeclined: boolean;
  readonly can: (command: RequestCommand) => boolean;
};

/** What to read aloud at the step that the request stands at, in the order to say it. */
export function scriptFor(scene: ScriptScene): readonly ScriptCode[] {
  if (scene.status === 'closed') return [ending(scene.outcome), 'reference'];
  const declined: readonly ScriptCode[] =
    scene.hasDeclined && isAboutItems(scene) ? ['declined'] : [];
  return [...step(scene), ...declined, 'reference'];
}

/** Where what is held is spoken of, an item that was declined is, too. */
function isAboutItems({ kind, next }: ScriptScene): boolean {
  return (
    kind !== 'opt-out' &&
    (next === 'decide-items' ||
      next === 'preview' ||
      next === 'hand-over' ||
      next === 'decide-correction')
  );
}

function ending(outcome: Outcome | null): ScriptCode {
  switch (outcome) {
    case 'granted':
      return 'ended-granted';
    case 'partly-granted':
      return 'ended-partly';
    case 'refused':
      return 'ended-refused';
    case 'withdrawn':
      return 'ended-withdrawn';
    case 'lapsed':
    case 'duplicate':
    case 'opened-in-error':
    case null:
      return 'ended-otherwise';
  }
}

function step(scene: ScriptScene): readonly ScriptCode[] {
  switch (scene.next) {
    case 'verify':
      return proving(scene);
    case 'wait-for-customer':
    case 'propose-lapse':
      return ['waiting-for-customer', ...proving(scene)];
    case 'wait-period':
      return ['wait-period'];
    case 'decide-proposal':
    case 'propose-history':
      return ['second-person'];
    case 'unfreeze':
      return ['frozen'];
    case 'answer-transfer':
      return ['handed-on'];
    case 'call-customer':
      return ['calling-back', ...proving(scene)];
    case 'decide-items':
      return ['gather'];
    case 'preview':
      return ['read-over'];
    case 'hand-over':
      return ['hand-over'];
    case 'wait-for-fee':
      return ['fee'];
    case 'read-back':
      return ['opt-out-done'];
    case 'carry-out-opt-out':
      return ['opt-out-ask'];
    case 'decide-correction':
      return ['correction-basis'];
    case 'tell-recipients':
      return ['recipients'];
    case 'close-others':
    case 'decide-deletion':
    case 'start-deletion':
      return ['deletion-warning'];
    case 'deletion-window':
      return ['deletion-window'];
    case 'erasing':
      return ['erasing'];
    case 'answer-unproven':
      return ['unproven'];
    case 'withdraw':
      return ['withdraw', ...proving(scene)];
    case 'close':
      return scene.isHandedOver ? ['handed-over'] : [];
    case 'none':
      return [];
  }
}

/** One thing at a time: questions before codes, codes before the declaration. */
function proving(scene: ScriptScene): readonly ScriptCode[] {
  const { missing, can, conditions } = scene;
  if (conditions.includes('locked') && missing.points > 0)
    return ['questions-locked', 'another-way', ...byCode(scene)];
  if (scene.isAsked && can('answer-set'))
    return scene.hasFailed ? ['not-confirmed'] : ['why-we-check'];
  if (missing.points > 0 && can('ask-set')) return ['why-we-check'];
  if (missing.points > 0 && can('see-paper')) return ['another-way', ...byCode(scene)];
  if (missing.possession > 0 || missing.authenticity) return byCode(scene);
  if (missing.declaration && can('declare'))
    return [scene.kind === 'deletion' ? 'declare-deletion' : 'declare-data'];
  return [];
}

function byCode({ isCodeSent, can }: ScriptScene): readonly ScriptCode[] {
  if (isCodeSent && can('confirm-code')) return ['code'];
  return can('send-code') ? ['send-code'] : [];
}
