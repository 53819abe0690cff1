import { expect, test, type Page } from '@playwright/test'
import { articles, inTurn, sweep } from './articles.ts'

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
