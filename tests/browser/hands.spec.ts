import { expect, test, type Locator, type Page } from '@playwright/test'
import { figures } from '../../src/figures/registry.ts'
import { readQuery } from '../../src/state/query.ts'
import { closeTo } from '../figures/close-to.ts'
import { drag, figureOn, search, swipe } from './figure-page.ts'

/** A way of the hand, in pixels. */
type Way = readonly [dx: number, dy: number]

interface Hand {
  id: string
  handle: string
  mouse: Way
  finger: Way
}

const freeThrow: Hand = { id: 'free-throw', handle: 'miss', mouse: [-80, 0], finger: [-60, 0] }
const speed: Hand = { id: 'speed', handle: 'a', mouse: [-200, 0], finger: [-120, 0] }

/** Every figure of a page, and how far its handle is taken: not to an end of its range. */
const pages: Readonly<Record<string, readonly Hand[]>> = {
  quadratic: [
    freeThrow,
    { id: 'experiments', handle: 'epoch', mouse: [150, 0], finger: [100, 0] },
    { id: 'sigmoid-slope', handle: 'z', mouse: [-120, 0], finger: [-100, 0] },
    speed,
  ],
  'cross-entropy': [
    speed,
    freeThrow,
    { id: 'chain-rule', handle: 'a', mouse: [-240, 0], finger: [-120, 0] },
    { id: 'training', handle: 'a0', mouse: [0, 60], finger: [0, 50] },
    { id: 'how-wrong', handle: 'a0', mouse: [120, 0], finger: [60, 0] },
  ],
  likelihood: [
    { id: 'bernoulli', handle: 's', mouse: [-80, 0], finger: [50, 0] },
    { id: 'likelihood', handle: 'b', mouse: [0, -40], finger: [0, 40] },
  ],
  intuition: [{ id: 'loss-prediction', handle: 'p', mouse: [100, 0], finger: [50, 0] }],
  margin: [
    { id: 'loss-score', handle: 's', mouse: [-200, 0], finger: [-70, 0] },
    { id: 'one-curve', handle: 's', mouse: [-120, 0], finger: [-60, 0] },
    { id: 'numerics', handle: 's', mouse: [-110, 0], finger: [-60, 0] },
  ],
  limits: [{ id: 'crowd', handle: 'b', mouse: [0, -40], finger: [0, 40] }],
}

test('there is a hand for every figure', () => {
  const held = Object.values(pages).flatMap(hands => hands.map(({ id }) => id))
  expect(new Set(held)).toEqual(new Set(Object.keys(figures)))
})

/** Everything drawn of a figure but its handles: what ought to move with them. */
const picture = (figure: Locator) =>
  figure
    .locator('svg.plot')
    .evaluateAll(plots =>
      plots.flatMap(plot =>
        [...plot.querySelectorAll('path, line, rect, circle, text, g')]
          .filter(part => !part.closest('.handle') && !part.querySelector('.handle'))
          .map(part =>
            ['d', 'x', 'y', 'x1', 'y1', 'cx', 'cy', 'transform'].map(name => part.getAttribute(name)).join(),
          ),
      ),
    )

