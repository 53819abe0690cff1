import { expect, test, type Page } from '@playwright/test'
import { articles, inTurn, sweep } from './articles.ts'
import { watchShifts } from './layout.ts'

/** Where the header and the first blocks of the article stand, and how they look. */
const look = (page: Page, blocks: number) =>
  page.evaluate(async count => {
    await document.fonts.ready
    const roots = [
      document.querySelector('.site-header'),
      ...[...document.querySelectorAll('article > *')].slice(0, count),
    ]
    return roots
      .flatMap(root => (root ? [root, ...root.querySelectorAll('*')] : []))
      .filter(element => element.checkVisibility() && !element.closest('link, script, [popover]'))
      .map(element => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const { color, backgroundColor, font, textDecoration } = getComputedStyle(element)
        const place = [x, y, width, height].map(length => Math.round(length * 4) / 4).join(' ')
        return [element.tagName, element.className, place, color, backgroundColor, font, textDecoration].join(' | ')
      })
  }, blocks)

/** Each page once, at one of these widths; the rest of them is swept. */
const widths = [320, 412, 1280]

for (const [at, width] of widths.entries()) {
  const first = inTurn.filter((_, index) => index % widths.length === at)
  const title = `begins before its style sheet is there, which then moves nothing of it, at ${width} px`
  const begin = async (page: Page, addresses: readonly string[]) => {
    await page.setViewportSize({ width, height: 823 })
    for (const address of addresses) {
      let come = () => {}
      const mayCome = new Promise<void>(resolve => (come = resolve))
      await page.route('**/*.css', async route => {
        await mayCome
        await route.continue()
      })
      const scripts: string[] = []
      page.on('request', request => request.url().endsWith('.js') && scripts.push(request.url()))
      await page.goto(address, { waitUntil: 'commit' })
      await expect(page.locator('article > p').first(), address).toBeVisible()
      const blocks = await page.locator('article > *').count()
      expect(blocks, `${address} begins with a title and a paragraph or two`).toBeLessThanOrEqual(3)
      const before = await look(page, blocks)
      expect(scripts, `${address}: scripts wait until the page has been painted`).toEqual([])
      come()
      await expect(page.locator('footer')).toBeVisible()
      expect(await look(page, blocks), address).toEqual(before)
      await expect.poll(() => scripts.length).toBeGreaterThan(1)
      // What the page still asks for is not the next one's.
      await page.goto('about:blank')
      page.removeAllListeners('request')
      await page.unroute('**/*.css')
    }
  }

  test(`a page ${title}`, async ({ page }) => {
    test.slow()
    await begin(page, first)
  })

  test(`every other page ${title}`, sweep, async ({ page }) => {
    test.slow()
    await begin(
      page,
      articles.filter(address => !first.includes(address)),
    )
  })
}

/** What the formulas of a page's first window moved, while they stood in any serif the browser had: 0.02 to 0.09. */
const narrowest = ['/en/choosing/', '/en/margin/', '/zh/cross-entropy/']

/** The page stands in its reader's fonts; then those of its formulas come. */
async function beginWithoutFonts(page: Page, addresses: readonly string[]) {
  const shifts = await watchShifts(page)
  for (const address of addresses) {
    let come = () => {}
    const mayCome = new Promise<void>(resolve => (come = resolve))
    await page.route('**/*.woff2', async route => {
      await mayCome
      await route.continue()
    })
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('footer')).toBeVisible()
    await painted(page)
    expect(await page.evaluate(() => document.fonts.check('1em KaTeX_Main')), `${address} has no font yet`).toBe(false)
    come()
    await page.evaluate(() => document.fonts.ready)
    await painted(page)
    const { early, moved } = await shifts()
    expect(early, `${address} ${moved}`).toBeLessThan(0.01)
    await page.goto('about:blank')
    await page.unroute('**/*.woff2')
  }
}

const painted = (page: Page) =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))

test('a page’s formulas move nothing when their fonts come late', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  await beginWithoutFonts(page, narrowest)
})

test('no other page’s formulas move anything when their fonts come late', sweep, async ({ page }) => {
  test.slow()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    await beginWithoutFonts(page, articles)
  }
})
