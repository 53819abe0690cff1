import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { articles, openWhole } from './articles.ts'
import { listen } from './messages.ts'
import { watchRecoveries } from './served.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page, rules?: string) {
  const axe = new AxeBuilder({ page })
  const { violations: found } = await (rules === undefined ? axe.withTags(standards) : axe.withRules(rules)).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
}

/** What stands in both languages of a page under the same name, in order. */
const namedParts = (page: Page) =>
  page
    .locator('article :is(h2, h3, h4, figure, .note, .derivation, .predict)')
    .evaluateAll(parts => parts.map(({ id }) => id))

for (const address of articles) {
  test.describe(address, () => {
    test('comes to life, figure by figure, without a word on the console', async ({ page }) => {
      const messages = listen(page)
      const recovered = await watchRecoveries(page)
      await openWhole(page, address)
      expect(await recovered()).toEqual([])
      expect(messages).toEqual([])
    })

    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      test(`has no axe violation, light and dark, at ${width} px`, async ({ page }) => {
        test.setTimeout(120_000)
        await page.setViewportSize({ width, height })
        await openWhole(page, address)
        expect(await violations(page)).toEqual([])
        // The other theme changes colours and nothing else.
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await violations(page, 'color-contrast')).toEqual([])
      })
    }

    test('does not scroll sideways on the smallest screen, with everything unfolded', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 })
      await openWhole(page, address)
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })

    test('shifts nothing while it loads and comes to life', async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await openWhole(page, address)
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.005)
    })

    test('has on paper all its words, and every derivation whole', async ({ page }) => {
      await openWhole(page, address)
      const hidden = page.locator('.derivation-step.ahead')
      for (const bar of await page.locator('.derivation-bar').all()) await bar.getByRole('button').nth(1).click()
      await page.emulateMedia({ media: 'print' })
      for (const step of await hidden.all()) await expect(step).toBeVisible()
      for (const answer of await page.locator('.predict-answer > p:not(.verdict)').all())
        await expect(answer).toBeVisible()
      await expect(page.locator('article > p').first()).toBeVisible()
    })
  })
}

for (const address of articles.filter(address => address.startsWith('/en/'))) {
  test(`${address} has the same headings, figures, notes, derivations and questions in Chinese`, async ({ page }) => {
    await page.goto(address)
    const english = await namedParts(page)
    expect(english.length).toBeGreaterThan(2)
    expect(new Set(english).size).toBe(english.length)
    await page.goto(address.replace('/en/', '/zh/'))
    expect(await namedParts(page)).toEqual(english)
  })
}
