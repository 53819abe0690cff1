import { expect, test, type Page } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

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
  await figure.locator('[data-action="sketch"]').click()
  await draw(page, 0.1, 0.8)
  await expect(figure.locator('.speed-verdict')).toHaveText(/^You let the push grow/)
  await expect(figure.locator('.curve.thin.wish')).toHaveAttribute('d', /^M.+L/)
  await control('y').getByRole('radio', { name: '1' }).check()
  await figure.locator('[data-action="sketch"]').click()
  await draw(page, 0.1, 0.8)
  await expect(figure.locator('.speed-verdict')).toHaveText(/^You push less where the error is large/)
  await expect(control('a')).toBeVisible()
})

test('dragged with the mouse along the output, keeps where to', async ({ page }) => {
  const { open, number, control } = figureOn(page, 'speed')
  await open('/en/embed/speed/')
  await drag(page, control('a'), -200, 0)
  await expect.poll(() => search(page)).toMatch(/^\?speed\.a=0\.[2-8]/)
  const a = Number(new URLSearchParams(search(page)).get('speed.a'))
  await expect.poll(() => number('quadratic')).toBeCloseTo(a * a * (1 - a), 12)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger', async ({ page }) => {
    const { open, control } = figureOn(page, 'speed')
    await open('/zh/embed/speed/')
    await swipe(page, control('a'), -120, 0)
    await expect.poll(async () => Number(await control('a').getAttribute('aria-valuenow'))).toBeLessThan(0.8)
  })
})
