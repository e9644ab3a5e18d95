/** Texts by the place of who has them, searched for words wherever these stand in a text. */
export type KeyBlocks = {
  readonly add: (slot: number, text: string) => void;
  /** Takes away what a place put in; nothing of it stays in memory. */
  readonly clear: (slot: number) => void;
  /** Everything that is kept, as one text. */
  readonly all: () => string;
  /** Adds the places of every text that holds all of these words; returns how many blocks it had to read. */
  readonly find: (words: readonly string[], found: Set<number>) => number;
};

/** Texts that lie in one block, one after the other. */
const IN_BLOCK = 16;
/** Bits of a block's sign, and numbers of 32 bits that they fill. */
const BITS = 1024;
const SIGN = BITS / 32;
/** After each text; no folded text holds it, so no word runs from one text into the next. */
const BORDER = '\n';

/**
 * Blocks of a few texts, each with a sign: bits for what letters in a row stand in it. A search reads those blocks alone
 * of which the sign has every bit of its words, so that what it costs grows with what it finds more than with what there is.
 */
export function makeKeyBlocks(): KeyBlocks {
  const blocks: string[] = [];
  /** Texts of the last block, as long as there is room in it. */
  let open: string[] = [];
  const slotAt: number[] = [];
  let signs = new Uint32Array(64 * SIGN);

  const mark = (block: number, text: string): void => {
    const from = block * SIGN;
    eachBit(text, (bit) => {
      const at = from + (bit >>> 5);
      signs[at] = (signs[at] ?? 0) | (1 << (bit & 31));
    });
  };

  const settle = (): void => {
    if (open.length > 0) blocks[Math.floor((slotAt.length - 1) / IN_BLOCK)] = joined(open);
  };

  return {
    add(slot: number, text: string): void {
      const block = Math.floor(slotAt.length / IN_BLOCK);
      if ((block + 1) * SIGN > signs.length) {
        const wider = new Uint32Array(signs.length * 2);
        wider.set(signs);
        signs = wider;
      }
      slotAt.push(slot);
      open.push(text);
      mark(block, text);
      if (open.length < IN_BLOCK) return;
      settle();
      open = [];
    },
    clear(slot: number): void {
      settle();
      for (
        let place = slotAt.indexOf(slot);
        place !== -1;
        place = slotAt.indexOf(slot, place + 1)
      ) {
        const block = Math.floor(place / IN_BLOCK);
        const texts = (blocks[block] ?? '').split(BORDER).slice(0, -1);
        texts[place % IN_BLOCK] = '';
        blocks[block] = joined(texts);
        if (texts.length < IN_BLOCK) open = texts;
        signs.fill(0, block * SIGN, (block + 1) * SIGN);
        for (const text of texts) mark(block, text);
      }
    },
    all(): string {
      settle();
      return blocks.join('');
    },
    find(words: readonly string[], found: Set<number>): number {
      settle();
      const [longest = '', ...others] = words.toSorted((a, b) => b.length - a.length);
      if (longest === '') return 0;
      const wanted = new Set<number>();
      for (const word of words) eachBit(word, (bit) => wanted.add(bit));
      const bits = [...wanted];
      let read = 0;
      for (let block = 0; block < blocks.length; block += 1) {
        if (!hasAll(signs, block * SIGN, bits)) continue;
        read += 1;
        const texts = blocks[block] ?? '';
        for (let at = texts.indexOf(longest); at !== -1;) {
          const start = texts.lastIndexOf(BORDER, at) + 1;
          const end = texts.indexOf(BORDER, at);
          const text = texts.slice(start, end);
          if (others.every((word) => text.includes(word)))
            found.add(slotAt[block * IN_BLOCK + bordersBefore(texts, start)] ?? 0);
          at = texts.indexOf(longest, end);
        }
      }
      return read;
    },
  };
}

/** Texts as one flat text: pieces put together one by one would stay pieces in memory. */
function joined(texts: readonly string[]): string {
  return [...texts, ''].join(BORDER);
}

function hasAll(signs: Uint32Array, from: number, bits: readonly number[]): boolean {
  for (const bit of bits) {
    if (((signs[from + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

function bordersBefore(texts: string, end: number): number {
  let count = 0;
  for (let at = texts.indexOf(BORDER); at !== -1 && at < end; at = texts.indexOf(BORDER, at + 1))
    count += 1;
  return count;
}

/** From here on a letter is a whole word or syllable: one or two of them in a row are rare enough. */
const DENSE = 0x2e80;

/** The bits of what stands in a text: each dense letter, each two in a row of which one is dense, each three of others. */
function eachBit(text: string, visit: (bit: number) => void): void {
  let [second, first] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter >= DENSE) visit(bitOf(0, 0, letter));
    if (at > 0 && (letter >= DENSE || first >= DENSE)) visit(bitOf(0, first, letter));
    else if (at > 1 && second < DENSE) visit(bitOf(second, first, letter));
    second = first;
    first = letter;
  }
}

/** Letters spread evenly over the bits. */
function bitOf(one: number, two: number, three: number): number {
  const mixed = Math.imul((one * 31 + two) * 65_537 + three, 0x9e37_79b1);
  return (mixed >>> 7) % BITS;
}