async function middle(handle: Locator): Promise<Way> {
  const box = await handle.locator('.handle-knob, .label-mark').first().boundingBox()
  if (!box) throw new Error('not on the page')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** The numbers that the page shows are those of the state in its address, as they are computed here. */
async function agrees(page: Page, id: string) {
  const model = await figures[id]?.model()
  if (!model) throw new Error(`there is no figure "${id}"`)
  const numbers = model.numbers(readQuery(search(page), model).values)
  const shown = await page
    .locator(`[data-figure="${id}"] data[data-key]`)
    .evaluateAll(all => all.map(part => [part.getAttribute('data-key') ?? '', part.getAttribute('value') ?? '']))
  expect(shown.length, id).toBeGreaterThan(0)
  for (const [key = '', value = ''] of shown) {
    const exact = numbers[key]
    if (exact === null || exact === undefined || !Number.isFinite(exact)) expect(value, key).toBe(String(exact ?? ''))
    else expect(closeTo(exact, false)(Number(value)), `${id} ${key}: ${value} for ${exact}`).toBe(true)
  }
}

/** By keys, every parameter of a figure; the browser's own keys of radio buttons and check boxes among them. */
async function pressAll(page: Page, id: string, parameters: readonly string[]) {
  const { control, figure, openDrawer } = figureOn(page, id)
  // What few need stands in a drawer.
  if (await figure.locator('.drawer.settings').count()) await openDrawer('settings')
  for (const parameter of parameters) {
    const element = control(parameter).first()
    if (await element.evaluate(node => node.matches('[role=slider], input[type=range]'))) {
      await element.focus()
      await page.keyboard.press('ArrowUp')
    } else {
      const isCheck = (await element.locator('input').first().getAttribute('type')) === 'checkbox'
      await element
        .locator(isCheck ? 'input' : 'input:checked')
        .first()
        .focus()
      await page.keyboard.press(isCheck ? 'Space' : 'ArrowRight')
    }
  }
}

/** Of `training` its own tests press the other keys: they stand in a drawer. An epoch that stands at its end goes no further up. */
const pressed: Readonly<Record<string, readonly string[]>> = {
  training: ['a0', 'eta'],
  crowd: ['points', 'w', 'b', 'eta', 'optimizer', 'epochs'],
}

for (const [index, [chapter, hands]] of Object.entries(pages).entries()) {
  const address = `/${index % 2 ? 'zh' : 'en'}/${chapter}/`

  test(`${address} is dragged with the mouse and pressed by keys, and its address keeps where to`, async ({ page }) => {
    await page.goto(address)
    for (const { id, handle, mouse } of hands) {
      const { figure, control, whenAwake } = figureOn(page, id)
      await whenAwake()
      const element = control(handle).first()
      const before = await element.getAttribute('aria-valuenow')
      const [drawn, [x, y]] = [await picture(figure), await middle(element)]
      const [dx, dy] = mouse
      await drag(page, element, dx, dy, async () => {
        // The picture follows while the hand still holds, the handle stays under it, and the address waits.
        expect(await picture(figure), id).not.toEqual(drawn)
        const [now, up] = await middle(element)
        if (dx) expect(Math.abs(now - x - dx), `${id}: the handle is under the hand`).toBeLessThan(3)
        else expect((up - y) * dy, id).toBeGreaterThan(0)
        expect(search(page)).not.toContain(`${id}.${handle}=`)
      })
      await expect(element).not.toHaveAttribute('aria-valuenow', before ?? '')
      await expect.poll(() => search(page)).toContain(`${id}.${handle}=`)
      await agrees(page, id)
    }
    for (const { id } of hands) {
      const model = await figures[id]?.model()
      const parameters = pressed[id] ?? Object.keys(model?.parameters ?? {})
      await pressAll(page, id, parameters)
      for (const parameter of parameters) await expect.poll(() => search(page)).toContain(`${id}.${parameter}=`)
    }
    const places = () =>
      page.locator('[role=slider]').evaluateAll(all => all.map(handle => handle.getAttribute('aria-valuenow')))
    const kept = await places()
    await page.reload()
    // Each is named in the address, and so comes to life at once.
    await expect(page.locator('[data-island]:not([data-awake])')).toHaveCount(0)
    expect(await places()).toEqual(kept)
    for (const { id } of hands) await agrees(page, id)
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
    test(`${address} follows the finger, and does not scroll under it`, async ({ page }) => {
      // With the label +1 the margin is turned round.
      await page.goto(chapter === 'margin' ? `${address}?loss-score.y=1` : address)
      for (const { id, handle, finger } of hands) {
        const { figure, control, whenAwake } = figureOn(page, id)
        await whenAwake()
        const element = control(handle).first()
        await element.scrollIntoViewIfNeeded()
        const [before, drawn] = [await element.getAttribute('aria-valuenow'), await picture(figure)]
        const scrolled = await page.evaluate(() => scrollY)
        const reach = await element.locator('.handle-reach').boundingBox()
        expect(Math.min(reach?.width ?? 0, reach?.height ?? 0), `${id}: room for a finger`).toBeGreaterThanOrEqual(44)
        await swipe(page, element, ...finger)
        await expect(element).not.toHaveAttribute('aria-valuenow', before ?? '')
        expect(await picture(figure), id).not.toEqual(drawn)
        expect(await page.evaluate(() => scrollY), id).toBe(scrolled)
        await expect.poll(() => search(page)).toContain(`${id}.${handle}=`)
        await agrees(page, id)
      }
    })
  })
}
