import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeKeyBlocks } from './key-blocks.ts';

/** Places of the texts that hold all words, as looking at each of them tells. */
function byLooking(texts: readonly string[], words: readonly string[]): readonly number[] {
  return texts.flatMap((text, place) =>
    words.every((word) => text.includes(word)) ? [place] : [],
  );
}

function found(blocks: ReturnType<typeof makeKeyBlocks>, words: readonly string[]) {
  const places = new Set<number>();
  const read = blocks.find(words, places);
  return { places: [...places].sort((a, b) => a - b), read };
}

describe('texts in blocks', () => {
  it('are found by what looking at each of them finds, also after some were taken away', () => {
    const word = fc.stringMatching(/^[ab陳佐藤𠮷1]{1,4}$/u);
    const text = fc.stringMatching(/^[ab陳佐藤𠮷1]{0,9}$/u);
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 60 }),
        fc.array(text, { maxLength: 20 }),
        fc.array(fc.nat(59), { maxLength: 9 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (before, after, gone, words) => {
          const blocks = makeKeyBlocks();
          const left = [...before];
          for (const [slot, one] of before.entries()) blocks.add(slot, one);
          for (const slot of gone) {
            blocks.clear(slot);
            if (slot < left.length) left[slot] = '';
          }
          for (const [index, one] of after.entries()) blocks.add(before.length + index, one);
          const now = [...left, ...after];
          expect(found(blocks, words).places).toEqual(byLooking(now, words));
          expect(blocks.all().split('\n').join('')).toBe(now.join(''));
        },
      ),
    );
  });

  it('are read only where the words may stand', () => {
    const family = [
      'sato',
      'suzuki',
      'tanaka',
      'ito',
      'kato',
      'chan',
      'wong',
      '陳',
      '佐藤',
      '鈴木',
    ];
    const given = [
      'hanako',
      'taro',
      'ichiro',
      'yuki',
      'siuming',
      '小明',
      '花子',
      '太郎',
      '一郎',
      '大文',
    ];
    const blocks = makeKeyBlocks();
    const names = 8_000;
    for (let place = 0; place < names; place += 1) {
      const street = (place * 7_919) % 9_973;
      blocks.add(place, `${family[place % 10]}${given[Math.floor(place / 10) % 10]}${street}`);
    }
    for (const words of [
      ['suzuki', 'hanako', '1234'],
      ['佐藤', '花子', '77'],
      ['kato', 'nobody'],
    ]) {
      expect(found(blocks, words).read).toBeLessThan(names / 16 / 3);
    }
  });
});
