import * as z from 'zod/mini';
import { companyIds, packIds, roles } from '../domain/vocabulary.ts';
import { commands } from '../domain/command-vocabulary.ts';
import { endpoint } from './endpoint.ts';

/** A name in the languages that it is known in. */
export const NameByLanguage = z.object({
  en: z.string(),
  ja: z.string(),
  'zh-Hant': z.string(),
  'zh-Hans': z.string(),
});

export const DeskView = z.object({
  id: z.string(),
  company: z.enum(companyIds),
  name: NameByLanguage,
  /** Where customers reach it. */
  contact: z.object({ phone: z.string(), email: z.string() }),
  zone: z.string(),
});
export type DeskView = z.infer<typeof DeskView>;

export const StaffView = z.object({
  id: z.string(),
  name: z.string(),
  lang: z.string(),
  initials: z.string(),
  role: z.enum(roles),
  desks: z.array(z.string()),
  company: z.nullable(z.enum(companyIds)),
});
export type StaffView = z.infer<typeof StaffView>;

export const CompanyView = z.object({
  id: z.enum(companyIds),
  name: NameByLanguage,
  policy: z.object({ id: z.string(), version: z.string() }),
  packs: z.array(z.enum(packIds)),
});

export const RecipientView = z.object({ id: z.string(), name: z.string(), lang: z.string() });

/** Everyone and everything of the desk that a screen may name: no customers. */
export const DirectoryView = z.object({
  companies: z.array(CompanyView),
  desks: z.array(DeskView),
  staff: z.array(StaffView),
  recipients: z.array(RecipientView),
});
export type DirectoryView = z.infer<typeof DirectoryView>;

export const SessionView = z.object({
  staff: StaffView,
  /** Commands that the role has a right to at all; how far each reaches is said by the `can` of what it acts on. */
  may: z.array(z.enum(commands)),
  directory: DirectoryView,
  now: z.int(),
  idleSeconds: z.int(),
  warnSeconds: z.int(),
  endsAt: z.int(),
});
export type SessionView = z.infer<typeof SessionView>;

export const SignedInView = z.object({ token: z.string(), session: SessionView });

/** Who may sign in. Sign-in is pretended: there is no password, and the screen says so. */
export const SignInView = z.object({ directory: DirectoryView });

export const readSignIn = endpoint({
  id: 'readSignIn',
  method: 'GET',
  path: '/api/sign-in',
  summary: 'The people of the desk who may sign in',
  command: null,
  session: 'none',
  reply: SignInView,
});

export const signIn = endpoint({
  id: 'signIn',
  method: 'POST',
  path: '/api/sessions',
  summary: 'Starts a session of one tab',
  command: null,
  session: 'none',
  body: z.strictObject({ staff: z.string() }),
  reply: SignedInView,
  status: 201,
});

export const readSession = endpoint({
  id: 'readSession',
  method: 'GET',
  path: '/api/session',
  summary: 'The session of this token, with the directory of the desk; keeps it awake',
  command: null,
  reply: SessionView,
});

export const stepUp = endpoint({
  id: 'stepUp',
  method: 'POST',
  path: '/api/session/step-up',
  summary: 'Proves anew that the person of the session sits there; good for five minutes',
  command: null,
  changes: true,
  body: z.strictObject({ pin: z.string().check(z.minLength(1), z.maxLength(40)) }),
  reply: z.object({ until: z.int() }),
  keySeconds: 60,
});

export const signOut = endpoint({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  summary: 'Ends the session and takes a checkpoint of the log',
  command: null,
  reply: z.object({ ended: z.literal(true) }),
});
