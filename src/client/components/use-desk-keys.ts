import { KEYS } from './keys.ts';
import type { KeyId } from './keys.ts';
import { useHotkeys } from './use-hotkeys.ts';
import type { HotkeyDeed, HotkeyOptions } from './use-hotkeys.ts';

/** What the keys of the table do here; a key that is left out does nothing. */
export type DeskKeys = Partial<Record<KeyId, HotkeyDeed | undefined>>;

/** Binds deeds to the keys of the one table, for as long as the component stands. */
export function useDeskKeys(deeds: DeskKeys, options?: HotkeyOptions): void {
  const bound = (Object.keys(KEYS) as KeyId[]).flatMap((id) => {
    const deed = deeds[id];
    return deed === undefined ? [] : KEYS[id].bindings.map((binding) => [binding, deed] as const);
  });
  useHotkeys(Object.fromEntries(bound), options);
}
