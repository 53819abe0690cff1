import { defineConfig, mergeConfig } from 'vitest/config'
import site from './vite.config.ts'

export default mergeConfig(
  site,
  defineConfig({
    test: {
      // tests/browser holds *.spec.ts, which are Playwright's.
      include: ['tests/**/*.test.{ts,tsx}'],
      // Vitest leaves one core free, and of two that is every second one.
      maxWorkers: '100%',
    },
  }),
)
