import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/project/**/*.test.ts'],
    // Two cores that are busy elsewhere must not fail a test: nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
