import { audit } from './ja/audit.ts';
import { authority } from './ja/authority.ts';
import { correction } from './ja/correction.ts';
import { customer } from './ja/customer.ts';
import { deletion } from './ja/deletion.ts';
import { demo } from './ja/demo.ts';
import { derivation } from './ja/derivation.ts';
import { disclosure } from './ja/disclosure.ts';
import { ending } from './ja/ending.ts';
import { exchange } from './ja/exchange.ts';
import { ground } from './ja/ground.ts';
import { hold } from './ja/hold.ts';
import { lifting } from './ja/lifting.ts';
import { keys } from './ja/keys.ts';
import { letter } from './ja/letter.ts';
import { mailing } from './ja/mailing.ts';
import { merge } from './ja/merge.ts';
import { openRequest } from './ja/open-request.ts';
import { palette } from './ja/palette.ts';
import { policies } from './ja/policies.ts';
import { policyVersion } from './ja/policy-version.ts';
import { presence } from './ja/presence.ts';
import { queueEmpty } from './ja/queue-empty.ts';
import { queueMany } from './ja/queue-many.ts';
import { refusal } from './ja/refusal.ts';
import { refusals } from './ja/refusals.ts';
import { register } from './ja/register.ts';
import { representative } from './ja/representative.ts';
import { requestPage } from './ja/request-page.ts';
import { report } from './ja/report.ts';
import { safety } from './ja/safety.ts';
import { script } from './ja/script.ts';
import { training } from './ja/training.ts';
import { transfer } from './ja/transfer.ts';
import { verification } from './ja/verification.ts';

/** Japanese messages of everything behind the queue; they follow the first screens. */
export const jaRest = {
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
