import { expect, test } from '@playwright/test'
import { violations } from './axe.ts'
import { openWhole, sweep } from './articles.ts'
import { unfoldAll, widthIn } from './layout.ts'

// The pages of the article are looked at in articles.spec.ts.

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } })
    const others = 'neither the page of languages, nor what is not there, nor an embedded figure has an axe violation'
    test(others, width === 1280 ? {} : sweep, async ({ page }) => {
      // The landing page sends its reader on; here it is to stay.
      await page.route(/:\d+\/$/, async route => {
        const response = await route.fetch()
        await route.fulfill({ response, body: (await response.text()).replace('location.replace', 'void ') })
      })
      for (const address of ['/', '/404.html', '/zh/embed/loss-score/']) {
        await page.goto(address)
        expect(new URL(page.url()).pathname).toBe(address)
        // An embedded figure stands in a page that has its own headings.
        const without = address.includes('/embed/') ? ['page-has-heading-one'] : []
        expect(await violations(page, without), address).toEqual([])
        for (const narrow of [width, 320]) expect(await widthIn(page, narrow), address).toBeLessThanOrEqual(narrow)
        await page.setViewportSize({ width, height: 800 })
      }
    })

    test(
      'nor has the figure with everything unfolded and set to its extremes',
      width === 390 ? {} : sweep,
      async ({ page }) => {
        await openWhole(
          page,
          '/en/?training.w=20&training.b=20&training.x=5&training.etaCe=3&training.scale=log&training.nonsense=1',
        )
        await unfoldAll(page)
        // Else the sticky header stands over one of the targets.
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
        expect(await violations(page)).toEqual([])
      },
    )
  })
}

test('forced colours keep the curves and the handle visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/en/embed/training/')
  const stroke = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(node => getComputedStyle(node).stroke)
  await expect(page.locator('#training [data-param=a0]')).toHaveCount(1)
  expect(await stroke('.curve.bold.tone-quadratic')).not.toBe('none')
  expect(await stroke('.handle-knob')).not.toBe(
    await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
  )
})
