/** Pairs of characters, `from to|from to|…`; the library ships no types for its dictionaries, which are its default exports. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  // oxlint-disable-next-line import/no-default-export -- this is the shape of the library's modules
  export { pairs as default };
}
