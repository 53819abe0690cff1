import { expect, test, type Page } from '@playwright/test'
import { figureOn } from './figure-page.ts'

/** From the left of the plot's paper to its right, at heights from 0 (below) to 1. */
async function draw(page: Page, from: number, to: number) {
  const pad = page.locator('.sketch-pad')
  await pad.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await pad.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN }
  await page.mouse.move(x + 5, y + height * (1 - from))
  await page.mouse.down()
  await page.mouse.move(x + width - 5, y + height * (1 - to), { steps: 12 })
  await page.mouse.up()
}

test('a push is sketched with the mouse, and judged for the label at hand', async ({ page }) => {
  const { open, figure, control } = figureOn(page, 'speed')
  await open('/en/quadratic/')
  const answers = ['figcaption', '.live-formula .katex', '.readout td', '.outcome'].map(part =>
    figure.locator(part).first(),
  )
  for (const part of answers) await expect(part).toBeHidden()
  const { y: top } = (await figure.locator('.boxes').boundingBox()) ?? { y: NaN }
  const scrolled = await page.evaluate(() => scrollY)
  // A mouse draws as long as the question is open; a finger, which scrolls, begins with the button.
  await draw(page, 0.1, 0.8)
  for (const part of answers) await expect(part).toBeVisible()
  const { y: now } = (await figure.locator('.boxes').boundingBox()) ?? { y: NaN }
  expect(now + (await page.evaluate(() => scrollY))).toBeCloseTo(top + scrolled, 0)
  await expect(figure.locator('.guess [role=status]')).toHaveText(/^You let the push grow/)
  await expect(figure.locator('.curve.thin.wish')).toHaveAttribute('d', /^M.+L/)
  await control('y').getByRole('radio', { name: '1' }).check()
  await figure.locator('[data-action="sketch"]').click()
  await draw(page, 0.1, 0.8)
  await expect(figure.locator('.guess [role=status]')).toHaveText(/^You push less where the error is large/)
  await expect(control('a')).toBeVisible()
})
