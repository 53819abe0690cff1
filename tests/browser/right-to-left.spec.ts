import { expect, test, type Page } from '@playwright/test'
import { figureOn } from './figure-page.ts'

/** Where the words of a plot, or the signs of a formula, stand within it, in pixels. */
const places = (page: Page, box: string, part: string) =>
  page
    .locator(box)
    .filter({ visible: true })
    .first()
    .evaluate((element, selector) => {
      const { left, top } = element.getBoundingClientRect()
      return [...element.querySelectorAll(selector)]
        .map(node => node.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ x, y }) => [Math.round(x - left), Math.round(y - top)])
    }, part)

for (const [id, address] of [
  ['chain-rule', '/en/cross-entropy/'],
  ['sigmoid-slope', '/zh/quadratic/'],
] as const) {
  test(`in a page that a translator has turned to run from right to left, ${id} runs as it did`, async ({ page }) => {
    const { open } = figureOn(page, id)
    await open(`${address}#${id}`)
    const all = async () => ({
      plot: await places(page, `#${id} svg.plot`, 'text'),
      formula: await places(page, `#${id} .formula`, '.katex-html .mord'),
      prose: await places(page, 'article > p .formula', '.katex-html .mord'),
    })
    const before = await all()
    expect(before.plot.length).toBeGreaterThan(5)
    expect(before.prose.length).toBeGreaterThan(0)
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    await expect.poll(all).toEqual(before)
    const signs = await page
      .locator('data, .number-field')
      .evaluateAll(nodes => nodes.map(node => getComputedStyle(node).direction))
    expect(new Set(signs)).toEqual(new Set(['ltr']))
  })
}
