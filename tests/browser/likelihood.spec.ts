import { expect, test, type Page } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

const likelihood = (page: Page) => {
  const on = figureOn(page, 'likelihood')
  return {
    ...on,
    point: (number: number) => on.control('points').nth(number - 1),
    action: (name: string) => on.figure.locator(`[data-action="${name}"]`),
  }
}

test('shows at an address what exact arithmetic gives, in either language', async ({ page }) => {
  const { open, number, control, point } = likelihood(page)
  for (const language of ['en', 'zh']) {
    await open(`/${language}/likelihood/?likelihood.w=2&likelihood.b=2&likelihood.points=1:0`)
    expect(await number('loss')).toBeCloseTo(4.01814992791781, 12)
    expect(await number('mean')).toBeCloseTo(4.01814992791781, 12)
    expect(await number('log')).toBeCloseTo(-4.01814992791781, 12)
    expect(await number('product')).toBeCloseTo(0.0179862099620916, 14)
    await expect(control('w')).toHaveAttribute('aria-valuenow', '2')
    await expect(point(1)).toHaveAttribute('aria-valuenow', '1')
  }
})

test('what is no point is dropped, and that is said', async ({ page }) => {
  const { open, figure, control } = likelihood(page)
  await open('/en/likelihood/?likelihood.points=1:0,oops,9:1')
  await expect(control('points')).toHaveCount(2)
  await expect(figure.locator('.notice')).toContainText('1:0,5:1')
})

test('the knobs lift and tilt the curve by mouse, and the address follows', async ({ page }) => {
  const { open, figure, control, number } = likelihood(page)
  await open('/en/likelihood/')
  const curve = figure.locator('path.curve')
  const before = await curve.getAttribute('d')
  await drag(page, control('b'), 0, -40)
  const b = Number(await control('b').getAttribute('aria-valuenow'))
  expect(b).toBeGreaterThan(0.5)
  await expect(curve).not.toHaveAttribute('d', before ?? '')
  await drag(page, control('w'), 0, 60)
  const w = Number(await control('w').getAttribute('aria-valuenow'))
  expect(w).toBeLessThan(0.5)
  await expect(control('b')).toHaveAttribute('aria-valuenow', String(b))
  await expect.poll(() => search(page)).toBe(`?likelihood.w=${w}&likelihood.b=${b}`)
  const points = [
    [-2, 0],
    [-1, 0],
    [0.5, 1],
    [1, 0],
    [2, 1],
  ] as const
  const loss = points.reduce((sum, [x, y]) => sum + Math.log1p(Math.exp((y ? -1 : 1) * (w * x + b))), 0)
  await expect.poll(() => number('loss')).toBeCloseTo(loss, 12)
})

test('the knobs reach the ends of the range, where the curve hardly moves, and come back', async ({ page }) => {
  const { open, control } = likelihood(page)
  await open('/en/likelihood/?likelihood.w=0')
  await drag(page, control('w'), 0, -260)
  await expect(control('w')).toHaveAttribute('aria-valuenow', '10')
  await drag(page, control('w'), 0, 40)
  expect(Number(await control('w').getAttribute('aria-valuenow'))).toBeLessThan(8)
  await control('w').focus()
  await page.keyboard.press('Home')
  await expect(control('w')).toHaveAttribute('aria-valuenow', '-10')
  await page.keyboard.press('ArrowUp')
  await expect(control('w')).toHaveAttribute('aria-valuenow', '-9.6')
})

test('a point is dragged along its rail, and a click flips its label', async ({ page }) => {
  const { open, point, number } = likelihood(page)
  await open('/en/likelihood/')
  await drag(page, point(4), 100, 0)
  const x = Number(await point(4).getAttribute('aria-valuenow'))
  expect(x).toBeGreaterThan(2)
  await expect(point(4)).toHaveAttribute('aria-label', 'Point 4, label 0')
  await expect.poll(() => search(page)).toBe(`?likelihood.points=-2:0,-1:0,0.5:1,${x}:0,2:1`)
  const before = await number('loss')
  await drag(page, point(4), 1, 0)
  await expect(point(4)).toHaveAttribute('aria-label', 'Point 4, label 1')
  await expect(point(4)).toHaveAttribute('aria-valuenow', String(x))
  await expect.poll(() => number('loss')).toBeLessThan(before)
})

