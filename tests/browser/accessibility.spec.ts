import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const pages = ['/', '/zh/', '/en/', '/404.html']
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(standards).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })
      for (const address of pages) {
        test(`${address} has no axe violation`, async ({ page }) => {
          // The landing page sends its reader on; here it is to stay.
          if (address === '/')
            await page.route(/:\d+\/$/, async route => {
              const response = await route.fetch()
              await route.fulfill({ response, body: (await response.text()).replace('location.replace', 'void ') })
            })
          await page.goto(address)
          expect(new URL(page.url()).pathname).toBe(address)
          expect(await violations(page)).toEqual([])
        })
      }

      test('nor has the figure with everything unfolded and set to its extremes', async ({ page }) => {
        await page.goto(
          '/en/?training.w=20&training.b=20&training.x=5&training.etaCe=3&training.scale=log&training.nonsense=1',
        )
        await expect(page.locator('[data-param=a0]')).toHaveCount(1)
        for (const summary of await page.locator('figure summary').all()) await summary.click()
        // Else the sticky header stands over one of the targets.
        await page.evaluate(() => scrollTo(0, 0))
        expect(await violations(page)).toEqual([])
      })
    })
  }
}

for (const width of [320, 390, 768, 1280]) {
  for (const address of ['/zh/', '/en/', '/404.html']) {
    test(`${address} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}

test('the handle is in the first screenful, on a desk and on a phone', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const address of ['/zh/', '/en/']) {
      await page.goto(address)
      await expect(page.locator('[data-param=a0]')).toHaveCount(1)
      const box = await page.locator('[data-param=a0]').boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0), `${address} at ${width}`).toBeLessThan(height)
    }
  }
})

test('forced colours keep the curves and the handle visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/en/')
  const stroke = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(node => getComputedStyle(node).stroke)
  expect(await stroke('.only-wide .curve.bold.tone-quadratic')).not.toBe('none')
  expect(await stroke('.only-wide .handle-knob')).not.toBe(
    await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
  )
})
