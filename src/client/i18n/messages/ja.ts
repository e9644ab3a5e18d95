import { action } from './ja/action.ts';
import { audit } from './ja/audit.ts';
import { customer } from './ja/customer.ts';
import { demo } from './ja/demo.ts';
import { derivation } from './ja/derivation.ts';
import { disclosure } from './ja/disclosure.ts';
import { ground } from './ja/ground.ts';
import { keys } from './ja/keys.ts';
import { law } from './ja/law.ts';
import { openRequest } from './ja/open-request.ts';
import { problem } from './ja/problem.ts';
import { queue } from './ja/queue.ts';
import { request } from './ja/request.ts';
import { session } from './ja/session.ts';
import { shell } from './ja/shell.ts';
import { verification } from './ja/verification.ts';
import type { Catalogue } from '../locales.ts';

/** All Japanese messages by noun. */
export const ja = {
  action,
  audit,
  customer,
  demo,
  derivation,
  disclosure,
  ground,
  keys,
  law,
  'open-request': openRequest,
  problem,
  queue,
  request,
  session,
  shell,
  verification,
} as const satisfies Catalogue;
