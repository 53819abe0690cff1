import { expect, test, type Page } from '@playwright/test'
import { figureOn } from './figure-page.ts'

/** Selects from the first to the last of some elements, copies by key, and reads both forms of what was copied. */
async function copied(page: Page, selector: string, last = selector) {
  await page.evaluate(
    ([from, to]) => {
      const [first, final] = [document.querySelector(from ?? ''), [...document.querySelectorAll(to ?? '')].at(-1)]
      if (!first || !final) throw new Error(`there is no ${from}`)
      const range = document.createRange()
      range.setStartBefore(first)
      range.setEndAfter(final)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    [selector, last],
  )
  // The listener comes with the first selection.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /copying/.test(name)))
  return page.evaluate(() => {
    const data = new DataTransfer()
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    return { text: data.getData('text/plain'), html: data.getData('text/html'), own: event.defaultPrevented }
  })
}

test('a paragraph is copied with each formula once, as TeX', async ({ page }) => {
  await page.goto('/en/quadratic/')
  await expect(page.locator('.theme-switch')).toBeEnabled()
  const formulas = page.locator('article > p:has(.formula)').first().locator('.formula')
  const tex = await formulas.evaluateAll(nodes => nodes.map(node => node.getAttribute('data-tex') ?? ''))
  expect(tex.length).toBeGreaterThan(0)
  const { text, html } = await copied(page, 'article > p:has(.formula)', 'article > p:has(.formula) ~ p')
  for (const one of new Set(tex)) expect(text).toContain(`$${one}$`)
  expect(text).not.toMatch(/\\live|\\htmlClass|[\u2060−]/)
  expect(html).not.toContain('katex')
  const all = await page.locator('article').evaluate(node => node.querySelectorAll('.formula').length)
  expect((text.replace(/\$\$[^$]+\$\$/g, '$x$').match(/\$[^$]+\$/g) ?? []).length).toBeLessThanOrEqual(all)
})

test('a formula that is copied by half is copied whole, with its live numbers as they are', async ({ page }) => {
  const { open } = figureOn(page, 'chain-rule')
  await open('/zh/cross-entropy/?chain-rule.x=-2.5#chain-rule')
  const { text } = await copied(
    page,
    '#chain-rule .live-formula .formula:nth-of-type(2) .mord',
    '#chain-rule .live-formula .formula .mord',
  )
  expect(text).toContain('-2.5')
  expect(text).toContain(String.raw`\frac`)
  expect(text).not.toMatch(/live|−/)
})

test('a figure’s formula, which may break between its parts, is one again, and what is infinite is TeX’s sign', async ({
  page,
}) => {
  const { open } = figureOn(page, 'numerics')
  await open('/en/margin/?numerics.s=-800&numerics.y=1#numerics')
  const { text, html } = await copied(page, '#numerics .live-formula .equation')
  const formulas = await page.locator('#numerics .live-formula .equation').count()
  expect(text.match(/\$/g)).toHaveLength(2 * formulas)
  expect(html.match(/\$/g)).toHaveLength(2 * formulas)
  expect(text).toContain(String.raw`\infty`)
  expect(text).not.toMatch(/infinite|undefined(?!\})/)
})

test('a figure’s table is copied as numbers, cell by cell', async ({ page }) => {
  const { open, figure } = figureOn(page, 'training')
  await open('/en/cross-entropy/?training.a0=0.9&training.y=1')
  await figure
    .locator('details:has(table)')
    .last()
    .evaluate(node => node.toggleAttribute('open', true))
  const cells = figure.locator('#training-data tbody data')
  await expect(cells.first()).toBeVisible()
  const values = await cells.evaluateAll(nodes => nodes.map(node => node.getAttribute('value') ?? ''))
  const columns = await figure.locator('#training-data thead th').count()
  const { text, html } = await copied(page, '#training-data tbody tr', '#training-data tbody tr')
  const rows = text
    .trim()
    .split('\n')
    .map(line => line.split('\t'))
  expect(rows.every(row => row.length === columns)).toBe(true)
  expect(rows.flat().map(cell => cell.trim())).toEqual(values)
  for (const cell of rows.flat()) expect(Number(cell), cell).not.toBeNaN()
  expect(html).toMatch(/^<table/)
})

test('what holds neither formula nor number is the browser’s own to copy', async ({ page }) => {
  await page.goto('/en/')
  await expect(page.locator('.theme-switch')).toBeEnabled()
  expect((await copied(page, 'h1')).own).toBe(false)
})
