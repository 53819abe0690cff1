import { expect, test } from '@playwright/test'
import { drag, figureOn, search, swipe } from './figure-page.ts'

const id = 'how-wrong'

test('dragged along the nines, moves in the same frame, and settles in counts and address', async ({ page }) => {
  const { open, figure, number, control } = figureOn(page, id)
  await open('/en/embed/how-wrong/?how-wrong.eta=0.001')
  const cursor = figure.locator('.cursor')
  const box = await control('a0').boundingBox()
  if (!box) throw new Error('no handle')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const dx of [20, 40, 60]) {
    const before = await cursor.getAttribute('d')
    await page.mouse.move(x + dx, y)
    expect(await cursor.getAttribute('d')).not.toBe(before)
  }
  await page.mouse.up()
  await open('/en/embed/how-wrong/')
  await drag(page, control('a0'), 190, 0)
  await expect.poll(() => number('quadratic.epochs')).toBeGreaterThan(1500)
  const a0 = Number(await control('a0').getAttribute('aria-valuenow'))
  expect(a0).toBeGreaterThan(0.998)
  expect(await number('cross-entropy.epochs')).toBeLessThan(30)
  await expect.poll(() => search(page)).toBe(`?how-wrong.a0=${a0}`)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 844 }, hasTouch: true })
  test('follows the finger, and what stands at the mark stays in the picture', async ({ page }) => {
    const { open, control, figure } = figureOn(page, id)
    await open('/en/embed/how-wrong/?how-wrong.a0=0.9999&how-wrong.eta=0.001')
    const inside = async () => {
      const plot = await figure.locator('svg.plot').boundingBox()
      const flag = await figure.locator('svg.plot text', { hasText: 'about' }).boundingBox()
      if (!plot || !flag) throw new Error('not on the page')
      return flag.x >= plot.x && flag.x + flag.width <= plot.x + plot.width
    }
    expect(await inside()).toBe(true)
    await swipe(page, control('a0'), -90, 0)
    await expect.poll(async () => Number(await control('a0').getAttribute('aria-valuenow'))).toBeLessThan(0.999)
  })

  test('takes lines that its words have needed from nothing below it, until the width is another', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const { open, control, figure } = figureOn(page, id)
    await open('/en/cross-entropy/#how-wrong')
    const height = () => figure.evaluate(element => element.getBoundingClientRect().height)
    const heights: number[] = []
    for (const dx of [80, -160, 120, -60]) {
      await drag(page, control('a0'), dx, 0)
      heights.push(await height())
    }
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    await page.setViewportSize({ width: 700, height: 844 })
    await expect.poll(height).toBeLessThan(Math.max(...heights))
  })
})
