/** The library ships no types for its dictionaries; whoever loads one checks what it holds. */
declare module 'opencc-js/dict/*';
