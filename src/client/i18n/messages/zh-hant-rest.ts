import { audit } from './zh-hant/audit.ts';
import { authority } from './zh-hant/authority.ts';
import { correction } from './zh-hant/correction.ts';
import { customer } from './zh-hant/customer.ts';
import { deletion } from './zh-hant/deletion.ts';
import { demo } from './zh-hant/demo.ts';
import { derivation } from './zh-hant/derivation.ts';
import { disclosure } from './zh-hant/disclosure.ts';
import { ending } from './zh-hant/ending.ts';
import { exchange } from './zh-hant/exchange.ts';
import { ground } from './zh-hant/ground.ts';
import { hold } from './zh-hant/hold.ts';
import { lifting } from './zh-hant/lifting.ts';
import { keys } from './zh-hant/keys.ts';
import { letter } from './zh-hant/letter.ts';
import { mailing } from './zh-hant/mailing.ts';
import { merge } from './zh-hant/merge.ts';
import { openRequest } from './zh-hant/open-request.ts';
import { palette } from './zh-hant/palette.ts';
import { policies } from './zh-hant/policies.ts';
import { policyVersion } from './zh-hant/policy-version.ts';
import { presence } from './zh-hant/presence.ts';
import { queueEmpty } from './zh-hant/queue-empty.ts';
import { queueMany } from './zh-hant/queue-many.ts';
import { refusal } from './zh-hant/refusal.ts';
import { refusals } from './zh-hant/refusals.ts';
import { register } from './zh-hant/register.ts';
import { representative } from './zh-hant/representative.ts';
import { requestPage } from './zh-hant/request-page.ts';
import { report } from './zh-hant/report.ts';
import { safety } from './zh-hant/safety.ts';
import { script } from './zh-hant/script.ts';
import { training } from './zh-hant/training.ts';
import { transfer } from './zh-hant/transfer.ts';
import { verification } from './zh-hant/verification.ts';

/** Traditional Chinese messages of everything behind the queue; they follow the first screens. */
export const zhHantRest = {
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
