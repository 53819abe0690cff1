import { defineConfig } from '@playwright/test'
import suite from '../../playwright.config.ts'

/** `npm run test:sweeps`: what the suite asks of a few pages, or of each in one language, is asked here of all the others. */
export default defineConfig(suite, {
  testDir: '.',
  grep: /@sweep/,
  grepInvert: [],
  outputDir: '../../test-results/sweeps',
})
