import { expect, test, type Page } from '@playwright/test'
import { hands } from '../figures/handles.ts'
import { articles, inTurn, sweep } from './articles.ts'
import { figureOn, openDrawer, search } from './figure-page.ts'

const presented = (page: Page) => page.locator('.presented')

/** Begins with a figure of the page that is open. */
async function present(page: Page, id: string): Promise<void> {
  const { whenAwake, figure } = figureOn(page, id)
  await whenAwake()
  await openDrawer(figure, 'share')
  await figure.locator('[data-action=present]').click()
  await expect(figure).toHaveClass(/presented/)
}

/** What of a presentation is not in the window, or too small for the last row; of a window 720 high. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector<HTMLElement>('.presented')
    if (!figure) return ['nothing is presented']
    const faults: string[] = []
    const scale = innerHeight / 720
    const seen = [...figure.querySelectorAll<HTMLElement | SVGElement>('*')].filter(
      each => each.checkVisibility() && !each.closest('.katex-mathml, .heard, [clip-path]'),
    )
    const said = (each: Element) =>
      `${each.localName}.${each.getAttribute('class') ?? ''} “${each.textContent.slice(0, 30)}”`
    for (const each of seen) {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
        faults.push(`outside: ${said(each)}`)
    }
    if (figure.scrollHeight > figure.clientHeight || figure.scrollWidth > figure.clientWidth) faults.push('it scrolls')
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways')
    const size = (each: Element) => parseFloat(getComputedStyle(each).fontSize) / scale
    for (const [selector, least] of [
      ['.figure-title', 40],
      ['.takeaway', 27],
      ['.live-formula', 24.9],
    ] as const) {
      const part = figure.querySelector(selector)
      if (selector !== '.live-formula' && !part?.checkVisibility()) faults.push(`no ${selector}`)
      if (part && (!part.checkVisibility() || size(part) < least)) faults.push(`${selector} is small or hidden`)
    }
    const plots = seen.filter(each => each.matches('.figure-main svg')) as SVGSVGElement[]
    if (plots.length === 0) faults.push('no plot')
    for (const plot of plots) {
      const enlarged = plot.getScreenCTM()?.a ?? 0
      for (const text of plot.querySelectorAll('text')) {
        const shown = enlarged * size(text)
        if (shown < 18) faults.push(`text of ${shown} px: ${text.textContent}`)
      }
    }
    const plotHeight = plots.reduce((sum, plot) => sum + plot.getBoundingClientRect().height, 0)
    if (plotHeight < 0.4 * innerHeight) faults.push(`the plot is ${plotHeight} px high`)
    for (const button of seen.filter(each => each.matches('button'))) {
      const { width, height } = button.getBoundingClientRect()
      if (Math.min(width, height) < 51.5) faults.push(`small: ${said(button)}`)
    }
    const tools = 'table, details, input:not([type=range], [type=radio]), select, figcaption, [data-action=copy-link]'
    for (const each of seen.filter(part => part.matches(tools))) faults.push(`in the way: ${said(each)}`)
    return faults
  })

/** The home page, whose figure is that of another page too, and all that have figures of their own. */
const withFigures = (address: string) => {
  const slug = address.split('/')[2]
  return slug === '' || hands.some(({ pages }) => pages.some(page => page === slug))
}

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  for (const address of articles.filter(withFigures)) {
    const title = `${address} presented at ${width} × ${height}: every figure fills the screen, and nothing is outside it`
    test(title, width === 1280 && inTurn.includes(address) ? {} : sweep, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto(address)
      const ids = await page.locator('[data-figure]').evaluateAll(all => all.map(({ id }) => id))
      await present(page, ids[0] ?? '')
      for (const id of ids) {
        await expect(presented(page)).toHaveAttribute('id', id)
        await expect.poll(() => presented(page).boundingBox()).toMatchObject({ x: 0, y: 0, width, height })
        expect(await faultsOf(page), id).toEqual([])
        await page.keyboard.press('ArrowRight')
      }
      await expect(presented(page)).toHaveAttribute('id', ids.at(-1) ?? '')
    })
  }
}

