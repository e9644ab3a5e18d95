import { MemoryScratch } from './memory-scratch.ts';
import type { Place } from './place.ts';

/** A world that ends with its page or process: in tests, on loopback, and where a browser keeps nothing. */
export function memoryPlace(): Place {
  const values = new Map<string, string>();
  const scratch = new MemoryScratch();
  return {
    kind: 'memory',
    persistence: null,
    scratch,
    state: {
      get: async (name) => values.get(name) ?? null,
      put: async (name, value) => void values.set(name, value),
      onChange: () => undefined,
    },
    clear: async (state) => {
      scratch.clear();
      values.clear();
      for (const [name, value] of Object.entries(state)) values.set(name, value);
    },
    onCleared: () => undefined,
  };
}
