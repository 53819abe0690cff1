import { expect, test, type Page } from '@playwright/test'
import { addStyle } from './add-style.ts'
import { openWhole, sweep } from './articles.ts'
import { hasPdfToText, pdfText } from './pdf-text.ts'

test.skip(() => !hasPdfToText(), 'pdftotext is missing: install poppler-utils')

/** How often each character stands in a text. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** What of `whole` is missing in `part`, as a share. */
function lost(whole: string, part: string): number {
  const there = letters(part)
  let missing = 0
  for (const [letter, count] of letters(whole)) missing += Math.max(0, count - (there.get(letter) ?? 0))
  return missing / whole.length
}

const print = async (page: Page, format: 'A4' | 'Letter') => pdfText(await page.pdf({ format }))

/** Without the words inside drawings, of which the narrow one has fewer. */
const withoutDrawings = (page: Page) => addStyle(page, 'svg.plot text { display: none }')

for (const address of ['/en/quadratic/', '/zh/margin/', '/en/']) {
  for (const [width, paper] of [
    [1280, 'A4'],
    [390, 'Letter'],
  ] as const) {
    const title = `${address}, read through at ${width} px and then printed, has every word`
    test(title, address === '/zh/margin/' && width === 390 ? {} : sweep, async ({ page, browser, baseURL }) => {
      test.slow()
      await page.setViewportSize({ width, height: 800 })
      const context = await browser.newContext({
        javaScriptEnabled: false,
        baseURL: baseURL ?? '',
        viewport: { width, height: 800 },
      })
      const bare = await context.newPage()
      await bare.goto(address)
      const drawn = await print(bare, 'A4')
      await withoutDrawings(bare)
      const served = await print(bare, 'A4')
      await context.close()
      expect(served.length).toBeGreaterThan(2000)

      await openWhole(page, address)
      // A figure that asks for a guess keeps its outcome to itself until then.
      const skips = page.locator('[data-action=skip-guess]')
      while ((await skips.count()) > 0) await skips.first().click()
      // Where the pages are cut is another matter with each paper: both are tried.
      const other = paper === 'A4' ? 'Letter' : 'A4'
      expect(lost(drawn, await print(page, other)), 'with its drawings').toBeLessThan(0.06)
      await withoutDrawings(page)
      expect(lost(served, await print(page, paper)), paper).toBeLessThan(0.002)
    })
  }
}
