import { expect, test, type Page } from '@playwright/test'
import { figureOn, search, swipe } from './figure-page.ts'
import { listen } from './messages.ts'

const address = '/en/embed/training/'
const training = (page: Page) => figureOn(page, 'training')

test('dragged with the mouse, redraws in the same frame, and writes the address when it ends', async ({ page }) => {
  const { open, control, number, value } = training(page)
  await open(address)
  const handle = control('a0')
  const box = await handle.boundingBox()
  if (!box) throw new Error('the handle is not on the page')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const seen = await page.evaluateHandle(() => {
    const curves = document.querySelectorAll('.figure-main .curve.bold')
    const now = () => [...curves].map(curve => curve.getAttribute('d')).join()
    const redrawn: boolean[] = []
    let before = now()
    // This listener follows the figure's own within the same event, before anything is painted.
    addEventListener(
      'pointermove',
      () => {
        redrawn.push(now() !== before)
        before = now()
      },
      { capture: true },
    )
    return redrawn
  })
  for (let step = 1; step <= 5; step++) await page.mouse.move(x, y + 15 * step)
  expect((await seen.jsonValue()).slice(0, 5)).toEqual([true, true, true, true, true])
  expect(search(page)).toBe('')
  await expect.poll(() => number('quadratic.crossing')).toBeLessThan(200)
  await page.mouse.up()
  await expect.poll(() => search(page)).toMatch(/^\?training\.a0=0\.\d{1,5}$/)
  const dragged = await number('quadratic.half')
  await page.reload()
  await expect(value('quadratic.half')).toHaveAttribute('value', String(dragged))
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } })
  test('a finger finds the start and drags it; the page neither scrolls nor is too wide', async ({ page }) => {
    const { open, control, figure } = training(page)
    await open('/zh/embed/training/')
    const from = await page.evaluate(() => scrollY)
    await swipe(page, control('a0'), 0, 80)
    await expect.poll(() => search(page)).toMatch(/^\?training\.a0=/)
    expect(await page.evaluate(() => scrollY)).toBe(from)
    const reach = await control('a0').locator('.handle-reach').boundingBox()
    expect(Math.min(reach?.width ?? 0, reach?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await figure.locator('.settings summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('plays by the space bar, writing the address on the way, until it is told to pause', async ({ page }) => {
  const { open, control, figure } = training(page)
  await open(address)
  const play = figure.locator('[data-action=play]')
  await control('epoch').focus()
  await page.keyboard.press('Space')
  await expect(play).toHaveText('Pause')
  await expect.poll(() => search(page)).toMatch(/^\?training\.epoch=\d+$/)
  await page.keyboard.press('Space')
  await expect(play).toHaveText('Play')
  const paused = await control('epoch').getAttribute('aria-valuenow')
  await expect.poll(() => search(page)).toBe(`?training.epoch=${paused}`)
})

test('the link copied from the figure brings another reader to the same state', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { open, openDrawer, figure, value } = training(page)
  await open('/zh/embed/training/?training.w=0.6&training.b=0.9&training.epoch=77')
  await openDrawer('share')
  await figure.locator('[data-action=copy-link]').click()
  await expect(figure.getByText('链接已复制')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).hash).toBe('#training')
  const a = await value('quadratic.a').getAttribute('value')
  const other = await context.newPage()
  await training(other).open(link)
  await expect(training(other).value('quadratic.a')).toHaveAttribute('value', a ?? '')
})

test('a preset enters the history, and “back” returns to what was there', async ({ page }) => {
  const { open, control, preset } = training(page)
  await open(`${address}?training.a0=0.7`)
  await preset('hopeless').click()
  await expect.poll(() => search(page)).toBe('?training.a0=0.999')
  await page.goBack()
  await expect(control('a0')).toHaveAttribute('aria-valuenow', '0.7')
  expect(search(page)).toBe('?training.a0=0.7')
})

test('an address is read as far as it goes, the rest said in one sentence and left alone, and the page stays calm', async ({
  page,
}) => {
  const messages = listen(page)
  const { open, control, figure } = training(page)
  await open(`${address}?training.a0=abc&training.eta=1e99&x=<script>`)
  const notice = figure.locator('.notice')
  await expect(notice).toHaveText(/^Not everything .*a0 .*0\.98.*eta .*10\.$/)
  expect((await notice.innerText()).match(/\.(\s|$)/g)).toHaveLength(1)
  await control('a0').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => search(page)).toMatch(/^\?x=(<|%3C)script(>|%3E)&training\.a0=0\.97\d*&training\.eta=10$/)
  expect(messages).toEqual([])
})
