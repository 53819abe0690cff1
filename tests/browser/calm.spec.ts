import { expect, test, type Page } from '@playwright/test'
import { figures } from '../../src/figures/registry.ts'
import { figureOn } from './figure-page.ts'

test.use({ viewport: { width: 390, height: 844 } })

/** What a figure takes on a phone. */
const most = { height: 1150, trainingHeight: 900, controls: 16, stops: 12 }

/** What can be used of a figure without opening anything: the smaller side of each, in pixels, where it is, and its name. */
const controlsInView = (page: Page, id: string) =>
  page.locator(`#${id} :is(button, input, select, summary, [role=slider])`).evaluateAll(all =>
    all
      .filter(control => control.checkVisibility({ visibilityProperty: true }))
      .map(control => {
        const held = control.querySelector('.handle-reach') ?? control.closest('label') ?? control
        const { width, height } = held.getBoundingClientRect()
        const {
          x,
          y,
          width: across,
          height: down,
        } = (control.querySelector('.label-mark') ?? held).getBoundingClientRect()
        return {
          name: control.outerHTML.slice(0, 120),
          size: Math.min(width, height),
          isPoint: control.closest('[role=group]:not(.plot)') !== null && control.localName === 'g',
          middle: [x + across / 2, y + down / 2] as const,
        }
      }),
  )

/** Where the tab key goes in a figure, from its beginning until it leaves. */
async function stopsOf(page: Page, id: string): Promise<string[]> {
  await page.locator(`#${id}`).focus()
  const stops: string[] = []
  while (stops.length < 40) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(figure => {
      const { activeElement } = document
      if (!activeElement?.closest(`#${figure}`)) return null
      const isSeen = activeElement.checkVisibility({ visibilityProperty: true })
      return isSeen ? activeElement.outerHTML.slice(0, 120) : `hidden: ${activeElement.outerHTML.slice(0, 120)}`
    }, id)
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}

for (const id of Object.keys(figures)) {
  test(`${id} is calm on a phone: not too high, few controls in view, few tab stops`, async ({ page }) => {
    const { open, figure } = figureOn(page, id)
    await open(`/en/embed/${id}/`)
    expect(await figure.evaluate(element => element.lastElementChild?.localName)).toBe('figcaption')
    for (const drawer of await figure.locator('.drawer').all()) await expect(drawer).not.toHaveAttribute('open')

    const controls = await controlsInView(page, id)
    // Points are the data: however many, they are one control, of which each part is found within 24 px around its middle.
    const points = controls.filter(({ isPoint }) => isPoint)
    const others = controls.filter(({ isPoint }) => !isPoint)
    expect(others.filter(({ size }) => size < 24)).toEqual([])
    for (const [index, { middle, name }] of points.entries()) {
      for (const { middle: other } of points.slice(index + 1)) {
        expect(Math.hypot(middle[0] - other[0], middle[1] - other[1]), name).toBeGreaterThanOrEqual(23.9)
      }
    }
    const count = others.length + Math.min(points.length, 1)
    expect(count, controls.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(most.controls)
    const box = await figure.boundingBox()
    expect.soft(box?.height).toBeLessThanOrEqual(id === 'training' ? most.trainingHeight : most.height)

    const stops = await stopsOf(page, id)
    expect(stops.length).toBeGreaterThan(2)
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(most.stops)
    expect(stops.filter(stop => stop.startsWith('hidden'))).toEqual([])
  })
}

test('the utilities are one tab stop: arrows, Home and End go from one to the next, Tab leaves for the table', async ({
  page,
}) => {
  const { open, openDrawer, figure } = figureOn(page, 'sigmoid-slope')
  await open('/en/embed/sigmoid-slope/')
  await openDrawer('share')
  const action = () => page.evaluate(() => document.activeElement?.getAttribute('data-action'))
  await figure.locator('.share > summary').focus()
  await page.keyboard.press('Tab')
  expect(await action()).toBe('copy-link')
  for (const [key, next] of [
    ['ArrowRight', 'present'],
    ['ArrowDown', 'embed'],
    ['ArrowLeft', 'present'],
    ['End', 'cite'],
    ['ArrowRight', 'copy-link'],
    ['ArrowUp', 'cite'],
    ['Home', 'copy-link'],
    ['ArrowRight', 'present'],
  ] as const) {
    await page.keyboard.press(key)
    expect(await action(), key).toBe(next)
  }
  await page.keyboard.press('Tab')
  await expect(figure.locator('.table-box')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  expect(await action()).toBe('present')
})

test('both drawers’ names stand on one line, open or not, and stay where they are', async ({ page }) => {
  const { open, openDrawer, figure } = figureOn(page, 'loss-score')
  await open('/en/embed/loss-score/')
  const places = async () => {
    const boxes = await Promise.all((await figure.locator('summary').all()).map(summary => summary.boundingBox()))
    const top = (await figure.boundingBox())?.y ?? 0
    return boxes.map(box => ({ x: box?.x, y: (box?.y ?? 0) - top }))
  }
  const closed = await places()
  expect(closed).toHaveLength(2)
  expect(closed[0]?.y).toBe(closed[1]?.y)
  for (const drawer of ['share', 'settings'] as const) {
    await openDrawer(drawer)
    expect(await places()).toEqual(closed)
  }
})

test('reading through a page fetches nothing that stands in a drawer; a figure that is used has its table up to date', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', request => {
    if (/\/assets\/share-/.test(request.url())) asked.push(request.url())
  })
  const { whenAwake, preset, figure } = figureOn(page, 'likelihood')
  await page.goto('/en/likelihood/')
  await whenAwake()
  // What would be fetched at leisure has been asked for by now.
  await page.evaluate(async () => {
    for (let idle = 0; idle < 3; idle++) await new Promise(done => requestIdleCallback(done))
  })
  expect(asked).toEqual([])
  const first = figure.locator('#likelihood-data tbody tr').first().locator('data').last()
  const served = await first.getAttribute('value')
  await preset('our-neuron').click()
  await expect(first).not.toHaveAttribute('value', served ?? '')
  expect(asked).toHaveLength(1)
  await expect(preset('our-neuron')).toHaveAttribute('aria-pressed', 'true')
})

test('what the figure says aloud is not read a second time with its caption', async ({ page }) => {
  const { open, preset, figure } = figureOn(page, 'sigmoid-slope')
  await page.clock.install()
  await open('/en/embed/sigmoid-slope/')
  const heard = figure.locator('.heard')
  await expect(heard).toHaveText('')
  await preset('steepest').click()
  await expect(heard).toHaveText(/z = 0/)
  await page.clock.runFor(10_000)
  await expect(heard).toHaveText('')
})
