import { describe, expect, it } from 'vitest';
import { whileOnline } from './while-online.ts';

const lost = () => Promise.reject(new TypeError('Failed to fetch'));

describe('whileOnline', () => {
  it('is what was loaded', async () => {
    await expect(whileOnline(Promise.resolve('page'), () => false)).resolves.toBe('page');
  });

  it('counts as nobody there what an offline browser cannot load', async () => {
    await expect(whileOnline(lost(), () => false)).rejects.toThrow('not-reachable');
  });

  it('leaves a failure online as it is: a part that is gone is mended by a reload', async () => {
    await expect(whileOnline(lost(), () => true)).rejects.toThrow('Failed to fetch');
  });
});