test('next and previous always bring a living figure, however fast they are pressed, and are calm at the ends', async ({
  page,
}) => {
  await page.goto('/en/cross-entropy/')
  const ids = await page.locator('[data-figure]').evaluateAll(all => all.map(({ id }) => id))
  await present(page, ids[0] ?? '')
  for (let presses = 0; presses < ids.length + 2; presses++) await page.keyboard.press('ArrowRight')
  await expect(presented(page)).toHaveAttribute('id', ids.at(-1) ?? '')
  await expect(presented(page).locator('[role=slider]').first()).toBeVisible()
  await presented(page).locator('[data-preset]').first().click()
  await expect.poll(() => search(page)).toContain(`${ids.at(-1)}.`)

  const back = () => presented(page).locator('[data-action=previous-figure]')
  await expect(presented(page).locator('[data-action=next-figure]')).toHaveAttribute('aria-disabled', 'true')
  for (const id of ids.toReversed().slice(1)) {
    await back().click()
    await expect(presented(page)).toHaveAttribute('id', id)
    // So that a keyboard goes on from there.
    await expect(back()).toBeFocused()
  }
  await back().press('Enter')
  await expect(presented(page)).toHaveAttribute('id', ids[0] ?? '')
})

test('the figure on the screen stays until the next one is there, and one that cannot come is passed over', async ({
  page,
}) => {
  let letThrough = () => {}
  const held = new Promise<void>(resolve => {
    letThrough = resolve
  })
  await page.route(/\/chain-rule-[^/]+\.js/, async route => {
    await held
    await route.abort()
  })
  await page.goto('/en/cross-entropy/')
  const ids = await page.locator('[data-figure]').evaluateAll(all => all.map(({ id }) => id))
  const at = ids.indexOf('chain-rule')
  const [first = '', after = ''] = [ids[at - 1], ids[at + 1]]
  await present(page, first)
  await page.keyboard.press('PageDown')
  await expect(presented(page)).toHaveAttribute('id', first)
  letThrough()
  await expect(presented(page)).toHaveAttribute('id', after)
})

test('the page is found as it was left, with the focus on the button that began it', async ({ page }) => {
  await page.goto('/en/quadratic/')
  const { figure, whenAwake } = figureOn(page, 'sigmoid-slope')
  await whenAwake()
  await openDrawer(figure, 'share')
  const button = figure.locator('[data-action=present]')
  await button.scrollIntoViewIfNeeded()
  const where = () => page.evaluate(() => [scrollY, document.documentElement.scrollHeight])
  const before = await where()
  await button.press('Enter')
  await expect(figure).toHaveClass(/presented/)
  await expect(figure).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#speed')).toHaveClass(/presented/)
  await page.keyboard.press('Escape')
  await expect(presented(page)).toHaveCount(0)
  await expect(button).toBeFocused()
  expect(await where()).toEqual(before)

  await button.press('Enter')
  await figure.locator('[data-action=leave]').click()
  await expect(presented(page)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('Escape is first for the gesture; a remote control goes on though a handle has the focus', async ({ page }) => {
  await page.goto('/en/quadratic/')
  await present(page, 'sigmoid-slope')
  const handle = presented(page).locator('[role=slider]').first()
  await handle.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => search(page)).toContain('sigmoid-slope.z')
  await page.keyboard.press('Escape')
  await expect.poll(() => search(page)).not.toContain('sigmoid-slope.z')
  await expect(page.locator('#sigmoid-slope')).toHaveClass(/presented/)
  await page.keyboard.press('PageDown')
  await expect(page.locator('#speed')).toHaveClass(/presented/)
  expect(search(page)).not.toContain('sigmoid-slope.z')
  await page.keyboard.press('Escape')
  await expect(presented(page)).toHaveCount(0)
})

test('the key P in a figure presents it, and no other key does, whatever the keyboard', async ({ page }) => {
  const { figure, control, open } = figureOn(page, 'sigmoid-slope')
  await open('/zh/quadratic/')
  const press = (init: { key: string; code: string; ctrlKey?: boolean }) =>
    control('z')
      .first()
      .evaluate(async (element, how) => {
        element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...how }))
        // From the second time on its script is there, and what would come is here two frames later.
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
      }, init)
  for (const [name, key] of [
    ['plain', { key: 'p', code: 'KeyP' }],
    ['with Caps Lock', { key: 'P', code: 'KeyP' }],
    ['with an input method', { key: 'Process', code: 'KeyP' }],
    ['on a Cyrillic keyboard', { key: 'з', code: 'KeyP' }],
    ['where it is elsewhere on the keyboard', { key: 'p', code: 'KeyR' }],
  ] as const) {
    await press({ ...key, ctrlKey: true })
    await press({ key: 'l', code: 'KeyP' })
    await expect(presented(page), name).toHaveCount(0)
    await press(key)
    await expect(figure, name).toHaveClass(/presented/)
    await page.keyboard.press('Escape')
    await expect(presented(page), name).toHaveCount(0)
  }
})

