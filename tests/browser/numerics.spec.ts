import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

const id = 'numerics'

test('writes what float64 gives for machines, and words for people, in either language', async ({ page }) => {
  const { open, value, number, figure } = figureOn(page, id)
  for (const [language, infinite, undefinedWord] of [
    ['en', 'infinite', 'undefined'],
    ['zh', '无穷大', '没有意义'],
  ] as const) {
    await open(`/${language}/margin/?numerics.s=37`)
    await expect(value('naive')).toHaveAttribute('value', 'Infinity')
    await expect(value('naive')).toHaveText(infinite)
    expect([await number('logexp'), await number('stable')]).toEqual([37, 37])
    await open(`/${language}/margin/?numerics.s=37&numerics.y=1`)
    await expect(value('naive')).toHaveAttribute('value', 'NaN')
    await expect(value('naive')).toHaveText(undefinedWord)
    expect(await number('stable')).toBeCloseTo(8.533047625744066e-17, 30)
    expect(await figure.innerText()).not.toMatch(/NaN|Infinity/)
  }
})

test('keeps a score of the address that is not whole', async ({ page }) => {
  const { open, control, number } = figureOn(page, id)
  await open('/en/margin/?numerics.s=36.5')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '36.5')
  expect(await number('stable')).toBeCloseTo(36.5, 12)
})

test('dragged with the mouse, moves marks, numbers and address in whole steps', async ({ page }) => {
  const { open, figure, control, number } = figureOn(page, id)
  await open('/en/margin/')
  await expect(figure.locator('.marker').first()).toBeHidden()
  await drag(page, control('s'), -110, 0)
  const s = Number(await control('s').getAttribute('aria-valuenow'))
  expect(s).toBeLessThan(20)
  expect(Number.isInteger(s)).toBe(true)
  await expect(figure.locator('.marker').first()).toBeVisible()
  expect(await number('stable')).toBeCloseTo(Math.log1p(Math.exp(s)), 9)
  await expect.poll(() => search(page)).toBe(`?numerics.s=${s}`)
})

test('moves by keys to the ends and back, and is undone by Escape', async ({ page }) => {
  const { open, control, number } = figureOn(page, id)
  await open('/en/margin/')
  await control('s').focus()
  await page.keyboard.press('Home')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '-800')
  expect(await number('stable')).toBe(0)
  await page.keyboard.press('ArrowRight')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '-768')
  await page.keyboard.press('Escape')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '40')
})

test('the label and the presets change what breaks', async ({ page }) => {
  const { open, control, value, preset, number } = figureOn(page, id)
  await open('/en/margin/')
  await control('y').getByLabel('1').check()
  await expect(value('naive')).toHaveAttribute('value', 'NaN')
  await expect.poll(() => search(page)).toBe('?numerics.y=1')
  await preset('our-neuron').click()
  expect(await number('naive')).toBeCloseTo(4.0181499279178094, 12)
  await preset('overflow').click()
  await expect(value('logexp')).toHaveAttribute('value', 'Infinity')
  expect(await number('stable')).toBe(710)
  await preset('far-left').click()
  await expect(value('naive')).toHaveAttribute('value', 'Infinity')
  expect(await number('stable')).toBe(800)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger', async ({ page }) => {
    const { open, control } = figureOn(page, id)
    await open('/zh/margin/')
    await swipe(page, control('s'), -100, 0)
    await expect.poll(async () => Number(await control('s').getAttribute('aria-valuenow'))).toBeLessThan(0)
  })
})

test('its table runs along telling scores, under the public keys', async ({ page }) => {
  const { open } = figureOn(page, id)
  await open('/en/margin/')
  const table = page.locator('#numerics-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    's',
    'naive',
    'logexp',
    'stable',
  ])
  await expect(table.locator('tbody tr')).toHaveCount(14)
  const last = table.locator('tbody tr').last().locator('data')
  expect(await last.evaluateAll(cells => cells.map(cell => cell.getAttribute('value')))).toEqual([
    '800',
    'Infinity',
    'Infinity',
    '800',
  ])
})
