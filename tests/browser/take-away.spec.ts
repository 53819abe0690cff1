import { expect, test, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { addStyle } from './add-style.ts'
import { drag, figureOn, openDrawer } from './figure-page.ts'

async function downloaded(
  page: Page,
  id: string,
  action: string,
): Promise<{ name: string; text: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download')
  await page.locator(`[data-figure="${id}"] [data-action="${action}"]`).click()
  const download = await waiting
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes }
}

/** How far two pictures of one size lie apart: the share of pixels that differ by more than anti-aliasing would. */
const difference = (page: Page, one: Buffer, other: Buffer) =>
  page.evaluate(
    async ([first, second]) => {
      const pixels = async (data: string) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
        const context = canvas.getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        return {
          width: bitmap.width,
          height: bitmap.height,
          data: context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray(),
        }
      }
      const [a, b] = [await pixels(first ?? ''), await pixels(second ?? '')]
      const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)]
      let off = 0
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const [p, q] = [4 * (y * a.width + x), 4 * (y * b.width + x)]
          const delta = Math.max(
            ...[0, 1, 2].map(channel => Math.abs((a.data[p + channel] ?? 0) - (b.data[q + channel] ?? 0))),
          )
          if (delta > 96) off++
        }
      }
      return off / (width * height)
    },
    [one.toString('base64'), other.toString('base64')],
  )

for (const [language, id, chapter, query] of [
  ['en', 'training', 'cross-entropy', 'training.a0=0.9&training.epoch=37'],
  ['zh', 'sigmoid-slope', 'quadratic', 'sigmoid-slope.z=1.5'],
  ['en', 'loss-score', 'margin', 'loss-score.s=2&loss-score.show=hinge'],
] as const) {
  test(`${id} in ${language} is taken along as numbers, as pictures, as a citation and as an embedded figure`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    // Whoever sent the reader here is nobody's business on the way on.
    const { open, figure, number } = figureOn(page, id)
    await open(`/${language}/${chapter}/?utm_source=newsletter&${query}&fbclid=IwAR0x`)
    await openDrawer(figure, 'share')
    const state = new URL(`/${language}/${chapter}/?${query}#${id}`, page.url()).href
    const stem = [id, ...query.split('&').map(pair => pair.slice(id.length + 1))].join('_') + '_cross-entropy'
    const copied = () => page.evaluate(() => navigator.clipboard.readText())

    await test.step('as CSV has the numbers of the table, and its name says where they came from', async () => {
      const { name, text } = await downloaded(page, id, 'download-csv')
      expect(name).toBe(`${stem}.csv`)
      const [head = '', ...rows] = text.trim().split('\n')
      const keys = head.split(',')
      expect(keys).toEqual(
        await page.locator(`#${id}-data th`).evaluateAll(cells => cells.map(cell => cell.getAttribute('data-key'))),
      )
      const shown = await page
        .locator(`#${id}-data tbody tr`)
        .evaluateAll(trs => trs.map(tr => [...tr.querySelectorAll('data')].map(({ value }) => value).join(',')))
      expect(shown.length).toBeGreaterThan(3)
      const first = new Map(rows.map(row => [row.split(',')[0], row.split(',')]))
      for (const row of shown) {
        const [at = '', ...values] = row.split(',')
        // The table was written by another machine's Math.exp, which may differ in the last bit.
        for (const [index, value] of values.entries()) {
          const kept = first.get(at)?.[index + 1] ?? 'missing'
          expect(Math.abs(Number(kept) - Number(value)), `${at}: ${kept}`).toBeLessThanOrEqual(
            1e-15 * Math.max(1, Math.abs(Number(value))),
          )
        }
      }
      if (id === 'training') {
        expect(rows).toHaveLength(301)
        expect(Number(rows[37]?.split(',')[keys.indexOf('quadratic.a')])).toBe(await number('quadratic.a'))
      }
    })

    await test.step('as PNG is a picture twice the size on the screen', async () => {
      const { name, bytes } = await downloaded(page, id, 'download-png')
      expect(name).toBe(`${stem}.png`)
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      const box = await figure.locator('.figure-main svg.plot').first().boundingBox()
      expect(Math.abs(bytes.readUInt32BE(16) - 2 * ((box?.width ?? 0) + 16))).toBeLessThanOrEqual(2)
    })

    await test.step('is cited with the address of its state', async () => {
      await figure.locator('[data-action=cite]').click()
      await page.locator('dialog [data-action=copy][data-of=bibtex]').click()
      await expect.poll(copied).toMatch(new RegExp(`^@misc\\{cross-entropy-${id},`))
      expect(await copied()).toContain(`\\url{${state}}`)
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog')).toHaveCount(0)
    })

    await test.step('is embedded as it is, and tells its height', async () => {
      await figure.locator('[data-action=embed]').click()
      await page.locator('dialog [data-action=copy][data-of=html]').click()
      await expect.poll(copied).toContain('<iframe')
      const code = await copied()
      const values = await figure
        .locator('data[data-key]')
        .evaluateAll(nodes => nodes.map(node => [node.getAttribute('data-key'), (node as HTMLDataElement).value]))
      const host = await context.newPage()
      await host.route('**/host.html', route =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${code}</body>` }),
      )
      await host.goto(`${baseURL}/host.html`)
      const frame = host.frameLocator('iframe')
      await expect(frame.locator(`[data-figure="${id}"]`)).toBeVisible()
      for (const [key, value] of values)
        await expect(frame.locator(`data[data-key="${key}"]`)).toHaveAttribute('value', value ?? '')
      await expect.poll(() => host.locator('iframe').evaluate(node => node.style.height)).not.toBe('720px')
      expect(await frame.locator('html').evaluate(node => node.scrollHeight - node.clientHeight)).toBeLessThanOrEqual(1)
      await expect(frame.locator('.credit a')).toHaveAttribute('href', new RegExp(`^/${language}/[a-z-]+/\\?.*#${id}$`))
      await host.close()
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog')).toHaveCount(0)
    })

    await test.step('as SVG looks on its own as it does on the page', async () => {
      const { text } = await downloaded(page, id, 'download-svg')
      expect(text).toContain(`<desc>${state.replaceAll('&', '&amp;')}</desc>`)
      expect(text).not.toMatch(/class="|var\(--|url\(http/)
      expect(text).toMatch(/font-family:/)
      const svg = figure.locator('.figure-main svg.plot').first()
      await addStyle(page, '.site-header { display: none } .handle-halo { animation: none !important }')
      await svg.scrollIntoViewIfNeeded()
      const box = await svg.boundingBox()
      if (!box) throw new Error('not on the page')
      const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 }
      const onPage = await page.screenshot({ clip: { ...clip, x: Math.max(0, clip.x), y: Math.max(0, clip.y) } })
      const alone = await context.newPage()
      await alone.setViewportSize({ width: Math.ceil(clip.width), height: Math.ceil(clip.height) })
      await alone.setContent(`<body style="margin:0">${text.slice(text.indexOf('<svg'))}</body>`)
      const offset = { x: Math.max(0, -clip.x), y: Math.max(0, -clip.y) }
      const byItself = await alone.screenshot({
        clip: { x: offset.x, y: offset.y, width: clip.width - offset.x, height: clip.height - offset.y },
      })
      expect(await difference(alone, onPage, byItself)).toBeLessThan(0.01)
    })
  })
}

