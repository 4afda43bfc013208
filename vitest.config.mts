import { defineConfig } from 'vitest/config';
import { GEDULD, GEDULD_VOORAF } from './bouw/geduld.mjs';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules', 'dist', '.tsbuild'],
    reporters: ['default', './bouw/telling.ts'],
    setupFiles: ['./bouw/wachten.ts'],
    testTimeout: 3 * GEDULD,
    hookTimeout: GEDULD_VOORAF,
    expect: { poll: { timeout: GEDULD } },
  },
});
