import { action } from './en/action.ts';
import { audit } from './en/audit.ts';
import { customer } from './en/customer.ts';
import { demo } from './en/demo.ts';
import { derivation } from './en/derivation.ts';
import { disclosure } from './en/disclosure.ts';
import { ground } from './en/ground.ts';
import { keys } from './en/keys.ts';
import { law } from './en/law.ts';
import { openRequest } from './en/open-request.ts';
import { problem } from './en/problem.ts';
import { queue } from './en/queue.ts';
import { request } from './en/request.ts';
import { session } from './en/session.ts';
import { shell } from './en/shell.ts';
import { verification } from './en/verification.ts';

/** All English messages by noun; the other languages are measured against them. */
export const en = {
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
} as const;
