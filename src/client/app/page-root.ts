/**
 * The path under which this build is served, ending in a slash. The demo is built for no path in particular: it reads
 * its own from where its script lies, one folder down. Any other build was told its path.
 */
export const pageRoot: string = import.meta.env.BASE_URL.startsWith('/')
  ? import.meta.env.BASE_URL
  : new URL('..', import.meta.url).pathname;
