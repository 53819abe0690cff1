// `npm run previews` builds the site and draws public/preview-*.png: for each page, in each language, the picture that goes
// with a shared link to it. Title and figure are the site's own, so that the picture cannot show another curve than the page.
import { writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { preview, runnerImport } from 'vite'
import { findBrowser } from '../tests/browser/find-browser.mjs'
import { palettePng } from './palette-png.mjs'

const size = { width: 1200, height: 630 }
const side = 56

const style = `
  body { display: flex; flex-direction: column; box-sizing: border-box; width: ${size.width}px; height: ${size.height}px;
    margin: 0; padding: 40px ${side}px 36px; overflow: hidden }
  .site { margin: 0 0 6px; color: var(--soft); font: 600 22px/1.3 var(--sans) }
  h1 { margin: 0 0 20px; font-size: 46px; line-height: 1.15 }
  .drawing { flex: 1; display: flex; justify-content: center; min-height: 0 }
  .drawing .plot { width: 100%; max-width: none; height: 100% }
  [hidden] { display: none !important }
`

/** Everything but the title and the figure's largest drawing is taken off the page. */
function keepDrawing({ title, site }) {
  const plots = [...document.querySelectorAll('.figure-main svg.plot')].filter(plot => plot.checkVisibility())
  const area = plot => plot.clientWidth * plot.clientHeight
  const [plot] = plots.sort((one, other) => area(other) - area(one))
  if (!plot) throw new Error('there is no drawing')
  const element = (name, className, ...children) => {
    const made = Object.assign(document.createElement(name), { className })
    made.append(...children)
    return made
  }
  const box = plot.closest('[class*="box-"]') ?? plot
  const drawing = element('div', `drawing ${box === plot ? '' : box.className}`, plot)
  // In a picture nothing can be dragged.
  for (const hint of plot.querySelectorAll('.drag-hint')) hint.remove()
  document.body.replaceChildren(element('p', 'site', site), element('h1', '', title), drawing)
}

const { module: chapters } = await runnerImport('./src/chapters/chapters.ts')
const { module: previews } = await runnerImport('./src/chapters/previews.ts')
const server = await preview({ preview: { port: 4198 }, logLevel: 'error' })
const [root] = server.resolvedUrls.local
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
try {
  for (const language of ['zh', 'en']) {
    for (const { slug } of chapters.chapters) {
      // The pages allow no style of anybody else's.
      const calm = { colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true }
      const page = await browser.newPage({ viewport: size, ...calm })
      await page.goto(`${root}${language}/${slug && `${slug}/`}`)
      const said = property => page.locator(`meta[property="og:${property}"]`).getAttribute('content')
      const words = { title: await said('title'), site: await said('site_name') }
      await page.goto(`${root}${language}/embed/${previews.previews[slug].figure}/`)
      await page.locator('[data-awake]').waitFor({ state: 'attached' })
      await page.evaluate(keepDrawing, words)
      await page.addStyleTag({ content: style })
      await page.evaluate(() => document.fonts.ready)
      const name = `preview-${language}${slug && `-${slug}`}.png`
      const png = palettePng(await page.screenshot())
      await writeFile(`public/${name}`, png)
      console.log(`${name}  ${Math.round(png.length / 1000)} kB`)
      await page.close()
    }
  }
} finally {
  await browser.close()
  await server.close()
}
