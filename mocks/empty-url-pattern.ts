/** Takes the place of MSW's matcher of written paths: the one handler here is found by an expression of its own. */
export function matchPattern(): never {
  throw new TypeError('No handler is found by a written path.');
}
