import { expect, test } from '@playwright/test'
import { figureOn, search } from './figure-page.ts'

test.use({ viewport: { width: 390, height: 600 }, hasTouch: true, isMobile: true })

test('a swipe that begins on a slider scrolls the page and leaves the value; sideways it takes the track, and so does a tap', async ({
  page,
}) => {
  const { whenAwake, openDrawer, control } = figureOn(page, 'how-wrong')
  await page.goto('/en/cross-entropy/')
  await whenAwake()
  await openDrawer('settings')
  const track = control('eta').and(page.locator('[type=range]'))
  await track.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const before = await track.inputValue()
  const scrolled = () => page.evaluate(() => scrollY)
  const session = await page.context().newCDPSession(page)
  const touch = async (share: number, dx: number, dy: number) => {
    const box = await track.boundingBox()
    if (!box) throw new Error('not on the page')
    const [x, y] = [box.x + share * box.width, box.y + box.height / 2]
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', way: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * way, y: y + dy * way }],
      })
    await send('touchStart', 0)
    if (dx || dy) for (const way of [0.1, 0.2, 0.4, 0.6, 0.8, 1]) await send('touchMove', way)
    await send('touchEnd', 1)
  }

  // A swipe runs on for a while: until ten frames have left the page where it is.
  const atRest = () =>
    page.evaluate(async () => {
      for (let last = NaN, still = 0; still < 10; last = scrollY) {
        await new Promise(requestAnimationFrame)
        still = scrollY === last ? still + 1 : 0
      }
    })

  for (const dy of [-150, 100]) {
    const from = await scrolled()
    await touch(0.15, 4, dy)
    await expect.poll(scrolled).not.toBe(from)
    expect(await track.inputValue()).toBe(before)
    await atRest()
  }
  await track.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const place = async () => (await track.boundingBox())?.y ?? 0
  const still = await place()
  await touch(0.5, 60, 5)
  await expect.poll(() => search(page)).toContain('how-wrong.eta=')
  const dragged = search(page)
  expect(Number(await track.inputValue())).toBeGreaterThan(Number(before))
  await touch(0.2, 0, 0)
  await expect.poll(() => search(page)).not.toBe(dragged)
  expect(Number(await track.inputValue())).toBeLessThan(Number(before))
  expect(Math.abs((await place()) - still)).toBeLessThan(5)
})
