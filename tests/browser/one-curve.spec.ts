import { expect, test, type Locator } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

const publicKeys = ['form01', 'form11', 'p', 'margin']

/** Where the point stands in the plot. */
const placeOf = (figure: Locator) => figure.locator('.figure-main g:has(> .handle)').getAttribute('transform')

test('shows at an address what exact arithmetic gives, in either language', async ({ page }) => {
  const { open, value, number, control } = figureOn(page, 'one-curve')
  for (const language of ['en', 'zh']) {
    await open(`/${language}/margin/?one-curve.s=4&one-curve.y=-1&one-curve.axis=margin`)
    await expect(value('form01')).toHaveText('4.01815')
    for (const key of publicKeys) await expect(value(key)).toHaveCount(1)
    for (const key of ['form01', 'form11']) expect(await number(key)).toBeCloseTo(4.01814992791781, 13)
    expect(await number('margin')).toBe(-4)
    await expect(control('s')).toHaveAttribute(
      'aria-valuetext',
      's = 4, ŷ = 0.982'.replace(', ', language === 'en' ? ', ' : '，'),
    )
  }
})

test('new names for the labels change the formula, and move neither point nor number', async ({ page }) => {
  const { open, figure, control, number } = figureOn(page, 'one-curve')
  await open('/en/margin/')
  const loss = await number('form01')
  const place = await placeOf(figure)
  await expect(figure.locator('svg.plot')).toContainText('log ŷ')
  await control('labels').locator('input[value="pm1"]').check()
  await expect(figure.locator('svg.plot')).toContainText('e−ys')
  await expect(figure.locator('svg.plot')).toContainText('y = −1')
  expect(await placeOf(figure)).toBe(place)
  expect(await number('form11')).toBe(loss)
  await expect.poll(() => search(page)).toBe('?one-curve.labels=pm1')
})

test('the axis turns into another one on the way, while address and numbers change at once', async ({ page }) => {
  const { open, figure, control } = figureOn(page, 'one-curve')
  await open('/en/margin/')
  const from = await placeOf(figure)
  // Every place of the point, as the plot shows it.
  await figure.evaluate(element => {
    const handle = element.querySelector('.figure-main g:has(> .handle)')
    const seen: (string | null)[] = []
    Object.assign(window, { seen })
    if (handle)
      new MutationObserver(() => seen.push(handle.getAttribute('transform'))).observe(handle, { attributes: true })
  })
  await control('axis').locator('input[value="s"]').check()
  await expect.poll(() => search(page)).toBe('?one-curve.axis=s')
  await expect
    .poll(async () => Number((await placeOf(figure))?.match(/[\d.]+/)?.[0]))
    .toBeCloseTo(44 + (696 * 9.5) / 16, 0)
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(new Set(seen).size).toBeGreaterThan(3)
  expect(seen.at(-1)).not.toBe(from)
})

test('without motion the axis is there at once, and so it is when a link brings it', async ({ browser }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await browser.newPage({ reducedMotion })
    const { open, figure, control } = figureOn(page, 'one-curve')
    await page.addInitScript(() => {
      const frames = { drawn: 0 }
      Object.assign(window, { frames })
      const count = () => {
        const name = document
          .querySelector('[data-figure="one-curve"] svg.only-wide g:has(> .handle)')
          ?.getAttribute('transform')
        if (name && name !== Reflect.get(frames, 'last')) {
          frames.drawn += 1
          Reflect.set(frames, 'last', name)
        }
        requestAnimationFrame(count)
      }
      requestAnimationFrame(count)
    })
    const drawn = () => page.evaluate(() => (window as unknown as { frames: { drawn: number } }).frames.drawn)
    if (reducedMotion === 'reduce') {
      await open('/en/margin/')
      await control('axis').locator('input[value="margin"]').check()
    } else await open('/en/margin/?one-curve.axis=margin')
    await expect
      .poll(async () => Number((await placeOf(figure))?.match(/[\d.]+/)?.[0]))
      .toBeCloseTo(44 + (696 * 9.5) / 16, 0)
    await page.waitForTimeout(800)
    expect(await drawn()).toBeLessThanOrEqual(2)
    await page.close()
  }
})

for (const axis of ['p', 's', 'margin'] as const) {
  test(`dragged with the mouse on the axis ${axis}, goes where the hand goes`, async ({ page }) => {
    const { open, number, control } = figureOn(page, 'one-curve')
    await open(`/en/margin/?one-curve.axis=${axis}&one-curve.y=-1&one-curve.s=0`)
    await drag(page, control('s'), 120, 0)
    const s = Number(await control('s').getAttribute('aria-valuenow'))
    // In the margin, further to the right is a smaller score for the label −1.
    if (axis === 'margin') expect(s).toBeLessThan(-1.5)
    else expect(s).toBeGreaterThan(0.5)
    await expect.poll(() => number('form01')).toBeCloseTo(Math.log1p(Math.exp(s)), 12)
    await expect.poll(() => search(page)).toContain(`one-curve.s=${s}`)
  })
}

test('moves by keys and is undone by Escape', async ({ page }) => {
  const { open, control } = figureOn(page, 'one-curve')
  await open('/en/margin/')
  await control('s').focus()
  await page.keyboard.press('PageDown')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '-0.1')
  await page.keyboard.press('Home')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '-8')
  await page.keyboard.press('Escape')
  await expect(control('s')).toHaveAttribute('aria-valuenow', '1.5')
})

test('its presets and the label are states', async ({ page }) => {
  const { open, preset, number, control } = figureOn(page, 'one-curve')
  await open('/en/margin/')
  await preset('our-neuron').click()
  expect(await number('margin')).toBe(-4)
  await preset('boundary').click()
  expect(await number('form01')).toBe(Math.LN2)
  await preset('right').click()
  expect(await number('margin')).toBe(3)
  await control('y').locator('input[value="-1"]').check()
  expect(await number('margin')).toBe(-3)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger, and reaches the ends of the axis of ŷ', async ({ page }) => {
    const { open, control } = figureOn(page, 'one-curve')
    await open('/zh/margin/?one-curve.s=6')
    await swipe(page, control('s'), 15, 0)
    await expect.poll(async () => Number(await control('s').getAttribute('aria-valuenow'))).toBeGreaterThan(6.8)
    await swipe(page, control('s'), -150, 0)
    await expect.poll(async () => Number(await control('s').getAttribute('aria-valuenow'))).toBeLessThan(2)
  })
})

test('its table runs along the score, under the public keys', async ({ page }) => {
  const { open } = figureOn(page, 'one-curve')
  await open('/en/margin/')
  const table = page.locator('#one-curve-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    's',
    ...publicKeys,
  ])
  await expect(table.locator('tbody tr')).toHaveCount(17)
  await expect(table.locator('tbody tr').nth(8).locator('data').nth(3)).toHaveAttribute('value', '0.5')
})
