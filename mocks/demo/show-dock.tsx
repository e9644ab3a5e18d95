import { createRoot } from 'react-dom/client';
import type { DemoHost } from '../demo-host.ts';
import type { World } from '../world.ts';
import { directorHost } from './director-host.ts';
import { Dock } from './dock.tsx';

/** Shows the demo's panel beside the console, in a root of its own; open where somebody asked for it. */
export function showDock(host: DemoHost, world: World, root: string, isAsked: boolean): void {
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(<Dock host={directorHost(host, world, root)} isAsked={isAsked} />);
}
