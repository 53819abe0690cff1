import { expect } from '@playwright/test'
import { hands } from '../figures/handles.ts'
import { test } from './engine-test.ts'
import { figureIn, soon } from './figure-in.ts'
import { host } from './overheard.ts'
import { overheard } from './seen-page.ts'
import { clickTool, drawnOnPicture, keepFiles, seenFrame, seenKept, seenTools, showFrame } from './seen-taken.ts'

const handOf = (id: string) => {
  const hand = hands.find(each => each.id === id)
  if (!hand) throw new Error(`handles.json has no "${id}"`)
  return hand
}

test('framed, by the code that is offered and in a sandbox, a figure has its height, is dragged and moved by key', async ({
  engine,
}) => {
  await engine.open(host.address, 1280)
  for (const [index, id] of host.framed.entries()) {
    const run = engine.runInFrame(index)
    await engine.run(showFrame, index)
    const corner = async () => (await engine.run(seenFrame, index)).corner
    const { wake, drag, press } = figureIn(engine, handOf(id), { run, corner })
    await wake()
    if (index === 0) {
      const content = async () => run(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
      await soon(async () => (await engine.run(seenFrame, index)).height - (await content()), 'its height').toBe(0)
    }
    await drag()
    await press()
  }
  expect(await engine.run(overheard)).toEqual([])
})

test('a figure is saved, cited, shown as code and presented', async ({ engine }) => {
  const hand = handOf('training')
  await engine.open(`/en/embed/${hand.id}/`, 1280)
  const { wake, press } = figureIn(engine, hand, { run: engine.run, corner: async () => [0, 0] })
  await wake()
  await press()
  await engine.run(keepFiles)
  for (const [nth, kind] of ['svg', 'png', 'csv'].entries()) {
    await soon(async () => engine.run(clickTool, `download-${kind}`), `${kind} is offered`).toBe(true)
    await soon(async () => (await engine.run(seenKept)).length, `${kind} is saved`).toBe(nth + 1)
  }
  expect((await engine.run(seenKept)).map(name => name.split('.').at(-1))).toEqual(['svg', 'png', 'csv'])
  expect(await engine.run(drawnOnPicture), 'colours in the PNG').toBeGreaterThan(10)
  for (const tool of ['embed', 'code', 'cite']) {
    await engine.run(clickTool, tool)
    await soon(async () => (await engine.run(seenTools)).dialogs, `${tool} opens a dialog`).toEqual([true])
    await engine.run(clickTool, 'close')
    await soon(async () => (await engine.run(seenTools)).dialogs, `${tool} is closed`).toEqual([])
  }
  await engine.run(clickTool, 'present')
  await soon(async () => (await engine.run(seenTools)).isPresented, 'it is presented').toBe(true)
  await engine.press('Escape')
  await soon(async () => (await engine.run(seenTools)).isPresented, 'Escape leaves').toBe(false)
  expect(await engine.run(overheard)).toEqual([])
})
