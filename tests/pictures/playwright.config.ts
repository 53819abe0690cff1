import { defineConfig } from '@playwright/test'
import suite from '../../playwright.config.ts'

/** `npm run test:pictures`: the browser and the server of the suite, and one list of all that was found. */
export default defineConfig(suite, {
  testDir: '.',
  reporter: './list-of-faults.ts',
  timeout: 900_000,
  outputDir: '../../test-results/pictures',
  use: { contextOptions: { reducedMotion: 'reduce' } },
})
