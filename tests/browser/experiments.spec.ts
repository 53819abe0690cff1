import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

const id = 'experiments'

test('the handle moves both experiments; play goes to the end, and from there starts over', async ({ page }) => {
  const { open, number, control, figure } = figureOn(page, id)
  await open('/en/embed/experiments/')
  const epoch = async () => Number(await control('epoch').getAttribute('aria-valuenow'))
  await drag(page, control('epoch'), 150, 0)
  await expect.poll(epoch).toBeGreaterThan(30)
  const now = await epoch()
  await expect.poll(() => search(page)).toBe(`?experiments.epoch=${now}`)
  expect(await number('1.a')).toBeLessThan(0.6)
  const play = figure.locator('[data-action=play]')
  await figure.locator('.settings > summary').click()
  await figure.getByLabel('fast', { exact: true }).check()
  await play.click()
  await expect(play).toHaveText('Pause')
  await expect(control('epoch')).toHaveAttribute('aria-valuenow', '300', { timeout: 10_000 })
  await expect(play).toHaveText('Play')
  await control('epoch').focus()
  await page.keyboard.press('Space')
  await expect.poll(epoch).toBeLessThan(250)
  await page.keyboard.press('Space')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await play.click()
  await expect(control('epoch')).toHaveAttribute('aria-valuenow', '300')
})

for (const [hand, windows] of [
  [
    'mouse',
    [
      [1280, 'en'],
      [768, 'zh'],
    ],
  ],
  [
    'finger',
    [
      [390, 'en'],
      [320, 'zh'],
    ],
  ],
] as const) {
  test.describe(`by ${hand}`, () => {
    test.use({ hasTouch: hand === 'finger' })
    test('the first touch, a guess and its answer move nothing from under the hand', async ({ page }) => {
      test.slow()
      const { open, control, figure } = figureOn(page, id)
      const top = async () => (await figure.locator('svg.plot').last().boundingBox())?.y
      const scrolled = () => page.evaluate(() => scrollY)
      for (const [width, language] of windows) {
        await page.setViewportSize({ width, height: 844 })
        for (const first of ['guess', 'skip', 'touch'] as const) {
          await open(`/${language}/embed/experiments/`)
          // What would give the answer away waits, and keeps its room.
          for (const part of ['figcaption', '.live-formula .katex', '.readout td', '.outcome']) {
            await expect(figure.locator(part).first()).toBeHidden()
          }
          expect((await figure.locator('figcaption').boundingBox())?.height).toBeGreaterThan(20)
          await control('epoch').scrollIntoViewIfNeeded()
          const before = Number(await top()) + (await scrolled())
          if (first === 'guess') await figure.locator('.guess input').last().check()
          else if (first === 'skip') await figure.locator('[data-action=skip-guess]').click()
          else if (hand === 'finger') await swipe(page, control('epoch'), 100, 0)
          else await drag(page, control('epoch'), 100, 0)
          for (const part of ['figcaption', '.live-formula .katex', '.readout td', '.outcome']) {
            await expect(figure.locator(part).first()).toBeVisible()
          }
          await expect(figure.locator('.guess [role=status]')).not.toBeEmpty()
          expect(Number(await top()) + (await scrolled()), `${first} at ${width}`).toBeCloseTo(before, 0)
          if (first === 'touch') {
            await expect
              .poll(async () => Number(await control('epoch').getAttribute('aria-valuenow')))
              .toBeGreaterThan(30)
          }
        }
      }
    })
  })
}
