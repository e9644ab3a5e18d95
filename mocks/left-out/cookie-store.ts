/**
 * Takes the place of what MSW's parts share in the page: a jar of cookies, the matching of written paths, the names of
 * statuses, words for its developers. The session is a bearer token, the one handler here finds its calls itself and
 * the backend names its answers; the library's own would bring some 45 KB compressed, most of it public domain suffixes.
 * MSW names its exports by letters; a wrong one is an error of the build.
 */
function isStringEqual(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** No answer sets a cookie. */
function getRawSetCookie(): readonly [] {
  return [];
}

/** Errors themselves are still reported; only the library's sentences about them are not. */
const devUtils = {
  formatMessage: (message: string): string => message,
  warn: (): void => undefined,
  error: (): void => undefined,
};

/** An error of the library itself. */
class InternalError extends Error {}

/** An address of this page without its origin. */
function toPublicUrl(url: URL): string {
  return url.pathname;
}

const cookieStore = null;

export {
  isStringEqual as c,
  getRawSetCookie as d,
  devUtils as h,
  InternalError as m,
  toPublicUrl as r,
  cookieStore as t,
};
