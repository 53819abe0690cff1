import { expect, test } from '@playwright/test'
import { articles } from './articles.ts'

for (const address of articles.filter(path => path.startsWith('/en/'))) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with its script' : 'without a script', () => {
      test.use({ javaScriptEnabled })
      test(`${address} shows one drawing a plot where its style sheets are lost, and no curve as a black shape`, async ({
        page,
      }) => {
        await page.route('**/*.css', route => route.abort())
        await page.goto(address)
        const shown = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('figure')].map(figure => {
              const plots = [...figure.querySelectorAll('svg.plot')]
              const visible = plots.filter(plot => getComputedStyle(plot).display !== 'none')
              return new Set(visible.map(plot => /only-\w+/.exec(plot.getAttribute('class') ?? '')?.[0])).size
            }),
          )
        await expect.poll(async () => [...new Set(await shown())].join()).toMatch(/^1?$/)
        const fills = page.evaluate(() =>
          [...document.querySelectorAll('svg.plot path:is(.curve, .arrow, .wire)')].map(path =>
            path.getAttribute('fill'),
          ),
        )
        expect((await fills).filter(fill => fill !== 'none')).toEqual([])
      })
    })
  }
}
