import { defineConfig } from '@playwright/test'
import suite from '../../playwright.config.ts'
import type { EngineOptions } from './engine-test.ts'
import { findFirefox, findOldChromium, findWebkit } from './find-engines.mjs'

/** `npm run test:engines`: Playwright runs the checks and the server; the browsers are driven by others. */
export default defineConfig<object, EngineOptions>(suite, {
  testDir: '.',
  outputDir: '../../test-results/engines',
  // WebKit without a graphics card draws slowly, and a stall of the machine is no failure.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  // Their drivers lose a window now and then, which is no fault of a page: asked once more where nobody looks on.
  retries: process.env.CI ? 1 : 0,
  // One window for each engine.
  fullyParallel: false,
  projects: [
    ...(findFirefox() ? [{ name: 'firefox', use: { engineName: 'firefox' } as const }] : []),
    ...(findWebkit() ? [{ name: 'webkit', use: { engineName: 'webkit' } as const }] : []),
    ...(findOldChromium() ? [{ name: 'old-chromium', use: { engineName: 'old-chromium' } as const }] : []),
  ],
})
