import { expect, test, type Page } from '@playwright/test'
import { figures } from '../../src/figures/registry.ts'
import { articles, openWhole } from '../browser/articles.ts'
import { unfoldAll } from '../browser/layout.ts'
import { measure, type Fault } from './measure.ts'
import { statesOf } from './states.ts'

/** What is found, and where: `list-of-faults.ts` makes one list of all of it. */
export interface Found extends Fault {
  page: string
  state: string
  width: number
  /** The reader's default text, in pixels. */
  text: number
}

const widths = [320, 390, 768, 1280]
/** At larger default texts the whole is measured again in a phone's and a desktop's window. */
const largeTexts = [24, 32]
const largeWidths = [390, 1280]
/** Screens that a figure is presented on. */
const screens = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const

const asked = (process.env.FIGURES ?? '').split(',').filter(name => name !== '')
const isAsked = (figure: string) => asked.length === 0 || asked.includes(figure)

/** The address as a link in the prose or the way back would bring it: without loading the page anew. */
async function bring(page: Page, search: string): Promise<void> {
  await page.evaluate(async query => {
    history.replaceState(null, '', query === '?' ? location.pathname : query)
    dispatchEvent(new PopStateEvent('popstate'))
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  }, search)
}

/** As if the reader had set it in the browser: what the page calls `em` and `rem` changes, in its media queries too. */
async function setDefaultText(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size - 3 } })
}

async function look(page: Page, found: Found[], at: Omit<Found, keyof Fault>, selector: string): Promise<void> {
  for (const fault of await page.evaluate(measure, { selector })) found.push({ ...at, ...fault })
}

interface Walk {
  address: string
  width: number
  text: number
  /** Every state of the figures that are at home here, or only their defaults. */
  deep: boolean
}

async function walk(page: Page, found: Found[], { address, width, text, deep }: Walk): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  const at = { page: address, width, text }
  const slug = address.split('/')[2] ?? ''
  const stands = await page
    .locator('[data-island]')
    .evaluateAll(islands =>
      islands.map(island => ({ id: island.getAttribute('data-island') ?? '', view: island.getAttribute('data-view') })),
    )
  for (const { id, view } of stands) {
    if (!isAsked(id)) continue
    const atHome = view !== null || figures[id]?.chapter === slug
    const selector = `[data-figure="${id}"]`
    for (const { name, search } of deep ? await statesOf(id, atHome) : []) {
      await bring(page, search)
      await look(page, found, { ...at, state: name }, selector)
    }
  }
  await bring(page, '?')
  const whole = asked.length === 0 ? 'body' : asked.map(id => `[data-figure="${id}"]`).join()
  await look(page, found, { ...at, state: 'the page' }, whole)
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details:not([open])')) part.setAttribute('data-was-closed', '')
  })
  await unfoldAll(page)
  await look(page, found, { ...at, state: 'the page, all drawers open' }, whole)
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('[data-was-closed]')) part.removeAttribute('open')
  })
}

async function report(found: readonly Found[]): Promise<void> {
  await test.info().attach('faults', { body: JSON.stringify(found), contentType: 'application/json' })
  expect(found.length, 'faults, all listed at the end').toBe(0)
}

const isOnPage = async (page: Page) => {
  const ids = await page.locator('[data-island]').evaluateAll(all => all.map(each => each.dataset.island ?? ''))
  return asked.length === 0 || ids.some(isAsked)
}

for (const language of ['zh', 'en']) {
  test(`each figure alone, as it is embedded, in ${language}`, async ({ page }) => {
    const found: Found[] = []
    for (const id of Object.keys(figures).filter(isAsked)) {
      const address = `/${language}/embed/${id}/`
      await openWhole(page, address)
      for (const width of widths) await walk(page, found, { address, width, text: 16, deep: false })
    }
    await report(found)
  })
}

