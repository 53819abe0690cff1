import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

const publicKeys = ['margin', 'loss', 'slope', 'zero-one', 'hinge', 'quadratic']

test('shows at an address what exact arithmetic gives, in either language', async ({ page }) => {
  const { open, figure, value, number, control } = figureOn(page, 'loss-score')
  for (const language of ['en', 'zh']) {
    await open(`/${language}/margin/?loss-score.s=4&loss-score.y=-1&loss-score.show=hinge`)
    await expect(value('loss')).toHaveText('4.01815')
    expect(await number('loss')).toBeCloseTo(4.01814992791781, 13)
    expect(await number('slope')).toBeCloseTo(0.982013790037908, 14)
    for (const key of publicKeys) await expect(value(key)).toHaveCount(1)
    await expect(control('s')).toHaveAttribute('aria-valuenow', '4')
    await expect(figure.locator('.hinge path')).toBeAttached()
    await expect(figure.locator('.zero-one path')).toHaveCount(0)
  }
})

test('dragged with the mouse, moves pushes, numbers and address', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'loss-score')
  await open('/en/margin/')
  const push = figure.locator('.arrow.tone-cross-entropy')
  const before = await push.getAttribute('d')
  await drag(page, control('s'), -200, 0)
  await expect(push).not.toHaveAttribute('d', before ?? '')
  const s = Number(await control('s').getAttribute('aria-valuenow'))
  expect(s).toBeLessThan(-4)
  await expect.poll(() => number('loss')).toBeCloseTo(Math.log1p(Math.exp(-s)), 12)
  await expect.poll(() => search(page)).toBe(`?loss-score.s=${s}`)
})

test('moves by keys and is undone by Escape', async ({ page }) => {
  const { open, control } = figureOn(page, 'loss-score')
  await open('/en/margin/')
  await control('s').focus()
  await page.keyboard.press('ArrowRight')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '-0.7')
  await page.keyboard.press('End')
  await expect(control('s')).toHaveAttribute('aria-valuetext', 's = 8, loss 0.000335')
  await page.keyboard.press('Escape')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '-1')
})

test('each overlay has a switch of its own, by mouse and by key', async ({ page }) => {
  const { open, figure, control, value } = figureOn(page, 'loss-score')
  await open('/en/margin/')
  const box = (name: string) => control('show').locator(`input[value="${name}"]`)
  await box('quadratic').check()
  await expect(figure.locator('.curve.tone-quadratic')).toHaveCount(1)
  await box('zero-one').focus()
  await page.keyboard.press('Space')
  await expect(figure.locator('.zero-one')).toBeAttached()
  await expect.poll(() => decodeURIComponent(search(page))).toBe('?loss-score.show=zero-one,quadratic')
  await box('quadratic').uncheck()
  await expect(figure.locator('.curve.tone-quadratic')).toHaveCount(0)
  await expect(value('quadratic')).toHaveCount(1)
})

test('with the other label, the same score is right where it was wrong', async ({ page }) => {
  const { open, control, figure, number } = figureOn(page, 'loss-score')
  await open('/en/margin/')
  await control('y').locator('input[value="-1"]').check()
  expect(await number('margin')).toBe(1)
  await expect(figure.locator('figcaption')).toContainText('correct side')
})

test('its presets are states', async ({ page }) => {
  const { open, preset, number, control } = figureOn(page, 'loss-score')
  await open('/en/margin/')
  await preset('our-neuron').click()
  expect(await number('margin')).toBe(-4)
  await preset('boundary').click()
  expect(await number('loss')).toBe(Math.LN2)
  await preset('all').click()
  await expect(control('show').locator('input:checked')).toHaveCount(3)
  expect(await number('margin')).toBe(-1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger', async ({ page }) => {
    const { open, control } = figureOn(page, 'loss-score')
    await open('/zh/margin/')
    await swipe(page, control('s'), 100, 0)
    await expect.poll(async () => Number(await control('s').getAttribute('aria-valuenow'))).toBeGreaterThan(3)
  })
})

test('its table runs along the score, under the public keys', async ({ page }) => {
  const { open } = figureOn(page, 'loss-score')
  await open('/en/margin/')
  const table = page.locator('#loss-score-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    's',
    ...publicKeys,
  ])
  await expect(table.locator('tbody tr')).toHaveCount(17)
  await expect(table.locator('tbody tr').nth(8).locator('data').nth(3)).toHaveAttribute('value', '-0.5')
})
