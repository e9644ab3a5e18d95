/**
 * The address meant by one like `#/requests/R-1?tab=trail`: a host that serves files and nothing else has a file for the
 * console's root only, so an address behind it comes in as its fragment. Null where the fragment means no address.
 */
export function addressBehind(fragment: string, root: string): string | null {
  const [, path] = /^#\/((?![/\\]).*)$/.exec(fragment) ?? [];
  return path === undefined ? null : `${root}${path}`;
}

/** Puts the address that came in as a fragment in its place, before anything reads it. */
export function takeWayIn(root: string): void {
  const address = addressBehind(location.hash, root);
  if (address !== null) history.replaceState(history.state, '', address);
}
