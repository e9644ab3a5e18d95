import { lazy, Suspense } from 'react';
import type { PageName } from './page-shape.tsx';

/** Milliseconds for which the page one comes from stays: most pages are there sooner. */
const PATIENCE = 150;

/** Loads the shapes of pages; the first page needs none. */
export async function loadShapes() {
  return import('./page-shape.tsx');
}

const PageShape = lazy(async () => {
  const { PageShape: shape } = await loadShapes();
  return { default: shape };
});

/** What a route shows while its page is on the way: the shape of that page. */
export function pendingAs(page: PageName) {
  return {
    pendingMs: PATIENCE,
    pendingComponent: () => (
      <Suspense>
        <PageShape page={page} />
      </Suspense>
    ),
  };
}
