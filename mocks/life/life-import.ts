import { importCustomers } from '../import/import-customers.ts';
import { ImportRefused } from '../import/import-refused.ts';
import { lifeCustomers } from './life-people.ts';
import type { LifeWorld } from './life-world.ts';

/** Loads a file that names somebody who is, or was, a customer, and somebody new. False where nothing was loaded. */
export async function importSomebody(
  world: Pick<LifeWorld, 'store' | 'clock' | 'chance' | 'desk'>,
  pick: number,
): Promise<boolean> {
  const person = lifeCustomers[pick % lifeCustomers.length];
  const held = (field: string) => person?.items.find((item) => item.field === field)?.value ?? '';
  const rows = [
    ['id', 'name', 'email', 'phone'],
    [String(pick), held('name'), held('email'), held('phone')],
    [String(pick + 1000), `Quaxo Nr${pick}`, `nr${pick}@quaxo.example`, ''],
  ];
  const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  const { store, clock, chance, desk } = world;
  try {
    await importCustomers(
      { store, clock, chance, keys: desk.keys },
      new TextEncoder().encode(text),
      {
        company: person?.company ?? 'hkt',
        desk: person?.company === 'ntt-china' ? 'desk-n' : 'desk-a',
        asOf: '2026-01-05',
        lang: 'en',
        purposes: ['agreement'],
        meanings: ['row-id', 'full-name', 'email', 'phone'],
      },
    );
    return true;
  } catch (error) {
    if (error instanceof ImportRefused) return false;
    throw error;
  }
}