test('by keys a point moves, flips, and goes; Escape brings it back', async ({ page }) => {
  const { open, point, control } = likelihood(page)
  await open('/en/likelihood/')
  await point(5).focus()
  await page.keyboard.press('ArrowRight')
  await expect(point(5)).toHaveAttribute('aria-valuenow', '2.2')
  await page.keyboard.press('Escape')
  await expect(point(5)).toHaveAttribute('aria-valuenow', '2')
  await page.keyboard.press('Space')
  await expect(point(5)).toHaveAttribute('aria-label', 'Point 5, label 0')
  await page.keyboard.press('Escape')
  await expect(point(5)).toHaveAttribute('aria-label', 'Point 5, label 1')
  await page.keyboard.press('Enter')
  await expect(point(5)).toHaveAttribute('aria-label', 'Point 5, label 0')
  await page.keyboard.press('Delete')
  await expect(control('points')).toHaveCount(4)
  await expect(point(4)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(control('points')).toHaveCount(5)
  await page.keyboard.press('Delete')
  for (let n = 4; n > 0; n--) await page.keyboard.press('Backspace')
  await expect(control('points')).toHaveCount(1)
  await expect(point(1)).toBeFocused()
})

test('buttons add a point and take the chosen one away', async ({ page }) => {
  const { open, point, control, action } = likelihood(page)
  await open('/en/likelihood/')
  await action('add-point').click()
  await expect(control('points')).toHaveCount(6)
  await expect(point(6)).toHaveAttribute('aria-label', 'Point 6, label 1')
  await expect(action('remove-point')).toHaveText('Remove point 6')
  await point(2).focus()
  await action('remove-point').click()
  await expect.poll(() => search(page)).toBe('?likelihood.points=-2:0,0.5:1,1:0,2:1,3.5:1')
})

test('the fit is found, said, and unsaid when the curve leaves it', async ({ page }) => {
  const { open, figure, action, control, number } = likelihood(page)
  await open('/en/likelihood/')
  await action('fit').click()
  const verdict = figure.locator('.likelihood-controls [role=status]')
  await expect(verdict).toContainText('maximum likelihood fit')
  expect(Number(await control('w').getAttribute('aria-valuenow'))).toBeCloseTo(1.565487057989763, 10)
  expect(await number('loss')).toBeCloseTo(2.0220099830852, 10)
  await control('b').focus()
  await page.keyboard.press('ArrowUp')
  await expect(verdict).toHaveText('')
})

test('points that can be separated have no best w, and the figure says why', async ({ page }) => {
  const { open, figure, action, preset, control } = likelihood(page)
  await open('/en/likelihood/')
  await preset('separable').click()
  await action('fit').click()
  await expect(figure.locator('.likelihood-controls [role=status]')).toContainText(
    'there is no best w; it would run off to infinity',
  )
  await expect(control('w')).toHaveAttribute('aria-valuenow', '10')
})

test('the product of forty underflows, its logarithm does not', async ({ page }) => {
  const { open, figure, preset, value, number } = likelihood(page)
  await open('/en/likelihood/')
  await preset('underflow').click()
  await expect(value('product')).toHaveAttribute('value', '0')
  expect(await number('log')).toBeLessThan(-745)
  await expect(figure.locator('figcaption b')).toContainText('underflows')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('a tap flips, a swipe drags', async ({ page }) => {
    const { open, point, control } = likelihood(page)
    await open('/zh/likelihood/')
    await swipe(page, point(1), 0, 0)
    await expect(point(1)).toHaveAttribute('aria-label', '第 1 个点，标签 1')
    await swipe(page, point(1), -50, 0)
    await expect.poll(async () => Number(await point(1).getAttribute('aria-valuenow'))).toBeLessThan(-3)
    await expect(point(1)).toHaveAttribute('aria-label', '第 1 个点，标签 1')
    await swipe(page, control('b'), 0, 50)
    await expect.poll(async () => Number(await control('b').getAttribute('aria-valuenow'))).toBeLessThan(-0.5)
  })
})

test('its table has a row a point, under the public keys', async ({ page }) => {
  const { open } = likelihood(page)
  await open('/en/likelihood/')
  const table = page.locator('#likelihood-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    'x',
    'label',
    'p',
    'logp',
  ])
  await expect(table.locator('tbody tr')).toHaveCount(5)
  await expect(table.locator('tbody tr').nth(0).locator('data').nth(0)).toHaveAttribute('value', '-2')
})
