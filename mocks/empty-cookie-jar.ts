/**
 * Takes the place of `tough-cookie` in the page. The session is a bearer token, so no cookie is
 * ever kept; the library itself would bring a list of every public domain suffix (about 40 KB
 * compressed) into the first load.
 */
export class MemoryCookieStore {
  idx: Record<string, never> = {};
}

/** Holds nothing and says so. */
export class CookieJar {
  getCookiesSync(): [] {
    return [];
  }
  setCookie(): Promise<void> {
    return Promise.resolve();
  }
}

/** No stored text is a cookie here. */
export const Cookie = { fromJSON: (): null => null };
