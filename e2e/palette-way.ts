/** How a line of the palette is come to: letters typed, then arrows, and whether the line is a part of the page. */
export type PaletteWay = { readonly keys: readonly string[]; readonly isPart: boolean };

/**
 * Runs on the lines of an open palette: the fewest keys that lead from the first to the one with these words, by a few
 * letters of it, by arrows, or by both. Null where no line has these words.
 */
export function paletteWay(lines: readonly Element[], words: string): PaletteWay | null {
  /** Whoever types more than this reads the words off instead of knowing them. */
  const MOST_LETTERS = 6;
  const labels = lines.map((line) => line.querySelector('span > span')?.textContent.trim() ?? '');
  const wanted = lines[labels.indexOf(words)];
  if (wanted === undefined) return null;
  const fits = (label: string, typed: string): boolean =>
    typed.split(' ').every((word) => label.toLowerCase().includes(word));
  const ways = Array.from({ length: MOST_LETTERS + 1 }, (_none, letters) => {
    const typed = words.slice(0, letters).toLowerCase();
    const shown = labels.filter((label) => fits(label, typed));
    const down = shown.indexOf(words);
    // Once something is typed, requests stand below the last line that is known now.
    const up = typed === '' ? shown.length - down : Infinity;
    const arrows = Array.from({ length: Math.min(down, up) }, () =>
      down <= up ? 'ArrowDown' : 'ArrowUp',
    );
    return [...[...typed].map((letter) => (letter === ' ' ? 'Space' : letter)), ...arrows];
  });
  const keys = ways.reduce((best, way) => (way.length < best.length ? way : best));
  const group = wanted.closest('[role="group"]')?.getAttribute('aria-label');
  return { keys, isPart: group === 'On this page' };
}
