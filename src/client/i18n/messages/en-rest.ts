import { audit } from './en/audit.ts';
import { customer } from './en/customer.ts';
import { demo } from './en/demo.ts';
import { derivation } from './en/derivation.ts';
import { disclosure } from './en/disclosure.ts';
import { ground } from './en/ground.ts';
import { keys } from './en/keys.ts';
import { openRequest } from './en/open-request.ts';
import { refusal } from './en/refusal.ts';
import { requestPage } from './en/request-page.ts';
import { verification } from './en/verification.ts';

/** English messages of everything behind the queue; they follow the first screens. */
export const enRest = {
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
