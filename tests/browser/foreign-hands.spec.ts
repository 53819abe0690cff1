import { expect, test, type Page } from '@playwright/test'
import { openWhole, sweep } from './articles.ts'
import { openDrawer } from './figure-page.ts'
import { listen } from './messages.ts'
import { find, findServed } from './served.ts'

/** As an extension: a word more in headings, links and paragraphs, one of them inside a figure; another `lang`. */
const edit = () =>
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('h2, article p, article a, .takeaway')) element.append(' ✎')
    document.documentElement.lang = document.documentElement.lang.startsWith('zh') ? 'en' : 'zh-Hans'
  })

/** As a page translator: each text stands in two `<font>` elements of its own, but where it is told not to. */
const translate = () => {
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (!parent || !text.data.trim() || parent.closest('svg, script, style, font, [translate=no]')) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      text.replaceWith(outer)
      outer.append(inner)
      inner.append(`«${text.data}»`)
    }
  }
  Object.assign(window, { translate: wrap })
}

const before = () => document.addEventListener('DOMContentLoaded', () => window.translate())

async function moves(page: Page) {
  const handle = page.locator('#training [data-param=a0]')
  const half = page.locator('#training data[data-key="quadratic.crossing"]')
  const now = await half.getAttribute('value')
  await handle.focus()
  await page.keyboard.press('ArrowDown')
  await expect(half).not.toHaveAttribute('value', now ?? '')
  await expect(half).not.toHaveText('')
}

for (const [index, address] of ['/en/', '/zh/quadratic/', '/en/likelihood/', '/zh/margin/'].entries()) {
  const title = `${address} keeps words, formulas and the figures’ language, whatever a content script does before it lives`
  test(title, index < 2 ? {} : sweep, async ({ page, browser, baseURL }) => {
    const served = await findServed(browser, baseURL, address)
    await page.addInitScript(edit)
    await openWhole(page, address)
    const found = await find(page)
    expect(found.prose.replaceAll(' ✎', '')).toBe(served.prose)
    expect(found.prose).toContain('✎')
    expect(found.formulas).toEqual(served.formulas)
    expect(found.formulas.join('').length).toBeGreaterThan(50)
    expect(found.titles).toEqual(served.titles)
  })
}

test('a translator that came first does not keep a figure from living', async ({ page }) => {
  const messages = listen(page)
  await page.addInitScript(translate)
  await page.addInitScript(before)
  await openWhole(page, '/en/')
  await expect(page.locator('article > p').first()).toContainText('«')
  await moves(page)
  // The figure was drawn anew by React: its drawers are closed, and come to life all the same.
  for (const drawer of ['settings', 'share'] as const) await openDrawer(page.locator('#training'), drawer)
  await page.locator('#training [data-param=y] input').nth(1).check()
  await expect(page.locator('#training data[data-key="quadratic.crossing"]')).toHaveAttribute('value', '0')
  await expect(page.locator('.stand-still').filter({ visible: true })).toHaveCount(0)
  expect(messages).toEqual([])
})

test('a translator that comes later does not break a figure', async ({ page }) => {
  const messages = listen(page)
  await page.addInitScript(translate)
  await openWhole(page, '/en/')
  await page.evaluate(() => window.translate())
  await moves(page)
  const action = (name: string) => page.locator(`#training [data-action=${name}]`)
  for (const name of ['play', 'play', 'step', 'restart']) await action(name).first().click()
  await openDrawer(page.locator('#training'), 'settings')
  for (const name of ['hold', 'release', 'reset']) await action(name).first().click()
  await page.locator('#training [data-param=y] input').nth(1).check()
  await page.locator('#training .check input').click()
  await page.locator('#training [data-preset=hopeless]').click()
  await moves(page)
  await expect(page.locator('.stand-still').filter({ visible: true })).toHaveCount(0)
  expect(messages).toEqual([])
})
