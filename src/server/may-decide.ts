import { decide } from '../domain/decide.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Call } from './call.ts';
import { sceneOf } from './scene-of.ts';

/** Whether the account of a call may decide the proposal that lies with a request. */
export async function mayDecide(call: Call, request: RequestRecord): Promise<boolean> {
  return decide('approve', await sceneOf(call, request)).ok;
}
