// Draws the PNG icons from public/favicon.svg: node src/build/render-icons.mjs [path to a Chromium]
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'

const paper = '#fdfcf9'
const icons = [
  { file: 'icon-192.png', size: 192, share: 0.8 },
  { file: 'icon-512.png', size: 512, share: 0.8 },
  // A maskable icon may lose everything outside a circle of four fifths of its width.
  { file: 'icon-maskable.png', size: 512, share: 0.54 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.7 },
]

const svg = await readFile('public/favicon.svg', 'utf8')
const executablePath = process.argv[2] ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
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
