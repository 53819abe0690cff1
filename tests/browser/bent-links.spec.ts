import { expect, test, type Page } from '@playwright/test'
import { figureOn } from './figure-page.ts'
import { listen } from './messages.ts'

const address = (page: Page) => {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + search + hash
}
const top = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate(node => Math.round(node.getBoundingClientRect().top))

for (const [bent, meant] of [
  [
    '/en/cross-entropy/?training.a0=0.9&amp;training.eta=0.3#training)',
    '/en/cross-entropy/?training.a0=0.9&training.eta=0.3#training',
  ],
  [
    '/zh/cross-entropy/?training.eta＝０.３＆training.a0=0.9）。＃Training',
    '/zh/cross-entropy/?training.eta=0.3&training.a0=0.9#training',
  ],
  [
    '/en/cross-entropy/?utm_source=a%20b&“training.eta”=0,3,%0Atraining.a0=0.9#training，看这里',
    '/en/cross-entropy/?utm_source=a%20b&training.eta=0,3&training.a0=0.9#training',
  ],
] as const) {
  test(`${bent} is read through, and goes where it was meant to go`, async ({ page }) => {
    const messages = listen(page)
    const { value, whenAwake, figure } = figureOn(page, 'training')
    await page.goto(bent)
    await expect.poll(() => address(page)).toBe(meant)
    await whenAwake()
    await expect(figure.locator('.notice')).toHaveText('')
    const reference = await value('quadratic.half').getAttribute('value')
    await page.goto(meant)
    await whenAwake()
    await expect(value('quadratic.half')).toHaveAttribute('value', reference ?? '')
    await expect(figure.locator('.notice')).toHaveText('')
    expect(messages).toEqual([])
  })
}

test('a hash that nearly names a heading goes there, and adds nothing to the history', async ({ page }) => {
  await page.goto('/en/summary/')
  const ids = await page.locator('article h2').evaluateAll(nodes => nodes.map(({ id }) => id))
  const id = ids.at(-1) ?? ''
  const before = await page.evaluate(() => history.length)
  await page.evaluate(hash => location.replace(hash), `#“${id.toUpperCase()}”。`)
  await expect.poll(() => address(page)).toBe(`/en/summary/#${id}`)
  await expect.poll(async () => await top(page, id)).toBeLessThan(200)
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('a hash that names nothing is said, with the page of a figure that stands elsewhere', async ({ page }) => {
  await page.goto('/en/quadratic/#no-such-part')
  await expect(page.locator('.nowhere')).toHaveText(
    'This page has no place called “no-such-part”, so here is its beginning.',
  )
  await page.goto('/zh/quadratic/?numerics.s=50#numerics')
  await page.locator('.nowhere a').click()
  await expect.poll(() => address(page)).toMatch(/^\/zh\/[a-z-]+\/\?numerics\.s=50#numerics$/)
  await page.goto('/en/quadratic/#_=_')
  await expect(page.locator('.theme-switch')).toBeEnabled()
  await expect(page.locator('.nowhere')).toHaveCount(0)
})

for (const [bent, meant] of [
  ['/en/margin/%EF%BC%89%E3%80%82', '/en/margin/'],
  ['/zh/quadratic/？sigmoid-slope.z＝2＆utm=1＃sigmoid-slope', '/zh/quadratic/?sigmoid-slope.z=2&utm=1#sigmoid-slope'],
] as const) {
  test(`${bent} leads to the page that was meant`, async ({ page }) => {
    await page.goto(bent)
    await expect.poll(() => address(page)).toBe(meant)
  })
}

test('typed with an input method, a number applies when it is whole, and what is none is said beside the field', async ({
  page,
}) => {
  const { open, openDrawer, figure } = figureOn(page, 'chain-rule')
  await open('/zh/cross-entropy/')
  await openDrawer('settings')
  const field = figure.locator('.number-field').first()
  await field.focus()
  await field.fill('')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '０。２', selectionStart: 3, selectionEnd: 3 })
  const before = new URL(page.url()).search
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).search).toBe(before)
  await session.send('Input.insertText', { text: '０。２５' })
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('0.25')
  await field.fill('1,250')
  await field.press('Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(figure.getByRole('alert')).toContainText('1.25')
  expect(await field.evaluate(node => Number.parseFloat(getComputedStyle(node).fontSize))).toBeGreaterThanOrEqual(16)
})
