import { expect, type Page } from '@playwright/test'
import { chapters } from '../../src/chapters/chapters.ts'

const addressOf = (language: string, slug: string) => (slug ? `/${language}/${slug}/` : `/${language}/`)

/** The address of every page of the article in each language. */
export const articles: readonly string[] = ['zh', 'en'].flatMap(language =>
  chapters.map(({ slug }) => addressOf(language, slug)),
)

/** Every page once, the languages in turn: enough for what is the same in both. */
export const inTurn: readonly string[] = chapters.map(({ slug }, index) => addressOf(index % 2 ? 'zh' : 'en', slug))

/** Every page once, each in its other language. */
export const inOtherTurn: readonly string[] = articles.filter(address => !inTurn.includes(address))

/** What `npm test` leaves to `npm run test:sweeps`: the same question of more pages. */
export const sweep = { tag: '@sweep' } as const

/** Opens a page and scrolls through it, until every figure on it has come to life. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address)
  for (const island of await page.locator('[data-island]').all()) {
    await island.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await expect(island).toHaveAttribute('data-awake', '')
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
}
