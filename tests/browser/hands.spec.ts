import { expect, test, type Locator, type Page } from '@playwright/test'
import { chapters } from '../../src/chapters/chapters.ts'
import { figures } from '../../src/figures/registry.ts'
import { hands, type Way } from '../figures/handles.ts'
import { wrongNumbers } from '../figures/wrong-numbers.ts'
import { drag, figureOn, search, swipe } from './figure-page.ts'

/** The pages with figures, and what is held on each. */
const pages = chapters.map(({ slug }) => slug).filter(slug => hands.some(hand => hand.pages.includes(slug)))
const handsOn = (slug: string) => hands.filter(hand => hand.pages.includes(slug))

test('there is a hand for every figure', () => {
  expect(hands.map(({ id }) => id).sort()).toEqual(Object.keys(figures).sort())
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
  const parts = page.locator(`[data-figure="${id}"] data[data-key]`)
  // Numbers follow at the pace of reading, and so may come after the address.
  await expect(async () => {
    const shown = await parts.evaluateAll(all =>
      all.map(part => [part.getAttribute('data-key') ?? '', part.getAttribute('value') ?? ''] as const),
    )
    expect(shown.length, id).toBeGreaterThan(0)
    expect(await wrongNumbers(id, search(page), shown)).toEqual([])
  }).toPass({ timeout: 15_000 })
}

/** By keys, every parameter of a figure; the browser's own keys of radio buttons and check boxes among them. */
async function pressAll(page: Page, id: string, parameters: readonly string[]) {
  const { control, figure, openDrawer } = figureOn(page, id)
  // What few need stands in a drawer.
  if (await figure.locator('.drawer.settings').count()) await openDrawer('settings')
  for (const parameter of parameters) {
    const element = control(parameter).first()
    if (await element.evaluate(node => node.matches('[role=slider], input[type=range]'))) {
      // What stands at its end, as a rate of 1 does, has only one way to go.
      const isAtEnd = await element.evaluate(node => {
        if (node instanceof HTMLInputElement) return node.valueAsNumber >= Number(node.max)
        return Number(node.getAttribute('aria-valuenow')) >= Number(node.getAttribute('aria-valuemax'))
      })
      await element.focus()
      await page.keyboard.press(isAtEnd ? 'ArrowDown' : 'ArrowUp')
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

for (const [index, chapter] of pages.entries()) {
  const held = handsOn(chapter)
  const address = `/${index % 2 ? 'zh' : 'en'}/${chapter}/`

  test(`${address} is dragged with the mouse and pressed by keys, and its address keeps where to`, async ({ page }) => {
    await page.goto(address)
    for (const { id, handle, mouse } of held) {
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
    for (const { id } of held) {
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
    for (const { id } of held) await agrees(page, id)
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
    test(`${address} follows the finger, and does not scroll under it`, async ({ page }) => {
      // With the label +1 the margin is turned round.
      await page.goto(chapter === 'margin' ? `${address}?loss-score.y=1` : address)
      for (const { id, handle, finger } of held) {
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
