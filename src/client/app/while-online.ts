import { ApiError } from '../api/api-error.ts';

/** The same, but what an offline browser cannot load counts as a call that nobody answered: the page stays, and what is missing is tried again. */
export async function whileOnline<T>(
  loading: Promise<T>,
  isOnline: () => boolean = () => navigator.onLine,
): Promise<T> {
  try {
    return await loading;
  } catch (thrown) {
    throw isOnline() ? thrown : new ApiError('not-reachable');
  }
}
