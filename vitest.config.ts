import { defineConfig, mergeConfig } from 'vitest/config'
import site from './vite.config.ts'

/** What is only computed, with no page and nothing put in its place: no test there finds what another has left. */
const computed = 'tests/{build,chapters,language,math,site,sound,takeaway}/**/*.test.ts'

export default mergeConfig(
  site,
  defineConfig({
    test: {
      // Vitest leaves one core free, and of two that is every second one.
      maxWorkers: '100%',
      // A stall of the machine is no failure.
      testTimeout: 60_000,
      hookTimeout: 180_000,
      projects: [
        // These files share what they import: to read it anew for each takes longer than they do.
        { extends: true, test: { name: 'computed', include: [computed], isolate: false } },
        // tests/browser holds *.spec.ts, which are Playwright's.
        { extends: true, test: { name: 'living', include: ['tests/**/*.test.{ts,tsx}'], exclude: [computed] } },
      ],
    },
  }),
)
