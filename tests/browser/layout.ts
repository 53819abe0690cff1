import type { Page } from '@playwright/test'

export interface Shift {
  value: number
  moved: string[]
  /** Before the page's own script ran. */
  early: boolean
}

/**
 * Watches what moves under the reader's eyes without the reader's doing: the sum, with what moved. The page's own script
 * waits until the page stands with its fonts, so that what moves afterwards is the script's doing, however slow the machine;
 * `early` is what moved before, when a font came late.
 */
export async function watchShifts(page: Page): Promise<() => Promise<{ early: number; late: number; moved: string }>> {
  await page.route(/\/assets\/index-[^/]+\.js$/, async route => {
    await page.waitForFunction(() => document.readyState !== 'loading' && document.fonts.status === 'loaded')
    await route.continue()
  })
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, value, sources } = entry as PerformanceEntry & {
          hadRecentInput: boolean
          value: number
          sources: { node: Node | null }[]
        }
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.nodeValue),
        )
        const early = document.documentElement.dataset.started === undefined
        if (!hadRecentInput) shifts.push({ value, moved, early })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return async () => {
    const shifts = await page.evaluate(() => window.shifts)
    const sum = (when: boolean) => shifts.reduce((all, { value, early }) => all + (early === when ? value : 0), 0)
    return { early: sum(true), late: sum(false), moved: JSON.stringify(shifts) }
  }
}

export const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })

/** How wide the page is, in a window of this width. */
export async function widthIn(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  return page.evaluate(() => document.documentElement.scrollWidth)
}
