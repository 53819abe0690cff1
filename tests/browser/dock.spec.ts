import { expect, test, type Locator, type Page } from '@playwright/test'
import { figures } from '../../src/figures/registry.ts'
import { inOtherTurn, inTurn, sweep } from './articles.ts'
import { violations } from './axe.ts'
import { drag, search, swipe } from './figure-page.ts'

const dockOf = (page: Page) => page.getByRole('complementary')
const ring = (page: Page, name = /^Start/) => dockOf(page).getByRole('slider', { name })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
/** The figure's own picture. */
const plot = (page: Page) => page.locator('#training .figure-main .plot').filter({ visible: true })
const button = (page: Page, name: string) => dockOf(page).getByRole('button', { name })

const toMiddle = (locator: Locator) =>
  locator.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
const placeOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the page')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

/** Opens a page, and waits for its script: before that is there a state link is a plain link. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-started')
}

/** Follows a link in the middle of the window, and waits for the dock of a figure by its title. */
async function follow(page: Page, name: string, title = 'One neuron, trained twice') {
  await toMiddle(link(page, name))
  await link(page, name).click()
  await expect(page.getByRole('complementary', { name: title })).toBeVisible()
}

/** By the wheel, until something of the page can be seen. */
async function wheelTo(page: Page, target: Locator) {
  const { y } = await placeOf(target)
  await page.mouse.move(300, 200)
  await page.mouse.wheel(0, y - 100)
  await expect(target).toBeInViewport()
}

const phone = { width: 390, height: 844 }

test('a link to a figure out of view shows it beside the sentence, which stays where it is', async ({ page }) => {
  await open(page, '/en/?training.a0=0.6')
  const state = link(page, 'a start at 0.9')
  await state.evaluate(element => scrollTo({ top: scrollY + element.getBoundingClientRect().top - 90 }))
  await expect(plot(page)).not.toBeInViewport()
  const before = await placeOf(state)
  await state.click()
  const dock = page.getByRole('complementary', { name: 'One neuron, trained twice' })
  await expect(dock).toBeVisible()
  expect(Math.abs((await placeOf(state)).y - before.y)).toBeLessThan(2)
  expect((await placeOf(dock)).x).toBeGreaterThan((await placeOf(state)).right)
  await expect(dock).toBeInViewport({ ratio: 1 })
  await expect(state).toBeFocused()
  await expect(state).toHaveAttribute('aria-current', 'true')
  await expect(ring(page)).toHaveAttribute('aria-valuenow', '0.9')
  await expect(dock.getByRole('status')).toHaveText(/^The figure “One neuron, trained twice” now shows: .*0\.9/)
  expect(page.url().split('/').at(-1)).toBe('?training.a0=0.9')

  await page.goBack()
  await expect(ring(page)).toHaveAttribute('aria-valuenow', '0.6')
  expect(search(page)).toBe('?training.a0=0.6')
})

test('the dock and the figure are one: each follows a hand on the other', async ({ page }) => {
  await open(page, '/en/')
  await follow(page, 'near here')
  const own = page.locator('#training [data-param=a0]')
  await expect(own).toHaveAttribute('aria-valuenow', '0.949')
  await drag(page, ring(page), 0, 40, async () => {
    await expect.poll(async () => Number(await own.getAttribute('aria-valuenow'))).toBeLessThan(0.949)
  })
  const dragged = await own.getAttribute('aria-valuenow')
  await expect(ring(page)).toHaveAttribute('aria-valuenow', dragged ?? '')
  await expect.poll(() => search(page)).toBe(`?training.a0=${dragged}`)
  await own.evaluate((element: SVGElement) => element.focus({ preventScroll: true }))
  await page.keyboard.press('End')
  await expect(ring(page)).toHaveAttribute('aria-valuenow', '0.999')
  await expect(dockOf(page)).toContainText('0.999')
})

test('while the dock stands beside the text the margin notes fold into it, and nothing is covered', async ({
  page,
}) => {
  await open(page, '/en/intuition/')
  const note = page.getByRole('note').first()
  expect((await placeOf(note)).x).toBeGreaterThan(800)
  await follow(page, 'Our neuron', 'What a prediction costs')
  const dock = await placeOf(dockOf(page))
  for (const each of await page.getByRole('note').all()) expect((await placeOf(each)).right).toBeLessThan(dock.x)
  const blocks = page.locator('article > :not([data-island], h1, .dock-rail)')
  for (const block of await blocks.filter({ visible: true }).all()) {
    expect((await placeOf(block)).right).toBeLessThanOrEqual(dock.x)
  }
  const { y } = await placeOf(link(page, 'Our neuron'))
  await button(page, 'close').click()
  await expect(dockOf(page)).toHaveCount(0)
  expect((await placeOf(note)).x).toBeGreaterThan(800)
  expect(Math.abs((await placeOf(link(page, 'Our neuron'))).y - y)).toBeLessThan(80)
})

