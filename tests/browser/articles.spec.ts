import { expect, test } from '@playwright/test'
import { articles, inTurn, openWhole, sweep } from './articles.ts'
import { violations } from './axe.ts'
import { unfoldAll, watchShifts, widthIn } from './layout.ts'
import { listen } from './messages.ts'
import { watchRecoveries } from './served.ts'

/** How a page is read; each is asked everything at once, since loading it whole is what takes the time. */
const readers = [
  { name: 'on a desk, in light', viewport: { width: 1280, height: 720 }, colorScheme: 'light' },
  { name: 'on a phone, in the dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

/** `npm test` has each page read once: two pages on a desk, the next two on a phone, in both languages in turn. */
const isInTurn = (address: string, reader: number) => Math.floor(inTurn.indexOf(address) / 2) % 2 === reader

for (const [reader, { name, viewport, colorScheme }] of readers.entries()) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })
    for (const address of articles) {
      const title = `${address} comes to life without a word or a shift, has no axe violation, scrolls one way only, and is whole on paper`
      test(title, isInTurn(address, reader) ? {} : sweep, async ({ page }) => {
        test.slow()
        const messages = listen(page)
        const recovered = await watchRecoveries(page)
        const shifts = await watchShifts(page)
        await openWhole(page, address)
        const { early, late, moved } = await shifts()
        expect(late, moved).toBeLessThan(0.001)
        // Fonts that come late may move the live formula by a line's fraction, and no more.
        if (/^\/\w+\/$/.test(address)) expect(early, moved).toBeLessThan(0.01)
        expect(await recovered()).toEqual([])

        expect(await violations(page)).toEqual([])

        await unfoldAll(page)
        for (const width of [1280, 768, 390, 320]) {
          expect(await widthIn(page, width), `${width} px`).toBeLessThanOrEqual(width)
        }
        await page.setViewportSize(viewport)

        // Stepped through to its first step, a derivation is whole on paper, and so is what a question hides.
        for (const bar of await page.locator('.derivation-bar').all()) await bar.getByRole('button').nth(1).click()
        await expect(page.locator('.derivation[data-step]')).toHaveCount(await page.locator('.derivation-bar').count())
        await page.emulateMedia({ media: 'print' })
        for (const part of ['article > p', '.derivation-step', '.predict-answer > p:not(.verdict)']) {
          const whole = await page.locator(part).count()
          await expect(page.locator(part).filter({ visible: true }), part).toHaveCount(whole)
        }
        expect(messages).toEqual([])
      })
    }

    test('the handle is in the first screenful', async ({ page }) => {
      for (const address of ['/zh/', '/en/']) {
        await page.goto(address)
        const handle = page.locator('#training [data-param=a0]')
        await expect(handle).toHaveCount(1)
        const box = await handle.boundingBox()
        expect((box?.y ?? Infinity) + (box?.height ?? 0), address).toBeLessThan(viewport.height)
      }
    })
  })
}
