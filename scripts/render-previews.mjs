// `npm run previews` builds the site and draws public/preview-{zh,en}.png, the picture that goes with a
// shared link, from the site's own page, so that it cannot show another curve than the site does.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../tests/browser/find-browser.mjs'

const width = 1200
const height = 630

const onlyTheClaim = `
  header, .skip, .home > h1 + p, .figure-head, .figure-side, .figure-below, .figure-main fieldset { display: none !important }
  body > *, main { max-width: none; padding: 0 }
  .home { padding: 44px 56px 0 }
  .home > h1 { font-size: 46px; margin: 0 0 18px }
  .figure-grid { grid-template-columns: 1fr }
  .figure-main { max-width: 1010px }
`

const server = await preview({ preview: { port: 4198 }, logLevel: 'error' })
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
for (const language of ['zh', 'en']) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(`${server.resolvedUrls.local[0]}${language}/`)
  await page.locator('[data-param=a0]').waitFor()
  await page.addStyleTag({ content: onlyTheClaim })
  await page.screenshot({ path: `public/preview-${language}.png` })
  await page.close()
}
await browser.close()
await server.close()
