import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('dragged with the mouse, moves marks, numbers and address in whole steps', async ({ page }) => {
  const { open, figure, control, number } = figureOn(page, 'numerics')
  await open('/en/embed/numerics/')
  await expect(figure.locator('.marker').first()).toBeHidden()
  await drag(page, control('s'), -110, 0)
  const s = Number(await control('s').getAttribute('aria-valuenow'))
  expect(s).toBeLessThan(20)
  expect(Number.isInteger(s)).toBe(true)
  await expect(figure.locator('.marker').first()).toBeVisible()
  await expect.poll(() => number('stable')).toBeCloseTo(Math.log1p(Math.exp(s)), 9)
  await expect.poll(() => search(page)).toBe(`?numerics.s=${s}`)
})

test('the handle stays under the mouse across the fold', async ({ page }) => {
  const { open, control } = figureOn(page, 'numerics')
  await open('/en/embed/numerics/')
  const middle = async () => {
    const box = await control('s').locator('rect.handle-knob').boundingBox()
    return box ? box.x + box.width / 2 : NaN
  }
  const before = await middle()
  await drag(page, control('s'), 130, 0)
  expect(Number(await control('s').getAttribute('aria-valuenow'))).toBeGreaterThan(710)
  expect(Math.abs((await middle()) - before - 130)).toBeLessThan(4)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger', async ({ page }) => {
    const { open, control } = figureOn(page, 'numerics')
    await open('/zh/embed/numerics/')
    await swipe(page, control('s'), -100, 0)
    await expect.poll(async () => Number(await control('s').getAttribute('aria-valuenow'))).toBeLessThan(0)
  })
})