test('printed while it is presented, the page is whole', async ({ page }) => {
  await page.goto('/en/quadratic/')
  await present(page, 'sigmoid-slope')
  await page.emulateMedia({ media: 'print' })
  const figure = page.locator('#sigmoid-slope')
  expect(await figure.evaluate(element => getComputedStyle(element).position)).toBe('static')
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('.presentation-bar')).toBeHidden()
  await expect(figure.locator('figcaption')).toBeVisible()
})

/** Another page that shows an embedded figure, and fits its frame to what the figure says of its height. */
async function openFramed(page: Page, allow: string) {
  const listener = `addEventListener('message', ({ data }) => {
    if (data.type === 'cross-entropy:height') document.querySelector('iframe').style.height = data.height + 'px'
  })`
  const style = 'width: 100%; height: 720px; border: 0'
  const frame = `<iframe src="/en/embed/sigmoid-slope/" style="${style}" allow="${allow}"></iframe>`
  await page.route('**/host.html', route =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><script>${listener}</script>${frame}` }),
  )
  await page.goto('/host.html')
  const embed = page.frameLocator('iframe')
  await expect(embed.locator('[data-island][data-awake]')).toHaveCount(1)
  const height = () => page.locator('iframe').evaluate(element => Math.round(element.getBoundingClientRect().height))
  await expect.poll(height).not.toBe(720)
  return { embed, height }
}

/** The frame has followed what it holds. */
async function settled(height: () => Promise<number>): Promise<void> {
  let last = NaN
  await expect(async () => {
    const before = last
    last = await height()
    expect(last).toBe(before)
  }).toPass({ intervals: [300] })
}

test('in a frame that may not fill the screen the figure stays as it is, and says so', async ({ page }) => {
  // As it is in a page of another origin that says nothing of it.
  const { embed, height } = await openFramed(page, "fullscreen 'none'")
  await openDrawer(embed.locator('[data-figure]'), 'share')
  await settled(height)
  const script = page.waitForResponse(/\/presentation-[^/]+\.js$/)
  await embed.locator('[data-action=present]').click()
  await (await script).finished()
  // What would come, comes now.
  await embed.locator('html').evaluate(async () => {
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame)
  })
  await expect(embed.locator('.presented')).toHaveCount(0)
  await expect(embed.locator('.failure')).toContainText('does not let it fill the screen')
})

test('in a frame that may, it fills the screen, and the frame is as high as before', async ({ page }) => {
  const { embed, height } = await openFramed(page, 'fullscreen; clipboard-write')
  await openDrawer(embed.locator('[data-figure]'), 'share')
  await settled(height)
  const before = await height()
  await embed.locator('[data-action=present]').click()
  await expect(embed.locator('.presented')).toHaveCount(1)
  await expect.poll(() => embed.locator('html').evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await embed.locator('[data-action=leave]').click()
  await expect(embed.locator('.presented')).toHaveCount(0)
  await expect.poll(height).toBe(before)
})
