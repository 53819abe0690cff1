// `node src/build/render-icons.mjs`: draws the PNG icons from public/favicon.svg.
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../tests/browser/find-browser.mjs'

const paper = '#fdfcf9'
const icons = [
  { file: 'icon-192.png', size: 192, share: 0.8 },
  { file: 'icon-512.png', size: 512, share: 0.8 },
  // A maskable icon may lose everything outside a circle of four fifths of its width.
  { file: 'icon-maskable.png', size: 512, share: 0.54 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.7 },
]

const svg = await readFile('public/favicon.svg', 'utf8')
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
const page = await browser.newPage({ colorScheme: 'light' })
for (const { file, size, share } of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${paper} }
    svg { width: ${share * 100}vw }
  </style>${svg}`)
  await page.screenshot({ path: `public/${file}` })
}
await browser.close()
