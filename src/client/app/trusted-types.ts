import { pageRoot } from './page-root.ts';

/** The few members of the browser's Trusted Types factory that are used here. */
type Factory = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
};

const ownWorker = /^assets\/[\w.-]*worker-[\w-]+\.js$/;

/**
 * Tells whether a script address is one of this build's own workers: the demo's service worker,
 * or a hashed worker file under `assets/`. Anything else, another origin above all, is refused.
 */
export function isOwnWorker(
  url: string,
  page: { href: string; base: string; dev: boolean },
): boolean {
  const root = new URL(page.base, page.href);
  let target: URL;
  try {
    target = new URL(url, page.href);
  } catch {
    return false;
  }
  if (target.origin !== root.origin || !target.pathname.startsWith(root.pathname)) return false;
  if (page.dev && target.searchParams.has('worker_file')) return true;
  const path = target.pathname.slice(root.pathname.length);
  if (target.search !== '') return false;
  return ownWorker.test(path) || (__DEMO__ && path === 'mockServiceWorker.js');
}

/**
 * Installs the page's one Trusted Types policy. It has to be the one named `default`, because
 * workers are registered with plain strings by code that is not ours. No HTML and no script text
 * is ever allowed: the policy has no rule for them.
 */
export function installTrustedTypes(): void {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes; // not in every browser
  factory?.createPolicy('default', {
    createScriptURL: (url) => {
      const page = {
        href: location.href,
        base: pageRoot,
        dev: import.meta.env.DEV,
      };
      if (isOwnWorker(url, page)) return url;
      throw new TypeError('This script address is not one of the console’s workers.');
    },
  });
}
