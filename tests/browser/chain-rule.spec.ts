import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('dragged along the nines, raises cross-entropy’s first rung and moves numbers and address', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'chain-rule')
  await open('/en/embed/chain-rule/')
  const rungs = figure.locator('.figure-main .curve.tone-cross-entropy')
  const before = await rungs.getAttribute('d')
  await drag(page, control('a'), 90, 0)
  await expect(rungs).not.toHaveAttribute('d', before ?? '')
  const a = Number(await control('a').getAttribute('aria-valuenow'))
  expect(a).toBeGreaterThan(0.99)
  await expect.poll(() => number('cross-entropy.dCda')).toBeCloseTo(1 / (1 - a), 8)
  await expect.poll(() => search(page)).toBe(`?chain-rule.a=${a}`)
})

test('its handle stays under the hand on the scale of z', async ({ page }) => {
  const { open, control } = figureOn(page, 'chain-rule')
  await open('/en/embed/chain-rule/')
  const middle = async () => {
    const box = await control('a').boundingBox()
    return (box?.x ?? 0) + (box?.width ?? 0) / 2
  }
  const before = await middle()
  await drag(page, control('a'), -240, 0)
  expect(Math.abs((await middle()) - (before - 240))).toBeLessThan(2)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger', async ({ page }) => {
    const { open, control } = figureOn(page, 'chain-rule')
    await open('/zh/embed/chain-rule/')
    await swipe(page, control('a'), -120, 0)
    await expect.poll(async () => Number(await control('a').getAttribute('aria-valuenow'))).toBeLessThan(0.5)
  })
})