test('the code of the run on the screen carries its numbers, in four languages', async ({ page }) => {
  const { open, figure } = figureOn(page, 'training')
  await open('/zh/embed/training/?training.a0=0.9&training.eta=0.3')
  await openDrawer(figure, 'share')
  await figure.locator('[data-action=code]').click()
  for (const language of ['python', 'numpy', 'pytorch', 'typescript']) {
    await expect(page.locator(`dialog code[data-language=${language}]`)).toContainText('0.3')
  }
})

test('an embedded figure takes its theme from the address, and is still dragged', async ({ page }) => {
  const { open, control, figure } = figureOn(page, 'bernoulli')
  await open('/en/embed/bernoulli/?theme=dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await drag(page, control('s').first(), -40, 0)
  await expect.poll(() => new URL(page.url()).search).toMatch(/theme=dark&bernoulli\.s=|bernoulli\.s=.*theme=dark/)
  await expect(figure).toHaveCount(1)
})

test('where pixels come back as noise, no PNG is saved, and a sentence offers the SVG', async ({ page }) => {
  // As a browser does that resists fingerprinting.
  await page.addInitScript(() => {
    const read = CanvasRenderingContext2D.prototype.getImageData
    CanvasRenderingContext2D.prototype.getImageData = function (...area: Parameters<typeof read>) {
      const pixels = read.apply(this, area)
      crypto.getRandomValues(pixels.data)
      return pixels
    }
  })
  const { open, figure } = figureOn(page, 'sigmoid-slope')
  await open('/en/quadratic/')
  await openDrawer(figure, 'share')
  let saved = 0
  page.on('download', () => saved++)
  await figure.locator('[data-action=download-png]').click()
  await expect(figure.getByRole('status').filter({ hasText: 'SVG' })).toHaveText(/a PNG would be noise/)
  expect(saved).toBe(0)
})

test('a picture that is taken along holds no hint to drag, and neither does paper', async ({ page }) => {
  const { open, figure } = figureOn(page, 'loss-score')
  await open('/en/margin/')
  const hint = figure.locator('svg.plot .drag-hint text').filter({ visible: true })
  await expect(hint).toContainText('↔')
  const words = await hint.textContent()
  await openDrawer(figure, 'share')
  const { text } = await downloaded(page, 'loss-score', 'download-svg')
  expect(text).not.toContain(words ?? '↔')
  await page.emulateMedia({ media: 'print' })
  await expect(figure.locator('svg.plot .drag-hint').filter({ visible: true })).toHaveCount(0)
})

test('the state is taken along as a notebook, whose code and numbers are those on the screen', async ({ page }) => {
  const { open, figure, number } = figureOn(page, 'training')
  await open('/en/cross-entropy/?utm_source=x&training.a0=0.9#training')
  await openDrawer(figure, 'share')
  const { name, text } = await downloaded(page, 'training', 'notebook')
  expect(name).toBe('training_a0=0.9_cross-entropy.ipynb')
  const { cells } = JSON.parse(text) as { cells: { source: string[] }[] }
  const sources = cells.map(({ source }) => source.join(''))
  expect(sources[0]).toContain(`/en/cross-entropy/?training.a0=0.9#training>`)
  expect(sources.at(-1)).toContain(`"quadratic.half": ${await number('quadratic.half')},`)
})

test('a figure is listened to: what is heard stands there in words, Escape ends it and nothing else', async ({
  page,
}) => {
  const { open, figure } = figureOn(page, 'training')
  await open('/en/cross-entropy/#training')
  await openDrawer(figure, 'share')
  await figure.locator('[data-action=listen]').click()
  const bar = figure.locator('.listen-bar')
  await expect(bar.getByRole('status')).toContainText(/^1 of 2, .*A click where it passes ½, at epoch 212\.$/)
  const play = bar.locator('[data-action=listen-play]')
  await expect(play).toBeFocused()
  await expect(play).toHaveText('Stop')
  await page.keyboard.press('Escape')
  await expect(play).toHaveText('Play again')
  await bar.locator('[data-action=listen-close]').click()
  await expect(bar).toHaveCount(0)
})
