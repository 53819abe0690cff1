import { expect } from '@playwright/test'
import { hands } from '../figures/handles.ts'
import { wrongNumbers } from '../figures/wrong-numbers.ts'
import type { Engine } from './engine.ts'
import { test } from './engine-test.ts'
import { focusHandle, seenFigure, seenHandle, showHandle } from './seen.ts'

/** A figure as an engine's reader finds it. */
const figureIn = (engine: Engine, id: string, handle: string) => ({
  see: async () => engine.run(seenFigure, id),
  hold: async () => engine.run(seenHandle, id, handle),
  whenAwake: async () => {
    await engine.run(showHandle, id, handle)
    await expect.poll(async () => (await engine.run(seenFigure, id)).isAwake).toBe(true)
    await engine.run(showHandle, id, handle)
  },
  /** The numbers shown, those in formulas and sentences too, are those of the state in the address. */
  agrees: async () => {
    await expect
      .poll(async () => {
        const { numbers, live, search } = await engine.run(seenFigure, id)
        const followed = live.map(({ key, value }) => [key, value ?? ''] as const)
        return numbers.length > 0 && wrongNumbers(id, search, [...numbers, ...followed])
      })
      .toEqual([])
  },
})

for (const [index, { id, pages, handle, mouse }] of hands.entries()) {
  const address = `/${index % 2 ? 'zh' : 'en'}/${pages[0]}/`

  test(`${id} is dragged, moved by key, and restored from its address`, async ({ engine }) => {
    await engine.open(address)
    const { see, hold, whenAwake, agrees } = figureIn(engine, id, handle)
    await whenAwake()
    const [served, from] = [await see(), await hold()]
    const [dx, dy] = mouse

    await engine.mouse.move([from.x, from.y])
    await engine.mouse.down()
    for (const share of [0.25, 0.5, 0.75, 1]) await engine.mouse.move([from.x + dx * share, from.y + dy * share])
    await expect.poll(async () => (await see()).picture, 'the picture follows the hand').not.toBe(served.picture)
    const held = await hold()
    if (dx) expect(Math.abs(held.x - from.x - dx), 'the handle is under the hand').toBeLessThan(3)
    else expect((held.y - from.y) * dy, 'the handle goes with the hand').toBeGreaterThan(0)
    await engine.mouse.up()
    await expect.poll(async () => (await see()).search).toContain(`${id}.${handle}=`)
    const dragged = await hold()
    expect(dragged.now).not.toBe(from.now)
    await agrees()

    await engine.run(focusHandle, id, handle)
    expect((await hold()).hasFocus).toBe(true)
    const { search } = await see()
    for (let press = 0; press < 3; press++) await engine.press('ArrowUp')
    await expect.poll(async () => (await see()).search, 'the address follows the keys').not.toBe(search)
    const pressed = await hold()
    expect(pressed.now).not.toBe(dragged.now)
    await agrees()

    const settled = await see()
    for (const where of ['figure', 'prose']) {
      const [before, after] = [served, settled].map(({ live }) => live.filter(hole => hole.where === where))
      if (after?.length) expect(after, `the live formula in the ${where}`).not.toEqual(before)
    }
    // Each number of a formula stands there twice: to be seen, and in MathML to be heard.
    await expect
      .poll(async () => {
        const { live, heard } = await see()
        const texts = new Map(live.map(({ key, digits, text }) => [`${key} ${digits}`, text]))
        return heard.filter(({ key, digits, text }) => (texts.get(`${key} ${digits}`) ?? text) !== text)
      })
      .toEqual([])

    await engine.open(`${address}${settled.search}`)
    await whenAwake()
    expect((await hold()).now, 'restored from the address').toBe(pressed.now)
    await agrees()
    await expect.poll(async () => (await see()).picture).toBe(settled.picture)
    expect(await engine.said()).toEqual([])
  })
}
