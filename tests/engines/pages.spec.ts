import { expect } from '@playwright/test'
import { chapters } from '../../src/chapters/chapters.ts'
import { hasPdfToText } from '../browser/pdf-text.ts'
import { hands } from '../figures/handles.ts'
import type { Engine } from './engine.ts'
import { test } from './engine-test.ts'
import { figureIn, soon } from './figure-in.ts'
import { lostOnPaper } from './paper.ts'
import {
  hasThemeSwitch,
  overheard,
  pressThemeSwitch,
  seenContrast,
  seenIslands,
  seenLayout,
  showIsland,
  skipGuesses,
} from './seen-page.ts'

const readsPaper = hasPdfToText()
if (!readsPaper) console.log('Paper is left out: pdftotext is not here. On Debian: apt install poppler-utils')

const pages = chapters.map(({ slug }, index) => {
  const [wide, narrow] = (index % 2 ? ['zh', 'en'] : ['en', 'zh']).map(
    language => `/${language}/${slug ? `${slug}/` : ''}`,
  )
  return { wide: wide ?? '', narrow: narrow ?? '', own: hands.filter(hand => hand.pages[0] === slug) }
})

async function readThrough(engine: Engine, address: string, width: number): Promise<void> {
  await engine.open(address, width)
  for (const { id } of await engine.run(seenIslands)) {
    await engine.run(showIsland, id)
    const isAwake = async () => (await engine.run(seenIslands)).find(island => island.id === id)?.isAwake
    await soon(isAwake, `${id} comes to life`).toBe(true)
  }
  expect(await engine.run(seenLayout)).toEqual([])
}

async function readsInBothThemes(engine: Engine): Promise<void> {
  await soon(async () => engine.run(hasThemeSwitch), 'the theme can be switched').toBe(true)
  for (const theme of ['light', 'dark']) {
    expect(await engine.run(pressThemeSwitch)).toBe(theme)
    const { page, words, drawn } = await engine.run(seenContrast)
    expect(page > 0.8 ? 'light' : page < 0.05 ? 'dark' : page).toBe(theme)
    expect(words, `prose, ${theme}`).toBeGreaterThan(4.5)
    expect(drawn, `drawings, ${theme}`).toBeGreaterThan(3)
  }
  expect(await engine.run(pressThemeSwitch)).toBe('system')
}

for (const [index, { wide, own }] of pages.entries()) {
  const does = own.length ? 'is dragged, moved by key, followed by its formulas and restored from its address' : 'lives'
  test(`${[wide, ...own.map(({ id }) => id)].join(' ')} ${does}`, async ({ engine }) => {
    await readThrough(engine, wide, 1280)
    const figures = own.map(hand => figureIn(engine, hand, { run: engine.run, corner: async () => [0, 0] }))
    for (const { see, wake, drag, press, isHeard } of figures) {
      await wake()
      const { live: served } = await see()
      await drag()
      await press()
      const { live } = await see()
      for (const where of ['figure', 'prose']) {
        const [before, after] = [served, live].map(holes => holes.filter(hole => hole.where === where))
        if (after?.length) expect(after, `the live formula in the ${where}`).not.toEqual(before)
      }
      await isHeard()
    }
    await readsInBothThemes(engine)
    expect(await engine.run(overheard)).toEqual([])

    const settled = []
    for (const { see, hold } of figures) settled.push({ ...(await see()), now: (await hold()).now })
    if (engine.print && readsPaper) {
      await engine.run(skipGuesses)
      const lost = await lostOnPaper(engine, index % 2 ? 'a4' : 'letter')
      expect(lost.titles, 'titles that are not printed').toEqual([])
      expect(lost.words, 'words that are not printed').toBeLessThan(0.004)
    }

    if (figures.length === 0) return
    await engine.open(wide + (settled.at(-1)?.search ?? ''), 1280)
    for (const [nth, { see, hold, wake, agrees }] of figures.entries()) {
      await wake()
      expect((await hold()).now, 'restored from the address').toBe(settled[nth]?.now)
      await agrees()
      await soon(async () => (await see()).picture, 'drawn as it was').toBe(settled[nth]?.picture)
    }
    expect(await engine.run(overheard)).toEqual([])
  })
}

for (const { narrow } of pages) {
  test(`${narrow} lives in a narrow window`, async ({ engine }) => {
    await readThrough(engine, narrow, 480)
    await readsInBothThemes(engine)
    expect(await engine.run(overheard)).toEqual([])
  })
}
