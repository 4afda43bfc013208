import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules', 'dist', '.tsbuild'],
    reporters: ['default', './bouw/telling.ts'],
    testTimeout: 20_000,
  },
});
