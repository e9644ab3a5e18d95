import type { AuditAction } from '../../src/domain/vocabulary.ts';
import { scenarioCast } from '../scenarios.ts';

/** What the person does at a step: press a control, write or choose words in it, or read it. */
export type Deed = 'press' | 'write' | 'write-enter' | 'choose' | 'read';

/** What is known of how far the person is: what the log of this world says, and where they are. */
export type Facts = { readonly said: ReadonlySet<AuditAction>; readonly path: string };

/** One step: the control as it stands on the page now, and how to see that it was done. */
export type TourStep = {
  readonly id: TourStepId;
  readonly deed: Deed;
  /** The control; null where it is not on this page. */
  readonly find: () => HTMLElement | null;
  /** What is written; for a choice what the option with this value says. */
  readonly words?: string;
  /** The entry of the log that says that this was done, and so everything before it. */
  readonly mark?: AuditAction;
  /** What of the page says so, where no entry does. */
  readonly isDone?: (facts: Facts) => boolean;
};

const { says } = scenarioCast.impersonator;
const AGENT = /Kay Cheung/;
const ASKED = 'Send all my data to my new address.';

/** The first call with an impersonator, to its end. */
export const tourSteps = [
  {
    id: 'sign-in',
    deed: 'press',
    find: () => first('main[data-ready="sign-in"] li button', (one) => AGENT.test(one.innerText)),
    mark: 'session.started',
  },
  {
    id: 'look-up',
    deed: 'write-enter',
    find: () => first('[role="combobox"][aria-autocomplete="list"]'),
    words: says.name,
    mark: 'customer.looked-up',
  },
  {
    id: 'open-record',
    deed: 'press',
    find: () => first('[role="option"]'),
    isDone: isAt(/\/customers\/|\/requests\/new/),
  },
  { id: 'inquiry', deed: 'press', find: () => byKey('i'), isDone: isAt(/\/requests\/new/) },
  {
    id: 'words',
    deed: 'write',
    find: () => first('main form textarea'),
    words: ASKED,
    isDone: () => isWritten(first('main form textarea'), ASKED),
  },
  {
    id: 'contact-kind',
    deed: 'choose',
    find: () => contact('select'),
    words: 'email',
    isDone: () => fieldValue(contact('select')) === 'email',
  },
  {
    id: 'contact',
    deed: 'write',
    find: () => contact('input'),
    words: says.newAddress,
    isDone: () => isWritten(contact('input'), says.newAddress),
  },
  {
    id: 'open-request',
    deed: 'press',
    find: () => first('main form button[type="submit"]'),
    mark: 'request.opened',
  },
  {
    id: 'verify',
    deed: 'press',
    find: () => byKey('v'),
    isDone: () => first('[data-step="ask"], [data-step="answers"]') !== null,
  },
  { id: 'ask', deed: 'press', find: () => first('[data-step="ask"]'), mark: 'set.asked' },
  {
    id: 'guess',
    deed: 'write',
    find: () => answers().find((field) => !isWritten(field, says.guess)) ?? null,
    words: says.guess,
    isDone: () => answers().length > 0 && answers().every((field) => isWritten(field, says.guess)),
  },
  {
    id: 'check',
    deed: 'press',
    find: () => answers()[0]?.form?.querySelector<HTMLElement>('button[type="submit"]') ?? null,
    mark: 'identity.not-confirmed',
  },
  {
    id: 'customer',
    deed: 'press',
    find: () => uncovered('[data-opens="customer"]'),
    isDone: () => first('[data-says="not-me"]') !== null,
  },
  {
    id: 'not-me',
    deed: 'press',
    find: () => first('[data-says="not-me"]'),
    mark: 'request.frozen',
  },
  {
    id: 'close-panel',
    deed: 'press',
    find: () => first('[data-closes="panel"]'),
    isDone: () => first('[data-closes="panel"]') === null,
  },
  {
    // On a narrow page the questions lie over the whole of it; beside the trail there is nothing to close.
    id: 'close-questions',
    deed: 'press',
    find: () => first('aside > header button'),
    isDone: () => trail() !== null,
  },
  { id: 'trail', deed: 'read', find: () => trail() },
] as const satisfies readonly (Omit<TourStep, 'id'> & { readonly id: string })[];

export type TourStepId =
  | 'sign-in'
  | 'look-up'
  | 'open-record'
  | 'inquiry'
  | 'words'
  | 'contact-kind'
  | 'contact'
  | 'open-request'
  | 'verify'
  | 'ask'
  | 'guess'
  | 'check'
  | 'customer'
  | 'not-me'
  | 'close-panel'
  | 'close-questions'
  | 'trail';

/** How many steps are done: all before the last that the log knows, and those after it that the page shows. */
export function stepsDone(facts: Facts): number {
  const steps: readonly TourStep[] = tourSteps;
  let done = steps.findLastIndex(({ mark }) => mark !== undefined && facts.said.has(mark)) + 1;
  while (steps[done]?.isDone?.(facts) === true) done += 1;
  return done;
}

function isAt(path: RegExp): (facts: Facts) => boolean {
  return (facts) => path.test(facts.path);
}

/** What can be seen of a selector, the first of it. */
function first(
  selector: string,
  fits: (one: HTMLElement) => boolean = () => true,
): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  return all.find((one) => one.checkVisibility({ visibilityProperty: true }) && fits(one)) ?? null;
}

/** What was done to the request, where it can be seen. */
function trail(): HTMLElement | null {
  return first('main ol[aria-label]:has(> li > time)');
}

/** The button on the page that a key is printed on. */
function byKey(key: string): HTMLElement | null {
  return first('main button', (one) =>
    [...one.querySelectorAll('kbd')].some((cap) => cap.textContent === key),
  );
}

/** The answers of the open set of questions. */
function answers(): HTMLInputElement[] {
  const form = document.querySelector('form:has([data-step="answers"])');
  return [...(form?.querySelectorAll('input') ?? [])];
}

/** Where the new address is written: the kind of contact, and the address beside it. */
function contact(control: 'select' | 'input'): HTMLElement | null {
  const kind = first(
    'main form select:has(option[value="post"]):has(option[value="email"])',
    (one) => !one.matches(':has(option[value="letter"])'),
  );
  if (control === 'select') return kind;
  let around = kind?.parentElement ?? null;
  while (around !== null && around.querySelector('input[type="text"]') === null)
    around = around.parentElement;
  return around?.querySelector<HTMLElement>('input[type="text"]') ?? null;
}

/** The words stand in a field, or others and whoever wrote them has left it. */
function isWritten(field: HTMLElement | null, words: string): boolean {
  const value = fieldValue(field);
  return value === words || (value !== '' && document.activeElement !== field);
}

/** A control, or where something lies over it what takes that away. */
function uncovered(selector: string): HTMLElement | null {
  const control = first(selector);
  if (control === null) return null;
  const { left, top, width, height } = control.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  const drawer = above === null || control.contains(above) ? null : above.closest('aside');
  return drawer?.querySelector<HTMLElement>('header button') ?? control;
}

function fieldValue(field: HTMLElement | null): string {
  const hasValue =
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement;
  return hasValue ? field.value : '';
}
