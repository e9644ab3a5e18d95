// What Q19 runs a mutant through: the tests of the domain alone, without the page's plugins.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/domain/**/*.test.ts'],
    maxWorkers: 1,
    passWithNoTests: false,
  },
});
