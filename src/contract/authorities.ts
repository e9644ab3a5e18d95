import * as z from 'zod/mini';
import { authorityAsks, authorityKinds, publishedIns } from '../domain/authority-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';

/** An office of the public directory. */
export const AuthorityView = z.object({
  id: z.string(),
  kind: z.enum(authorityKinds),
  name: z.object({ en: z.string(), ja: z.string(), 'zh-Hant': z.string(), 'zh-Hans': z.string() }),
  switchboard: z.string(),
  publishedIn: z.enum(publishedIns),
  asRead: z.string(),
});
export type AuthorityView = z.infer<typeof AuthorityView>;

export const readAuthorities = endpoint({
  id: 'readAuthorities',
  method: 'GET',
  path: '/api/authorities',
  summary: 'The public directory of authorities, with the clauses that they have to go by',
  command: 'read-authorities',
  reply: z.object({
    authorities: z.array(AuthorityView),
    citations: z.array(z.string()),
    can: z.object({ log: Can }),
  }),
});

export const logAuthorityCall = endpoint({
  id: 'logAuthorityCall',
  method: 'POST',
  path: '/api/authorities/calls',
  summary:
    'Notes that somebody called as an authority. It takes no name and no number, and answers with the published number',
  command: 'log-authority-call',
  changes: true,
  body: z.strictObject({
    /** The office that the caller claims to be; null where the directory does not have it. */
    authority: z.nullable(z.string()),
    asked: z.enum(authorityAsks),
    isHurried: z.boolean(),
  }),
  reply: z.object({
    /** The number under which the office is listed, and no other; null where it is not. */
    callBack: z.nullable(AuthorityView),
    at: z.int(),
  }),
  status: 201,
});