for (const address of articles) {
  test(`${address}: every figure in every state, in each window`, async ({ page }) => {
    const found: Found[] = []
    await openWhole(page, address)
    test.skip(!(await isOnPage(page)), 'none of the figures that were asked for')
    for (const width of widths) await walk(page, found, { address, width, text: 16, deep: true })
    await report(found)
  })

  for (const text of largeTexts) {
    test(`${address}: the same with a default text of ${text} px`, async ({ page }) => {
      const found: Found[] = []
      await setDefaultText(page, text)
      await openWhole(page, address)
      test.skip(!(await isOnPage(page)), 'none of the figures that were asked for')
      for (const width of largeWidths) await walk(page, found, { address, width, text, deep: text === 24 })
      await report(found)
    })
  }
}

for (const address of articles) {
  test(`${address}: each figure presented, in each of its starts`, async ({ page }) => {
    const found: Found[] = []
    await page.setViewportSize(screens[0])
    await openWhole(page, address)
    test.skip(!(await isOnPage(page)), 'none of the figures that were asked for')
    for (const id of await page.locator('[data-figure]').evaluateAll(all => all.map(each => each.id))) {
      if (!isAsked(id)) continue
      await page.locator(`#${id}`).press('p')
      await page.locator('.presented .presentation-bar').waitFor()
      for (const screen of screens) {
        await page.setViewportSize(screen)
        for (const { name, search } of await statesOf(id, false)) {
          await bring(page, search)
          const at = { page: address, width: screen.width, text: 16, state: `${name}, presented` }
          await look(page, found, at, '.presented')
        }
      }
      await bring(page, '?')
      await page.keyboard.press('Escape')
      await page.locator('.presented').waitFor({ state: 'detached' })
    }
    await report(found)
  })
}

test('a picture that is broken on purpose is seen to be broken, in every way', async ({ page }) => {
  const id = 'sigmoid-slope'
  const selector = `[data-figure="${id}"]`
  await openWhole(page, `/en/embed/${id}/`)
  const kinds = async () => (await page.evaluate(measure, { selector })).map(({ kind }) => kind)
  const before = await kinds()
  const breaks = {
    overprint: '.plot|<text x="300" y="160">one word</text><text x="310" y="163">and another</text>',
    covered:
      '.plot|<text x="300" y="160">a tick</text><g class="handle"><circle class="handle-knob" cx="310" cy="158" r="9"/></g>',
    cut: '.plot|<text x="700" y="60">off to the right</text>',
    control: '.figure-body|<button type="button" style="min-height: 0; height: 20px; padding: 0">small</button>',
    formula:
      '.figure-body|<p><span class="katex"><span class="katex-html"><span class="katex-base" style="display: inline-block; width: 2000px">wide</span></span></span></p>',
    'formula too high':
      '.figure-body|<div style="height: 10px; overflow: auto hidden"><span class="katex"><span class="katex-html"><span class="katex-base" style="display: inline-block; font-size: 40px; line-height: 60px">high</span></span></span></div>',
    sideways: '.figure-main|<div style="position: absolute; width: 3000px; height: 1px"></div>',
  }
  for (const [name, broken] of Object.entries(breaks)) {
    const [kind] = name.split(' ')
    const [where = '', html = ''] = broken.split('|')
    await page.evaluate(
      ([figure = '', place = '', code = '']) => {
        const shown = [...document.querySelectorAll(`${figure} ${place}`)].find(each => each.checkVisibility())
        const group = shown instanceof SVGElement ? document.createElementNS('http://www.w3.org/2000/svg', 'g') : null
        const part = group ?? document.createElement('div')
        part.id = 'broken'
        part.innerHTML = code
        if (!shown) throw new Error(`nothing at ${place} to break`)
        shown.append(part)
      },
      [selector, where, html],
    )
    const more = await kinds()
    expect(more.filter(each => each === kind).length, name).toBeGreaterThan(before.filter(each => each === kind).length)
    await page.evaluate(() => document.getElementById('broken')?.remove())
    expect(await kinds()).toEqual(before)
  }
})
