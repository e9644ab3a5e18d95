import { aborted } from './aborted.ts';
import type { CommitGate, StoreFault } from './commit-gate.ts';
import type { FaultKind, FaultRule } from './fault-plan.ts';

/** Answers a call that a rule strikes. `run` does what the call asks for. */
export async function struck(
  rule: FaultRule,
  request: Request,
  run: () => Promise<Response>,
  gate: CommitGate,
): Promise<Response> {
  const { fault, when, amount } = rule;
  switch (fault) {
    case 'audit-down':
    case 'audit-hangs':
    case 'storage-full':
      return gate.under(fault, run);
    case 'latency':
      await later(amount ?? 0);
      return run();
    case 'half-body':
      return halfOf(await run());
    case 'refuse':
    case 'hang':
    case 'html':
    case 'malformed-json':
    case 'wrong-schema':
    case 'internal':
    case 'unavailable':
    case 'too-many-calls':
    case 'in-progress':
    case 'signed-out':
    case 'forbidden':
    case 'erased':
    case 'version-moved':
      if (when === 'after') await run();
      return answer(fault, request, amount ?? 1);
  }
}

type Answered = Exclude<FaultKind, StoreFault | 'latency' | 'half-body'>;

async function answer(fault: Answered, request: Request, seconds: number): Promise<Response> {
  const retry = { 'retry-after': String(seconds) };
  switch (fault) {
    case 'refuse':
      return Response.error();
    case 'hang':
      await aborted(request.signal);
      return Response.error();
    case 'html':
      return new Response('<!doctype html><title></title>', {
        headers: { 'content-type': 'text/html' },
      });
    case 'malformed-json':
      return new Response('{"', { headers: json });
    case 'wrong-schema':
      return new Response('{"unexpected":true}', { headers: json });
    case 'internal':
      return problem('internal', 500);
    case 'unavailable':
      return problem('unavailable', 503, retry);
    case 'too-many-calls':
      return problem('too-many-calls', 429, retry);
    case 'in-progress':
      return problem('key-in-progress', 409);
    case 'signed-out':
      return problem('session-expired', 401);
    case 'forbidden':
      return problem('role-lacks-right', 403);
    case 'erased':
      return problem('erased', 410);
    case 'version-moved':
      return problem('version-moved', 412);
  }
}

const json = { 'content-type': 'application/json' };

function problem(type: string, status: number, headers: Record<string, string> = {}): Response {
  const body = { type, title: type, status, instance: 'call-struck' };
  const contentType = { 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify(body), { status, headers: { ...contentType, ...headers } });
}

/** Long enough for a host to send what it has, in milliseconds. */
const BREAK_MS = 20;

/** The first half of an answer, and then the line is dead. */
async function halfOf(whole: Response): Promise<Response> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  let isHalfOut = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (isHalfOut) {
        await later(BREAK_MS);
        controller.error(new TypeError('The connection broke.'));
        return;
      }
      isHalfOut = true;
      controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
    },
  });
  return new Response(body, { status: whole.status, headers: whole.headers });
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
