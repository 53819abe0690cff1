import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('shows at an address what exact arithmetic gives, in either language', async ({ page }) => {
  const { open, value, number, control } = figureOn(page, 'chain-rule')
  for (const language of ['en', 'zh']) {
    await open(`/${language}/cross-entropy/?chain-rule.a=0.98&chain-rule.y=1&chain-rule.x=-2`)
    await expect(value('quadratic.gradient')).toHaveCount(1)
    expect(await number('cross-entropy.dCda')).toBeCloseTo(-1 / 0.98, 14)
    expect(await number('quadratic.dCda')).toBeCloseTo(-0.02, 14)
    expect(await number('slope')).toBeCloseTo(0.0196, 14)
    expect(await number('quadratic.gradient')).toBeCloseTo(0.000784, 14)
    expect(await number('cross-entropy.gradient')).toBeCloseTo(0.04, 14)
    await expect(control('a')).toHaveAttribute('aria-valuenow', '0.98')
  }
})

test('dragged along the nines, raises cross-entropy’s first rung and moves numbers and address', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'chain-rule')
  await open('/en/cross-entropy/')
  const rungs = figure.locator('.figure-main .curve.tone-cross-entropy')
  const before = await rungs.getAttribute('d')
  await drag(page, control('a'), 90, 0)
  await expect(rungs).not.toHaveAttribute('d', before ?? '')
  const a = Number(await control('a').getAttribute('aria-valuenow'))
  expect(a).toBeGreaterThan(0.99)
  await expect.poll(() => number('cross-entropy.dCda')).toBeCloseTo(1 / (1 - a), 8)
  await expect.poll(() => search(page)).toBe(`?chain-rule.a=${a}`)
})

test('moves by keys on the scale of z, to its ends, and back by Escape', async ({ page }) => {
  const { open, control } = figureOn(page, 'chain-rule')
  await open('/en/cross-entropy/')
  const z = (a: number) => Math.log(a / (1 - a))
  await control('a').focus()
  await page.keyboard.press('ArrowRight')
  const next = Number(await control('a').getAttribute('aria-valuenow'))
  expect(z(next) - z(0.98)).toBeCloseTo((z(0.999) - z(0.001)) / 50, 1)
  await page.keyboard.press('End')
  await expect(control('a')).toHaveAttribute('aria-valuenow', '0.999')
  await page.keyboard.press('Escape')
  await expect(control('a')).toHaveAttribute('aria-valuenow', '0.98')
})

test('the label turns the error’s sign; without an input both gradients are nothing', async ({ page }) => {
  const { open, figure, value, number, control, preset } = figureOn(page, 'chain-rule')
  await open('/en/cross-entropy/')
  await control('y').getByText('y = 1').click()
  await expect.poll(() => number('error')).toBeCloseTo(-0.02, 12)
  await expect.poll(() => search(page)).toBe('?chain-rule.y=1')
  await preset('no-input').click()
  await expect(value('quadratic.gradient')).toHaveAttribute('value', '0')
  await expect(value('cross-entropy.gradient')).toHaveAttribute('value', '0')
  await expect(figure.locator('figcaption')).toContainText('both gradients are 0')
  await expect.poll(() => search(page)).toBe('?chain-rule.x=0')
})

test('the input is a slider with a field', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'chain-rule')
  await open('/en/cross-entropy/')
  await control('x').focus()
  await page.keyboard.press('Home')
  await expect.poll(() => number('cross-entropy.gradient')).toBeCloseTo(-4.9, 12)
  await figure.locator('.number-field').fill('0.5')
  await page.keyboard.press('Enter')
  await expect.poll(() => number('cross-entropy.gradient')).toBeCloseTo(0.49, 12)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger', async ({ page }) => {
    const { open, control } = figureOn(page, 'chain-rule')
    await open('/zh/cross-entropy/')
    await swipe(page, control('a'), -120, 0)
    await expect.poll(async () => Number(await control('a').getAttribute('aria-valuenow'))).toBeLessThan(0.5)
  })
})

test('its table runs along the output, under the public keys', async ({ page }) => {
  const { open } = figureOn(page, 'chain-rule')
  await open('/en/cross-entropy/')
  const table = page.locator('#chain-rule-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    'a',
    'error',
    'slope',
    'quadratic.dCda',
    'quadratic.gradient',
    'cross-entropy.dCda',
    'cross-entropy.gradient',
  ])
  await expect(table.locator('tbody tr').nth(4).locator('data').nth(2)).toHaveAttribute('value', '0.25')
})
