import type { ClockSetting } from './clock.ts';
import type { Place, WorldState } from './store/place.ts';
import type { WantedWorld } from './world-identity.ts';
import { WorldIdentity, identityText, readIdentity, withWanted } from './world-identity.ts';

/** What a page finds when it opens the world: which it is, and how often it was opened before. */
export type OpenedPlace = { readonly identity: WorldIdentity; readonly boot: number };

/**
 * Settles which world lives here. One at a time: another one asked for takes the place of the one
 * that was there. Nothing asked means the one that is there.
 */
export async function openPlace(
  place: Place,
  wanted: WantedWorld,
  byDefault: WorldIdentity,
): Promise<OpenedPlace> {
  const turn = place.persistence
    ? place.persistence.exclusively.bind(place.persistence)
    : <T>(work: () => Promise<T>): Promise<T> => work();
  return turn(async () => {
    const kept = readIdentity(await place.state.get('world'));
    const isAsked = Object.values(wanted).some((value) => value !== undefined);
    const identity =
      isAsked || kept === null ? WorldIdentity.parse(withWanted(byDefault, wanted)) : kept;
    const isSame = kept !== null && identityText(kept) === identityText(identity);
    if (!isSame) await beginAnew(place, identity);
    const boot = Number(await place.state.get('boot')) + 1;
    await place.state.put('boot', String(boot));
    return { identity, boot };
  });
}

/** Forgets the world that lives here; the next page to open begins this one. */
export async function beginAnew(place: Place, identity: WorldIdentity): Promise<void> {
  await place.clear({ world: identityText(identity), boot: '0' });
}

/** How the clock of the world stands, where it was ever set. */
export async function readClock(state: WorldState): Promise<ClockSetting | null> {
  const stored = await state.get('clock');
  // Only `keepClock` writes it.
  return stored === null ? null : (JSON.parse(stored) as ClockSetting);
}

export async function keepClock(state: WorldState, setting: ClockSetting): Promise<void> {
  await state.put('clock', JSON.stringify(setting));
}
