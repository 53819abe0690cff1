import { expect } from '@playwright/test'
import { articles } from '../browser/articles.ts'
import { hasPdfToText, pdfText } from '../browser/pdf-text.ts'
import type { Engine } from './engine.ts'
import { test } from './engine-test.ts'
import {
  pressThemeSwitch,
  seenContrast,
  seenIslands,
  seenLayout,
  seenWords,
  showIsland,
  skipGuesses,
} from './seen-page.ts'

async function readThrough(engine: Engine, address: string): Promise<void> {
  await engine.open(address)
  for (const { id } of await engine.run(seenIslands)) {
    await engine.run(showIsland, id)
    await expect
      .poll(async () => (await engine.run(seenIslands)).find(island => island.id === id)?.isAwake, id)
      .toBe(true)
  }
}

/** Goes on to the next theme, and says how the page then looks. */
async function turn(engine: Engine, theme: string) {
  expect(await engine.run(pressThemeSwitch)).toBe(theme)
  return engine.run(seenContrast)
}

/** Letters as they stand on paper: ligatures apart, without white space. */
const letters = (text: string) => text.normalize('NFKC').replace(/\s+|\u00AD/g, '')

async function print(engine: Engine, paper: 'a4' | 'letter') {
  const text = letters(pdfText((await engine.print?.(paper)) ?? Buffer.alloc(0)))
  const lacks = (words: readonly string[], atLeast: number) =>
    words.map(letters).filter(word => word.length >= atLeast && !text.includes(word))
  const { prose, drawn, titles } = await engine.run(seenWords)
  return { prose: lacks(prose, 8), titles: lacks(titles, 1), drawn: lacks(drawn, 2) }
}

for (const [index, address] of articles.entries()) {
  test(`${address} lives, in the dark too, and says nothing to the console`, async ({ engine }) => {
    await readThrough(engine, address)
    expect(await engine.run(seenLayout)).toEqual([])
    const [light, dark] = [await turn(engine, 'light'), await turn(engine, 'dark')]
    expect(light.page).toBeGreaterThan(0.8)
    expect(dark.page).toBeLessThan(0.05)
    for (const { words, drawn } of [light, dark]) {
      expect(words).toBeGreaterThan(4.5)
      expect(drawn).toBeGreaterThan(3)
    }
    await turn(engine, 'system')
    await engine.resize(480, 800)
    expect(await engine.run(seenLayout), 'in a narrow window').toEqual([])
    expect(await engine.said()).toEqual([])
  })

  test(`${address}, read through and then printed, has every word and picture`, async ({ engine, engineName }) => {
    test.skip(!engine.print, `the driver of ${engineName} cannot print`)
    test.skip(!hasPdfToText(), 'pdftotext is missing: install poppler-utils')
    await readThrough(engine, address)
    await engine.run(skipGuesses)
    expect(await print(engine, index % 2 ? 'a4' : 'letter')).toEqual({ prose: [], titles: [], drawn: [] })
  })
}
