import { defineConfig } from '@playwright/test'
import suite from '../../playwright.config.ts'
import type { EngineOptions } from './engine-test.ts'

/** `npm run test:engines`: Playwright runs the checks and the server; the browsers are driven by others. */
export default defineConfig<object, EngineOptions>(suite, {
  testDir: '.',
  outputDir: '../../test-results/engines',
  // WebKit without a graphics card draws slowly, and a stall of the machine is no failure.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  // One window for each engine.
  fullyParallel: false,
  projects: [
    { name: 'firefox', use: { engineName: 'firefox' } },
    { name: 'webkit', use: { engineName: 'webkit' } },
  ],
})
