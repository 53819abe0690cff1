import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

test('counts at an address what exact arithmetic counts, in either language', async ({ page }) => {
  const { open, value, number } = figureOn(page, 'how-wrong')
  for (const language of ['en', 'zh']) {
    await open(`/${language}/cross-entropy/?how-wrong.a0=0.9999`)
    await expect(value('quadratic.epochs')).toHaveText('33,434')
    expect(await number('cross-entropy.epochs')).toBe(34)
    expect(await number('quadratic.flow')).toBeCloseTo(33_431.2, -1)
    expect(await number('cross-entropy.flow')).toBeCloseTo(34.03, 1)
  }
})

test('beyond 100,000 epochs there is no count, and the flow says about how many', async ({ page }) => {
  const { open, figure, value, number } = figureOn(page, 'how-wrong')
  await open('/en/cross-entropy/?how-wrong.a0=0.9999&how-wrong.eta=0.001')
  await expect(value('quadratic.epochs')).toHaveAttribute('value', '')
  expect(await number('cross-entropy.epochs')).toBe(5105)
  await expect(figure.locator('.figure-main')).toContainText('after 100,000, about 58 days')
})

test('dragged along the nines, moves both marks and settles in counts and address', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, 'how-wrong')
  await open('/en/cross-entropy/')
  const mark = figure.locator('.figure-main .marker.tone-quadratic')
  const before = Number(await mark.getAttribute('y'))
  await drag(page, control('a0'), 190, 0)
  expect(Number(await mark.getAttribute('y'))).toBeLessThan(before - 20)
  const a0 = Number(await control('a0').getAttribute('aria-valuenow'))
  expect(a0).toBeGreaterThan(0.998)
  await expect.poll(() => number('quadratic.epochs')).toBeGreaterThan(1500)
  await expect.poll(() => number('cross-entropy.epochs')).toBeLessThan(30)
  await expect.poll(() => search(page)).toBe(`?how-wrong.a0=${a0}`)
})

test('a move within a drag shows in the same frame', async ({ page }) => {
  const { open, figure, control } = figureOn(page, 'how-wrong')
  await open('/en/cross-entropy/?how-wrong.eta=0.001')
  const handle = control('a0')
  await handle.scrollIntoViewIfNeeded()
  const box = await handle.boundingBox()
  if (!box) throw new Error('no handle')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const cursor = figure.locator('.figure-main .cursor')
  for (const dx of [20, 40, 60]) {
    const before = await cursor.getAttribute('x1')
    await page.mouse.move(x + dx, y)
    expect(await cursor.getAttribute('x1')).not.toBe(before)
  }
  await page.mouse.up()
})

test('moves by keys on the scale of z, to its ends, and back by Escape', async ({ page }) => {
  const { open, value, control } = figureOn(page, 'how-wrong')
  await open('/en/cross-entropy/')
  await control('a0').focus()
  await page.keyboard.press('End')
  await expect(control('a0')).toHaveAttribute('aria-valuenow', '0.9999')
  await expect(value('quadratic.epochs')).toHaveAttribute('value', '33434')
  await page.keyboard.press('Home')
  await expect(control('a0')).toHaveAttribute('aria-valuenow', '0.51')
  await page.keyboard.press('Escape')
  await expect(control('a0')).toHaveAttribute('aria-valuenow', '0.98')
  await expect(value('quadratic.epochs')).toHaveAttribute('value', '212')
})

test('another rate shifts the curves, and the marked starts are counted anew', async ({ page }) => {
  const { open, figure, control, preset } = figureOn(page, 'how-wrong')
  await open('/en/cross-entropy/')
  const counts = figure.locator('.figure-main .start-bar text')
  await expect(counts).toHaveText(['36', '232', '8', '17'])
  const curves = figure.locator('.figure-main g:has(> .curve)')
  const before = await curves.getAttribute('transform')
  await control('eta').focus()
  await page.keyboard.press('PageUp')
  await expect(curves).not.toHaveAttribute('transform', before ?? '')
  await expect(counts).not.toHaveText(['36', '232', '8', '17'])
  await preset('our-neuron').click()
  await expect(counts).toHaveText(['36', '232', '8', '17'])
  await expect(figure.locator('figcaption')).toContainText('At one epoch a second: 3 min 52 s against 17 s.')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger', async ({ page }) => {
    const { open, control } = figureOn(page, 'how-wrong')
    await open('/zh/cross-entropy/')
    await swipe(page, control('a0'), 90, 0)
    await expect.poll(async () => Number(await control('a0').getAttribute('aria-valuenow'))).toBeGreaterThan(0.998)
  })
})

test('its table has eight starts under the public keys', async ({ page }) => {
  const { open } = figureOn(page, 'how-wrong')
  await open('/en/cross-entropy/')
  const table = page.locator('#how-wrong-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    'a0',
    'quadratic.epochs',
    'quadratic.flow',
    'cross-entropy.epochs',
    'cross-entropy.flow',
  ])
  await expect(table.locator('tbody tr')).toHaveCount(8)
  await expect(table.locator('tbody tr').nth(6).locator('data').nth(1)).toHaveAttribute('value', '3410')
})
