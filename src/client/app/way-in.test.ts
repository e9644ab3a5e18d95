import { describe, expect, it } from 'vitest';
import { addressBehind } from './way-in.ts';

describe('an address that came in as a fragment', () => {
  it.each([
    ['#/queue', '/', '/queue'],
    ['#/requests/R-1?offer=true', '/some/sub/path/', '/some/sub/path/requests/R-1?offer=true'],
    ['#/', '/desk/', '/desk/'],
  ])('%s under %s is %s', (fragment, root, address) => {
    expect(addressBehind(fragment, root)).toBe(address);
  });

  it.each(['', '#', '#main', '#//evil.example', '#/\\evil.example', 'queue'])(
    '%s means none',
    (fragment) => {
      expect(addressBehind(fragment, '/')).toBeNull();
    },
  );
});
