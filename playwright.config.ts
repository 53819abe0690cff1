import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './tests/browser/find-browser.mjs'

const executablePath = findBrowser()

/**
 * For every window Chromium starts two renderers for the popups of an address bar that nobody sees, and they cost as much as a
 * page of ours. Of two such switches it heeds the last, so that Playwright's own list stands here too.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]
const port = process.env.PORT ?? '4173'

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  // The same questions of every other page: `npm run test:sweeps`.
  grepInvert: /@sweep/,
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  // A stall of the machine is no failure, and a test that passes only the second time is none that passes: time, and no retries.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 720 },
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    // The copy for reading offline loads the whole site: only offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      args: [`--disable-features=${withoutFeatures.join()}`],
      ...(executablePath !== undefined && { executablePath }),
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/en/`,
    // Said outright: the pictures share this server, and without it Playwright starts from their folder.
    cwd: import.meta.dirname,
    reuseExistingServer: !process.env.CI,
  },
})
