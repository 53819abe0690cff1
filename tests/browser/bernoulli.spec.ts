import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('dragged with the mouse, moves bars, numbers and address', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'bernoulli')
  await open('/en/embed/bernoulli/')
  const bar = figure.locator('.share > .bar').first()
  const before = (await bar.boundingBox())?.height ?? NaN
  await drag(page, control('s'), -80, 0)
  expect((await bar.boundingBox())?.height).toBeLessThan(before)
  await expect.poll(async () => Number(await control('s').getAttribute('aria-valuenow'))).toBeLessThan(0)
  const s = Number(await control('s').getAttribute('aria-valuenow'))
  await expect.poll(() => number('p1')).toBeCloseTo(1 / (1 + Math.exp(-s)), 12)
  await expect.poll(() => search(page)).toBe(`?bernoulli.s=${s}`)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger, with the bars lying below', async ({ page }) => {
    const { open, figure, control } = figureOn(page, 'bernoulli')
    await open('/zh/embed/bernoulli/')
    const bar = figure.locator('.share > .bar').first()
    const before = (await bar.boundingBox())?.width ?? NaN
    await swipe(page, control('s'), 80, 0)
    await expect.poll(async () => Number(await control('s').getAttribute('aria-valuenow'))).toBeGreaterThan(4)
    expect((await bar.boundingBox())?.width).toBeGreaterThan(before)
  })
})
