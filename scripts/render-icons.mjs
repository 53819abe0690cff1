// `npm run icons`: draws the icons of public/ from public/favicon.svg, on the light theme's paper: those of the manifest,
// the one that a phone puts on its home screen, and the one that a launcher may cut to a circle, with more paper around.
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { findBrowser } from '../tests/browser/find-browser.mjs'

const icons = [
  { file: 'icon-192.png', size: 192, share: 0.84 },
  { file: 'icon-512.png', size: 512, share: 0.84 },
  { file: 'icon-maskable.png', size: 512, share: 0.6 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.72 },
]
const paper = '#fdfcf9'

const drawing = await readFile('public/favicon.svg', 'utf8')
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
for (const { file, size, share } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' })
  await page.setContent(`<style>
    body { display: grid; place-items: center; height: 100vh; margin: 0; background: ${paper} }
    svg { width: ${100 * share}% }
  </style>${drawing}`)
  await page.screenshot({ path: `public/${file}` })
  await page.close()
}
await browser.close()
