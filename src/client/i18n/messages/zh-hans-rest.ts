import { audit } from './zh-hans/audit.ts';
import { authority } from './zh-hans/authority.ts';
import { correction } from './zh-hans/correction.ts';
import { customer } from './zh-hans/customer.ts';
import { deletion } from './zh-hans/deletion.ts';
import { demo } from './zh-hans/demo.ts';
import { derivation } from './zh-hans/derivation.ts';
import { disclosure } from './zh-hans/disclosure.ts';
import { ending } from './zh-hans/ending.ts';
import { exchange } from './zh-hans/exchange.ts';
import { ground } from './zh-hans/ground.ts';
import { hold } from './zh-hans/hold.ts';
import { lifting } from './zh-hans/lifting.ts';
import { keys } from './zh-hans/keys.ts';
import { letter } from './zh-hans/letter.ts';
import { mailing } from './zh-hans/mailing.ts';
import { merge } from './zh-hans/merge.ts';
import { openRequest } from './zh-hans/open-request.ts';
import { palette } from './zh-hans/palette.ts';
import { policies } from './zh-hans/policies.ts';
import { policyVersion } from './zh-hans/policy-version.ts';
import { presence } from './zh-hans/presence.ts';
import { queueEmpty } from './zh-hans/queue-empty.ts';
import { queueMany } from './zh-hans/queue-many.ts';
import { refusal } from './zh-hans/refusal.ts';
import { refusals } from './zh-hans/refusals.ts';
import { register } from './zh-hans/register.ts';
import { representative } from './zh-hans/representative.ts';
import { requestPage } from './zh-hans/request-page.ts';
import { report } from './zh-hans/report.ts';
import { safety } from './zh-hans/safety.ts';
import { script } from './zh-hans/script.ts';
import { training } from './zh-hans/training.ts';
import { transfer } from './zh-hans/transfer.ts';
import { verification } from './zh-hans/verification.ts';

/** Simplified Chinese messages of everything behind the queue; they follow the first screens. */
export const zhHansRest = {
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
