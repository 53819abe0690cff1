import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('dragged with the mouse, moves pushes, numbers and address; by keys it comes back', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'loss-score')
  await open('/en/embed/loss-score/')
  const push = figure.locator('.arrow.tone-cross-entropy')
  const before = await push.getAttribute('d')
  await drag(page, control('s'), -200, 0)
  await expect(push).not.toHaveAttribute('d', before ?? '')
  const s = Number(await control('s').getAttribute('aria-valuenow'))
  expect(s).toBeLessThan(-4)
  await expect.poll(() => number('loss')).toBeCloseTo(Math.log1p(Math.exp(-s)), 12)
  await expect.poll(() => search(page)).toBe(`?loss-score.s=${s}`)
  await page.keyboard.press('End')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '8')
  await page.keyboard.press('Escape')
  await expect(control('s')).toHaveAttribute('aria-valuenow', String(s))
})

test.describe('on a phone, with the other label', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger to the right', async ({ page }) => {
    const { open, control } = figureOn(page, 'loss-score')
    await open('/zh/embed/loss-score/?loss-score.y=-1')
    await swipe(page, control('s'), 100, 0)
    await expect.poll(async () => Number(await control('s').getAttribute('aria-valuenow'))).toBeGreaterThan(3)
  })
})
