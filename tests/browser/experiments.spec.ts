import { expect, test } from '@playwright/test'
import states from '../reference/experiments.json' with { type: 'json' }
import { drag, figureOn, search, swipe } from './figure-page.ts'

const id = 'experiments'
const keys = ['1.a', '1.cost', '1.w', '1.b', '2.a', '2.cost', '2.w', '2.b'] as const
const end = states.find(({ search: at }) => at === '?experiments.epoch=300')

test('shows at an address what exact arithmetic gives, in either language', async ({ page }) => {
  const { open, value, number, control, figure } = figureOn(page, id)
  for (const language of ['en', 'zh']) {
    await open(`/${language}/quadratic/?experiments.epoch=300`)
    for (const key of keys) {
      await expect(value(key)).toHaveCount(1)
      expect(await number(key), key).toBeCloseTo(Number(end?.numbers[key]), 9)
    }
    await expect(value('2.a')).toHaveText('0.2028')
    await expect(control('epoch')).toHaveAttribute('aria-valuenow', '300')
    await expect(figure).toContainText('a = 0.203')
  }
})

test('the handle moves both experiments, by mouse and by keys', async ({ page }) => {
  const { open, number, control, figure } = figureOn(page, id)
  await open('/en/quadratic/')
  await drag(page, control('epoch'), 150, 0)
  const epoch = Number(await control('epoch').getAttribute('aria-valuenow'))
  expect(epoch).toBeGreaterThan(30)
  await expect.poll(() => search(page)).toBe(`?experiments.epoch=${epoch}`)
  expect(await number('1.a')).toBeLessThan(0.6)
  await expect(figure.locator('.curve.bold')).toHaveCount(2)
  await control('epoch').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(control('epoch')).toHaveAttribute('aria-valuenow', '294')
  await expect(control('epoch')).toHaveAttribute('aria-valuetext', 'epoch 294 of 300')
  await page.keyboard.press('Escape')
  await expect(control('epoch')).toHaveAttribute('aria-valuenow', String(epoch))
})

test('steps, restarts, plays to the end, and starts over from there', async ({ page }) => {
  const { open, figure, control } = figureOn(page, id)
  await open('/en/quadratic/?experiments.epoch=299')
  const button = (action: string) => figure.locator(`[data-action="${action}"]`)
  await button('step').click()
  await expect(control('epoch')).toHaveAttribute('aria-valuenow', '300')
  await button('step').click()
  await expect(control('epoch')).toHaveAttribute('aria-valuenow', '0')
  await figure.getByLabel('fast').check()
  await button('play').click()
  await expect(button('play')).toHaveText('Pause')
  await expect(control('epoch')).toHaveAttribute('aria-valuenow', '300', { timeout: 10_000 })
  await expect(button('play')).toHaveText('Play')
  await control('epoch').focus()
  await page.keyboard.press('Space')
  await expect.poll(async () => Number(await control('epoch').getAttribute('aria-valuenow'))).toBeLessThan(250)
  await page.keyboard.press('Space')
  await button('restart').click()
  await expect(control('epoch')).toHaveAttribute('aria-valuenow', '0')
  await expect.poll(() => search(page)).toBe('')
})

test('with reduced motion, playing jumps to the end', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { open, figure, control } = figureOn(page, id)
  await open('/en/quadratic/')
  await figure.locator('[data-action=play]').click()
  await expect(control('epoch')).toHaveAttribute('aria-valuenow', '300')
})

test.describe('the guess', () => {
  test('is asked for before the outcome is seen, and answered at once', async ({ page }) => {
    const { open, figure } = figureOn(page, id)
    await open('/en/quadratic/')
    await expect(figure.locator('.outcome').first()).toBeHidden()
    await figure.getByLabel('experiment 2, from 0.98').check()
    await expect(figure.locator('.guess [role=status]')).toContainText('You guessed experiment 2; it is experiment 1.')
    await expect(figure.locator('.guess data').first()).toHaveText('0.431')
    await expect(figure.locator('.outcome').first()).toBeVisible()
    await figure.getByLabel('experiment 1, from 0.82').check()
    await expect(figure.locator('.guess [role=status]')).toContainText('and so it is')
    expect(search(page)).toBe('')
  })

  test('can be skipped', async ({ page }) => {
    const { open, figure } = figureOn(page, id)
    await open('/zh/quadratic/')
    await figure.locator('[data-action=skip-guess]').click()
    await expect(figure.locator('.guess fieldset')).toHaveCount(0)
    await expect(figure.locator('.guess [role=status]')).toContainText('头 50 轮里，实验一的输出降了 0.431')
    await expect(figure.locator('.outcome').first()).toBeVisible()
  })

  test('is not asked for where the run is under way, and gives way to a run', async ({ page }) => {
    const { open, figure } = figureOn(page, id)
    await open('/en/quadratic/?experiments.epoch=36')
    await expect(figure.locator('.guess fieldset')).toHaveCount(0)
    await open('/en/quadratic/')
    await expect(figure.locator('.guess fieldset')).toHaveCount(1)
    await figure.locator('[data-action=step]').click()
    await expect(figure.locator('.guess fieldset')).toHaveCount(0)
    await expect(figure.locator('.outcome').first()).toBeVisible()
  })
})

test('its presets are the named epochs', async ({ page }) => {
  const { open, preset, number, control } = figureOn(page, id)
  await open('/en/quadratic/')
  for (const [name, epoch] of [
    ['half-1', '36'],
    ['half-2', '232'],
    ['end', '300'],
    ['start', '0'],
  ] as const) {
    await preset(name).click()
    await expect(control('epoch')).toHaveAttribute('aria-valuenow', epoch)
  }
  await preset('half-2').click()
  expect(await number('2.a')).toBeLessThan(0.5)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('follows the finger', async ({ page }) => {
    const { open, control } = figureOn(page, id)
    await open('/zh/quadratic/')
    await swipe(page, control('epoch'), 100, 0)
    await expect.poll(async () => Number(await control('epoch').getAttribute('aria-valuenow'))).toBeGreaterThan(60)
  })
})

test('its table has thirteen evenly spaced epochs, under the public keys', async ({ page }) => {
  const { open } = figureOn(page, id)
  await open('/en/quadratic/')
  const table = page.locator('#experiments-data')
  expect(await table.locator('th').evaluateAll(heads => heads.map(head => head.getAttribute('data-key')))).toEqual([
    'epoch',
    ...keys,
  ])
  const epochs = await table
    .locator('tbody tr')
    .evaluateAll(rows => rows.map(row => Number(row.querySelector('data')?.value)))
  expect(epochs).toEqual(Array.from({ length: 13 }, (_, index) => 25 * index))
})
