import { expect, test, type Page } from '@playwright/test'
import { figureOn } from './figure-page.ts'

/** The figures whose handles call at this moment, or are about to. */
const calling = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      document
        .getAnimations()
        .filter(animation => animation instanceof CSSAnimation && animation.animationName === 'nudge')
        .map(({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('figure')?.id),
    ),
  ])

/** Brings a figure's picture into view, and waits until whoever watches for that has been told. */
async function see(page: Page, id: string) {
  await figureOn(page, id).whenAwake()
  await page
    .locator(`#${id} .plot`)
    .first()
    .evaluate(async plot => {
      plot.scrollIntoView({ block: 'center', behavior: 'instant' })
      await new Promise<void>(told => {
        new IntersectionObserver(([entry]) => entry?.isIntersecting && told(), { threshold: 0.5 }).observe(plot)
      })
      await new Promise(requestAnimationFrame)
    })
}

test.describe('handles', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('call in the figure that is seen, and once one has been found, in none', async ({ page }) => {
    await page.goto('/en/cross-entropy/')
    const islands = await page
      .locator('[data-island]:has(.handle)')
      .evaluateAll(all => all.map(({ dataset }) => dataset.island))
    const [first = '', second = '', third = ''] = islands
    await see(page, first)
    expect(await calling(page)).toEqual([first])
    await see(page, second)
    expect(await calling(page)).toContain(second)
    expect(await calling(page)).not.toContain(third)

    await page.locator(`#${second} .handle`).first().focus()
    expect(await calling(page)).toEqual([])
    await see(page, third)
    expect(await calling(page)).toEqual([])
  })

  test('call in nobody’s eye who wants no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/en/cross-entropy/')
    const first = await page.locator('[data-island]').first().getAttribute('data-island')
    await see(page, first ?? '')
    expect(await calling(page)).toEqual([])
  })
})
