import { describe, expect, it } from 'vitest';
import { isOwnWorker } from './trusted-types.ts';

const root = { href: 'http://127.0.0.1:4173/requests/1', base: '/', dev: false };
const below = { href: 'https://host.example/desk/queue', base: '/desk/', dev: false };

describe('isOwnWorker', () => {
  it.each([
    ['/mockServiceWorker.js', root],
    ['http://127.0.0.1:4173/mockServiceWorker.js', root],
    ['/assets/verify-chain.worker-Bx_9-a1.js', root],
    ['/desk/mockServiceWorker.js', below],
    ['/desk/assets/verify-chain.worker-Bx9a1.js', below],
    ['/src/client/x.worker.ts?worker_file&type=module', { ...root, dev: true }],
  ])('allows %s', (url, page) => {
    expect(isOwnWorker(url, page)).toBe(true);
  });

  it.each([
    ['https://evil.example/mockServiceWorker.js', root],
    ['//evil.example/mockServiceWorker.js', root],
    ['mockServiceWorker.js', root],
    ['/assets/../upload/x.worker-1.js', root],
    ['/assets/index-Bx9a1.js', root],
    ['/mockServiceWorker.js?x=1', root],
    ['/api/export', root],
    ['/mockServiceWorker.js', below],
    ['data:text/javascript,1', root],
    ['blob:http://127.0.0.1:4173/x', root],
    ['javascript:1', root],
    ['http://[', root],
    ['/src/client/x.worker.ts?worker_file&type=module', root],
  ])('refuses %s', (url, page) => {
    expect(isOwnWorker(url, page)).toBe(false);
  });
});
