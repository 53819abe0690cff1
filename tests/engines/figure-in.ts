import { expect } from '@playwright/test'
import type { Hand, Way } from '../figures/handles.ts'
import { wrongNumbers } from '../figures/wrong-numbers.ts'
import type { Engine, Run } from './engine.ts'
import { focusHandle, seenFigure, seenHandle, showHandle } from './seen.ts'

const intervals = [30, 60, 120, 250]

/** A condition that is asked for often: what a slow machine does late is no failure. */
export const soon = <T>(ask: () => Promise<T>, message: string) => expect.poll(ask, { intervals, message })

/** Where a figure stands: the page, or a frame in it, whose corner is somewhere else. */
export interface Place {
  run: Run
  corner(): Promise<Way>
}

/** A figure as an engine's reader finds it. */
export function figureIn(engine: Engine, { id, handle, mouse }: Hand, { run, corner }: Place) {
  const see = async () => run(seenFigure, id)
  const hold = async () => run(seenHandle, id, handle)

  const wake = async () => {
    await run(showHandle, id, handle)
    await soon(async () => (await see()).isAwake, `${id} comes to life`).toBe(true)
    await run(showHandle, id, handle)
  }

  /** The numbers shown, those in formulas and sentences too, are those of the state in the address. */
  const agrees = async () => {
    await soon(async () => {
      const { numbers, live, search } = await see()
      const followed = live.map(({ key, value }) => [key, value ?? ''] as const)
      return numbers.length > 0 && wrongNumbers(id, search, [...numbers, ...followed])
    }, `the numbers of ${id} are those of its address`).toEqual([])
  }

  /** Each number of a formula stands there twice: to be seen, and in MathML to be heard. */
  const isHeard = async () => {
    await soon(async () => {
      const { live, heard } = await see()
      const texts = new Map(live.map(({ key, digits, text }) => [`${key} ${digits}`, text]))
      return heard.filter(({ key, digits, text }) => (texts.get(`${key} ${digits}`) ?? text) !== text)
    }, `the formulas of ${id} say what they show`).toEqual([])
  }

  /** Its handle is dragged by the mouse: the picture goes along at once, address and numbers when it is let go. */
  const drag = async () => {
    const [before, from, [left, top], [dx, dy]] = [await see(), await hold(), await corner(), mouse]
    const point = async ([x, y]: Way) => engine.mouse.move([left + x, top + y])
    await point([from.x, from.y])
    await engine.mouse.down()
    for (const share of [0.25, 0.5, 0.75, 1]) await point([from.x + dx * share, from.y + dy * share])
    await soon(async () => (await see()).picture, `the picture of ${id} follows the hand`).not.toBe(before.picture)
    const held = await hold()
    if (dx) expect(Math.abs(held.x - from.x - dx), `the handle of ${id} is under the hand`).toBeLessThan(3)
    else expect((held.y - from.y) * dy, `the handle of ${id} goes with the hand`).toBeGreaterThan(0)
    await engine.mouse.up()
    await soon(async () => (await see()).search, 'the address follows the hand').toContain(`${id}.${handle}=`)
    expect((await hold()).now).not.toBe(from.now)
    await agrees()
  }

  const press = async () => {
    await run(focusHandle, id, handle)
    const [{ search }, before] = [await see(), await hold()]
    expect(before.hasFocus, `the handle of ${id} has the focus`).toBe(true)
    for (let time = 0; time < 3; time++) await engine.press('ArrowUp')
    await soon(async () => (await see()).search, `the address follows the keys in ${id}`).not.toBe(search)
    expect((await hold()).now).not.toBe(before.now)
    await agrees()
  }

  return { see, hold, wake, agrees, isHeard, drag, press }
}
