import { audit } from './en/audit.ts';
import { authority } from './en/authority.ts';
import { correction } from './en/correction.ts';
import { customer } from './en/customer.ts';
import { deletion } from './en/deletion.ts';
import { demo } from './en/demo.ts';
import { derivation } from './en/derivation.ts';
import { disclosure } from './en/disclosure.ts';
import { ending } from './en/ending.ts';
import { exchange } from './en/exchange.ts';
import { ground } from './en/ground.ts';
import { hold } from './en/hold.ts';
import { lifting } from './en/lifting.ts';
import { keys } from './en/keys.ts';
import { letter } from './en/letter.ts';
import { mailing } from './en/mailing.ts';
import { merge } from './en/merge.ts';
import { openRequest } from './en/open-request.ts';
import { palette } from './en/palette.ts';
import { policies } from './en/policies.ts';
import { policyVersion } from './en/policy-version.ts';
import { presence } from './en/presence.ts';
import { queueEmpty } from './en/queue-empty.ts';
import { queueMany } from './en/queue-many.ts';
import { refusal } from './en/refusal.ts';
import { refusals } from './en/refusals.ts';
import { register } from './en/register.ts';
import { representative } from './en/representative.ts';
import { requestPage } from './en/request-page.ts';
import { report } from './en/report.ts';
import { safety } from './en/safety.ts';
import { script } from './en/script.ts';
import { training } from './en/training.ts';
import { transfer } from './en/transfer.ts';
import { verification } from './en/verification.ts';

/** English messages of everything behind the queue; they follow the first screens. */
export const enRest = {
  audit,
  authority,
  correction,
  customer,
  deletion,
  demo,
  derivation,
  disclosure,
  ending,
  exchange,
  ground,
  hold,
  lifting,
  keys,
  letter,
  mailing,
  merge,
  'open-request': openRequest,
  palette,
  policies,
  'policy-version': policyVersion,
  presence,
  problem: refusal,
  queue: { ...queueEmpty, ...queueMany },
  refusals,
  register,
  report,
  representative,
  request: requestPage,
  safety,
  script,
  training,
  transfer,
  verification,
} as const;
