import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KeyId } from '../components/keys.ts';
import { KEYS } from '../components/keys.ts';
import { keysOf } from './use-shell-keys.ts';

/** Keys that the browser, a row or a dialog serves by itself, and those of the demo, which binds its own. */
const servedElsewhere = (id: KeyId): boolean =>
  ['open', 'pick', 'pick-through', 'back'].includes(id) || KEYS[id].group === 'demo';

/** The sources in which keys are bound. */
function sources(): string {
  const folder = new URL('../', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|i18n\/|components\/keys\.ts$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .filter((source) => /useDeskKeys|useShellKeys/.test(source))
    .join('\n');
}

describe('the sheet of keys', () => {
  it('tells of no key that does nothing', () => {
    const bound = sources();
    const unbound = keysOf(() => true).filter(
      (id) =>
        !servedElsewhere(id) &&
        !new RegExp(`(^|[^\\w-])(?:'?${id}'?:|${id} [,}])`, 'm').test(bound),
    );
    expect(unbound).toEqual([]);
  });

  it('tells of what the work on corrections, deletions and holds is done by', () => {
    const withoutHolds = keysOf((command) => command !== 'place-hold');
    expect(withoutHolds).toEqual(
      expect.arrayContaining(['correction', 'deletion', 'recipients', 'withdraw', 'refuse']),
    );
    expect(withoutHolds).not.toContain('hold');
    expect(keysOf(() => true)).toContain('hold');
  });
});