test('the keyboard reaches it right after the sentence; Escape undoes a gesture first, then closes', async ({
  page,
}) => {
  await open(page, '/en/')
  await toMiddle(link(page, 'near here'))
  await link(page, 'near here').focus()
  await page.keyboard.press('Enter')
  await expect(dockOf(page)).toBeVisible()
  await expect(link(page, 'near here')).toBeFocused()
  // The other links of its block come first.
  for (let stops = 0; stops < 6 && !(await button(page, 'to the figure').evaluate(e => e.matches(':focus'))); stops++) {
    await page.keyboard.press('Tab')
  }
  await expect(button(page, 'to the figure')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(button(page, 'close')).toBeFocused()
  await page.keyboard.press('Tab')
  const handle = dockOf(page).locator('[role=slider]:focus')
  await expect(handle).toHaveCount(1)
  await expect(handle).toHaveAttribute('aria-label', /./)
  const value = await handle.getAttribute('aria-valuenow')
  await page.keyboard.press('PageDown')
  await expect(handle).not.toHaveAttribute('aria-valuenow', value ?? '')
  await page.keyboard.press('Escape')
  await expect(handle).toHaveAttribute('aria-valuenow', value ?? '')
  await page.keyboard.press('Escape')
  await expect(dockOf(page)).toHaveCount(0)
  await expect(link(page, 'near here')).toBeFocused()
  await expect(link(page, 'near here')).not.toHaveAttribute('aria-current')
})

test('“to the figure” goes there, and takes the focus along', async ({ page }) => {
  await open(page, '/en/')
  await follow(page, 'near here')
  await button(page, 'to the figure').click()
  await expect(dockOf(page)).toHaveCount(0)
  await expect(page.locator('#training')).toBeFocused()
  await expect(page.locator('#training [data-param=a0]')).toBeInViewport({ ratio: 0.99 })
  expect(new URL(page.url()).hash).toBe('')
})

test('it leaves when the figure itself comes into view, hands it the focus, and does not come back by itself', async ({
  page,
}) => {
  await open(page, '/en/')
  await follow(page, 'a start at 0.9')
  await ring(page).focus()
  await wheelTo(page, page.locator('#training'))
  await expect(dockOf(page)).toHaveCount(0)
  await expect(page.locator('#training [data-param=a0]')).toBeFocused()
  await toMiddle(link(page, 'near here'))
  await expect(plot(page)).not.toBeInViewport()
  await expect(dockOf(page)).toHaveCount(0)
})

test('a link to the same figure keeps the dock', async ({ page }) => {
  await open(page, '/en/intuition/')
  await follow(page, 'near 0.368', 'What a prediction costs')
  await dockOf(page).evaluate(element => element.setAttribute('data-kept', ''))
  await link(page, 'only at the end').click()
  await expect(dockOf(page).getByRole('slider')).toHaveAttribute('aria-valuenow', '0.999')
  await expect(dockOf(page)).toHaveAttribute('data-kept', '')
  await expect(page.locator('a[aria-current=true]')).toHaveText('only at the end')
})

test('a link to another figure replaces what is in it', async ({ page }) => {
  await open(page, '/en/quadratic/')
  await follow(page, 'at 40°', 'The next shot')
  await link(page, 'near 0.15').click()
  await expect(page.getByRole('complementary', { name: 'The push against the error' })).toBeVisible()
  await expect(dockOf(page)).toHaveCount(1)
  await expect(page.locator('a[aria-current=true]')).toHaveText('near 0.15')
  expect(search(page)).toBe('?free-throw.miss=40&speed.a=0.15')
})

test('a figure in view is just set, and one of another page is gone to', async ({ page }) => {
  await open(page, '/en/quadratic/')
  await toMiddle(page.locator('#sigmoid-slope'))
  await expect(page.locator('#sigmoid-slope .plot').filter({ visible: true })).toBeInViewport({ ratio: 0.6 })
  await link(page, 'z = 1.5').evaluate((element: HTMLElement) => element.click())
  await expect(page.locator('#sigmoid-slope [data-param=z]')).toHaveAttribute('aria-valuenow', '1.5')
  await expect(dockOf(page)).toHaveCount(0)
  await open(page, '/en/summary/')
  await link(page, 'cancels the slope').click()
  await expect(page).toHaveURL(/\/en\/cross-entropy\/\?chain-rule\.a=[\d.]+#chain-rule$/)
})

test('where its script is lost, the reader is taken to the figure', async ({ page }) => {
  await page.route(/\/assets\/dock-[^/]+\.js$/, route => route.abort())
  await open(page, '/en/')
  await toMiddle(link(page, 'near here'))
  await link(page, 'near here').click()
  await expect(page.locator('#training')).toBeFocused()
  await expect(page.locator('#training [data-param=a0]')).toHaveAttribute('aria-valuenow', '0.949')
  await expect(page.locator('#training [data-param=a0]')).toBeInViewport({ ratio: 0.99 })
  await expect(dockOf(page)).toHaveCount(0)
})

test('a figure that fails in the dock takes the reader to what was served', async ({ page }) => {
  await open(page, '/en/')
  await follow(page, 'near here')
  await page.evaluate(() => {
    // By which every number is written.
    Number.prototype.toExponential = () => {
      throw new Error('no')
    }
  })
  await ring(page).focus()
  await page.keyboard.press('PageDown')
  await expect(dockOf(page)).toHaveCount(0)
  await expect(page.locator('#island-training > .stand-still')).toBeVisible()
  await expect(page.locator('#training')).toBeFocused()
  await expect(plot(page)).toBeInViewport()
  await expect(page.locator('a[aria-current=true]')).toHaveCount(0)
})

test('paper knows nothing of it, and its notes are where they were', async ({ page }) => {
  await open(page, '/en/')
  await follow(page, 'near here')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.dock')).toBeHidden()
  await expect(page.getByRole('note').first()).toBeVisible()
  await expect(page.locator('.figure-main .plot').filter({ visible: true })).toHaveCount(1)
})

for (const [where, viewport, pages, otherPages] of [
  ['beside the text', { width: 1280, height: 720 }, inTurn, inOtherTurn],
  ['at the bottom of a phone', phone, inOtherTurn, inTurn],
] as const) {
  test.describe(where, () => {
    test.use({ viewport })

    const whole = async (page: Page, addresses: readonly string[]) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const seen = new Set<string>()
      for (const address of addresses) {
        await open(page, address)
        await expect(page.locator('html')).toHaveAttribute('data-started')
        const figures = await page.locator('[data-figure]').evaluateAll(all => all.map(({ id }) => id))
        for (const figure of figures) {
          const state = page.locator(`article > * a[data-state="${figure}"]`).filter({ visible: true }).last()
          if ((await state.count()) === 0) continue
          await toMiddle(state)
          const sideways = () =>
            page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
          const before = await sideways()
          await state.click()
          const dock = page.locator('.dock')
          const drawn = dock.locator(`[data-picture="${figure}"]`)
          await expect(drawn, `${address} ${figure}`).toBeVisible()
          const where = `${address} ${figure}`
          seen.add(figure)
          await expect(dock.locator('.docked-say'), where).toHaveText(/./)
          const found = await dock.evaluate(element => ({
            // Within a picture there are marks and handles, and no control that belongs to the whole figure.
            foreign: [
              ...element.querySelectorAll(
                '[data-param], [data-key], [data-action], [data-figure], table, input, select, fieldset, .formula',
              ),
            ].map(each => each.outerHTML.slice(0, 80)),
            handles: [...element.querySelectorAll('[role=slider]')].map(each => each.getAttribute('aria-label')),
            sizes: [...element.querySelectorAll<SVGSVGElement>('.plot')].map(
              plot => (plot.getScreenCTM()?.a ?? 0) * Number.parseFloat(getComputedStyle(plot).fontSize),
            ),
            doubled: [...document.querySelectorAll('[id]')]
              .map(({ id }) => id)
              .filter((id, index, all) => all.indexOf(id) !== index),
            hidden: [0.05, 0.5, 0.95].filter(share => {
              const { left, top, width, height } = element.getBoundingClientRect()
              return !element.contains(document.elementFromPoint(left + width / 2, top + share * height))
            }),
          }))
          expect(found.foreign, where).toEqual([])
          expect(found.handles.length, where).toBeGreaterThan(0)
          expect(found.handles.every(Boolean), where).toBe(true)
          expect(Math.min(...found.sizes), where).toBeGreaterThanOrEqual(11)
          expect(found.doubled, where).toEqual([])
          expect(found.hidden, where).toEqual([])
          expect(await sideways(), where).toBe(before)
          const [box, sentence] = [await placeOf(dock), await placeOf(state)]
          expect(box.bottom, where).toBeLessThanOrEqual(viewport.height)
          const isApart = sentence.right <= box.x || sentence.bottom <= box.y
          expect(isApart, `${where}: the link is covered`).toBe(true)
          if (viewport === phone) expect(box.height, where).toBeLessThanOrEqual(0.45 * viewport.height)
        }
      }
      expect(seen.size).toBe(Object.keys(figures).length)
    }

    const title = 'every figure is whole in the dock: picture and sentence, nothing public twice, no word under 11 px'
    test(title, async ({ page }) => {
      test.setTimeout(120_000)
      await whole(page, pages)
    })
    test(`${title}, in the other language`, sweep, async ({ page }) => {
      test.setTimeout(120_000)
      await whole(page, otherPages)
    })

    test('has no fault that axe knows of', async ({ page }) => {
      await page.emulateMedia({ colorScheme: viewport === phone ? 'dark' : 'light', reducedMotion: 'reduce' })
      await open(page, '/en/')
      await follow(page, 'near here')
      expect(await violations(page)).toEqual([])
    })
  })
}

test.describe('by touch on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true })

  test('from the first sentence to the ring to a link in the prose to the dock: the place is never lost', async ({
    page,
  }) => {
    await open(page, '/en/')
    const own = page.locator('#training [data-param=a0]')
    await expect(own).toHaveCount(1)
    await toMiddle(own)
    const scrolled = () => page.evaluate(() => scrollY)
    const before = await scrolled()
    await swipe(page, own, 0, 30)
    await expect.poll(async () => Number(await own.getAttribute('aria-valuenow'))).toBeLessThan(0.98)
    expect(await scrolled()).toBe(before)

    const state = link(page, 'near here')
    await toMiddle(state)
    const { y } = await placeOf(state)
    await state.tap()
    await expect(dockOf(page)).toBeInViewport({ ratio: 1 })
    expect(Math.abs((await placeOf(state)).y - y)).toBeLessThan(2)
    await expect(ring(page)).toHaveAttribute('aria-valuenow', '0.949')
    const reading = await scrolled()
    await swipe(page, ring(page), 0, 60)
    await expect.poll(async () => Number(await own.getAttribute('aria-valuenow'))).toBeLessThan(0.94)
    expect(await scrolled()).toBe(reading)
    await expect(state).toBeInViewport({ ratio: 1 })

    await button(page, 'close').tap()
    await expect(dockOf(page)).toHaveCount(0)
    expect(await scrolled()).toBe(reading)
    await expect(state).toBeFocused()
  })

  test('a link low in the window is moved out from under the dock, and no further', async ({ page }) => {
    await open(page, '/en/')
    const state = link(page, 'near here')
    await state.evaluate(element => element.scrollIntoView({ block: 'end', behavior: 'instant' }))
    await state.tap()
    await expect(dockOf(page)).toBeVisible()
    const gap = async () => (await placeOf(dockOf(page))).y - (await placeOf(state)).bottom
    await expect.poll(gap).toBeGreaterThan(0)
    expect(await gap()).toBeLessThan(40)
  })

  test('what takes the focus is not under the dock, and the page can be read to its end', async ({ page }) => {
    await open(page, '/en/')
    await follow(page, 'near here')
    const last = page.locator('footer p').last()
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    expect((await placeOf(last)).bottom).toBeLessThanOrEqual((await placeOf(dockOf(page))).y)
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight - 1800, behavior: 'instant' }))
    const other = page.locator('footer a').first()
    await other.focus()
    await expect
      .poll(async () => (await placeOf(dockOf(page))).y - (await placeOf(other)).bottom)
      .toBeGreaterThanOrEqual(0)
  })
})

test('in an embedded figure there is nothing that could open one', async ({ page }) => {
  await open(page, '/en/embed/training/')
  await expect(page.locator('#training [data-param=a0]')).toHaveCount(1)
  await expect(page.locator('a[data-state], .dock')).toHaveCount(0)
})
