import { expect, test } from '@playwright/test'
import { articles } from './articles.ts'

const pages = articles.filter(path => path.startsWith('/en/'))

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with its script' : 'without a script', () => {
    test.use({ javaScriptEnabled })
    test('every page shows one drawing a plot where its style sheets are lost, and no curve as a black shape', async ({
      page,
    }) => {
      test.slow()
      await page.route('**/*.css', route => route.abort())
      let curves = 0
      for (const address of pages) {
        await page.goto(address)
        // Of the drawings of each plot.
        const shown = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('.boxes')].map(
              boxes => [...boxes.children].filter(drawing => drawing.checkVisibility()).length,
            ),
          )
        await expect.poll(async () => Math.max(0, ...(await shown())), address).toBeLessThanOrEqual(1)
        const fills = await page.evaluate(() =>
          [...document.querySelectorAll('svg.plot path:is(.curve, .arrow, .wire)')].map(path =>
            path.getAttribute('fill'),
          ),
        )
        curves += fills.length
        expect(
          fills.filter(fill => fill !== 'none'),
          address,
        ).toEqual([])
      }
      expect(curves).toBeGreaterThan(20)
    })
  })
}
