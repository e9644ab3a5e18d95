import { audit } from './ja/audit.ts';
import { customer } from './ja/customer.ts';
import { demo } from './ja/demo.ts';
import { derivation } from './ja/derivation.ts';
import { disclosure } from './ja/disclosure.ts';
import { ground } from './ja/ground.ts';
import { keys } from './ja/keys.ts';
import { openRequest } from './ja/open-request.ts';
import { refusal } from './ja/refusal.ts';
import { requestPage } from './ja/request-page.ts';
import { verification } from './ja/verification.ts';

/** Japanese messages of everything behind the queue; they follow the first screens. */
export const jaRest = {
  audit,
  customer,
  demo,
  derivation,
  disclosure,
  ground,
  keys,
  'open-request': openRequest,
  problem: refusal,
  request: requestPage,
  verification,
} as const;
