/**
 * Takes the place of what MSW's parts share in the page: a jar of cookies, the matching of written paths, the names of
 * statuses, words for its developers. The session is a bearer token, the one handler here finds its calls itself and
 * the backend names its answers; the library's own would bring some 45 KB compressed, most of it public domain suffixes.
 * MSW names its exports by letters; a wrong one is an error of the build.
 */
const devUtils = {
  formatMessage: (message: string): string => message,
  // Errors themselves are still reported; only the library's sentences about them are not.
  warn: (): void => undefined,
  error: (): void => undefined,
};

export { devUtils as h };
