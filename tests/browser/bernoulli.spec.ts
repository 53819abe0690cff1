import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('shows at an address what exact arithmetic gives, in either language', async ({ page }) => {
  const { open, value, number, control } = figureOn(page, 'bernoulli')
  for (const language of ['en', 'zh']) {
    await open(`/${language}/likelihood/?bernoulli.s=4&bernoulli.y=0`)
    await expect(value('p1')).toHaveText('0.982')
    await expect(value('loss')).toHaveText('4.018')
    expect(await number('chosen')).toBeCloseTo(0.0179862099620916, 15)
    expect(await number('p0')).toBe(await number('chosen'))
    await expect(control('s')).toHaveAttribute('aria-valuenow', '4')
  }
})

test('dragged with the mouse, moves bars, numbers and address', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'bernoulli')
  await open('/en/likelihood/')
  const bar = figure.locator('.share.filled .share-bar')
  const before = Number(await bar.getAttribute('height'))
  await drag(page, control('s'), -80, 0)
  expect(Number(await bar.getAttribute('height'))).toBeLessThan(before)
  const s = Number(await control('s').getAttribute('aria-valuenow'))
  expect(s).toBeLessThan(0)
  await expect.poll(() => number('p1')).toBeCloseTo(1 / (1 + Math.exp(-s)), 12)
  await expect.poll(() => search(page)).toBe(`?bernoulli.s=${s}`)
})

test('moves by keys and is undone by Escape', async ({ page }) => {
  const { open, control } = figureOn(page, 'bernoulli')
  await open('/en/likelihood/')
  await control('s').focus()
  await page.keyboard.press('ArrowRight')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '1.3')
  await page.keyboard.press('End')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '8')
  await expect(control('s')).toHaveAttribute('aria-valuetext', 's = 8, label 1 has probability 0.9997')
  await page.keyboard.press('Escape')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '1')
})

test('the label picks the other bar, the other exponent and the other loss', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'bernoulli')
  await open('/en/likelihood/')
  await expect(figure.locator('.share.chosen')).toHaveClass(/filled/)
  await control('y').getByRole('radio', { name: '0' }).check()
  await expect(figure.locator('.share.chosen')).toHaveClass(/hollow/)
  expect(await number('chosen')).toBe(await number('p0'))
  expect(await number('loss')).toBeCloseTo(1.3132616875182228, 14)
  await expect.poll(() => search(page)).toBe('?bernoulli.y=0')
})

test('its named states lead to their values', async ({ page }) => {
  const { open, number, preset } = figureOn(page, 'bernoulli')
  await open('/zh/likelihood/')
  await preset('coin').click()
  expect(await number('p0')).toBe(0.5)
  await preset('our-neuron').click()
  expect(await number('loss')).toBeCloseTo(4.018, 3)
  await preset('sure-wrong').click()
  expect(await number('loss')).toBeCloseTo(6.002, 3)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger, with the bars lying below', async ({ page }) => {
    const { open, figure, control } = figureOn(page, 'bernoulli')
    await open('/zh/likelihood/')
    const bar = figure.locator('.share.filled .share-bar')
    const before = Number(await bar.getAttribute('width'))
    await swipe(page, control('s'), 80, 0)
    await expect.poll(async () => Number(await control('s').getAttribute('aria-valuenow'))).toBeGreaterThan(4)
    expect(Number(await bar.getAttribute('width'))).toBeGreaterThan(before)
  })
})

test('its table runs along the score, under the public keys', async ({ page }) => {
  const { open } = figureOn(page, 'bernoulli')
  await open('/en/likelihood/')
  const table = page.locator('#bernoulli-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    's',
    'p1',
    'p0',
    'chosen',
    'loss',
  ])
  await expect(table.locator('tbody tr')).toHaveCount(17)
  await expect(table.locator('tbody tr').nth(8).locator('data').nth(1)).toHaveAttribute('value', '0.5')
})
