import { pdfText } from '../browser/pdf-text.ts'
import type { Engine } from './engine.ts'
import { seenWords } from './seen-page.ts'

/**
 * A glyph whose character the PDF does not tell. Firefox prints so the Chinese forms of a font for all of Asia; and where a
 * radical has the same glyph, it names that.
 */
const unnamed = '\uFFFD'
const radicals = /[\u2E80-\u2EFF]/g

/** Letters as they stand on paper: ligatures apart, without white space and what is not printed. */
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B-\u200F\u2060]+/g, '')
    .replace(radicals, unnamed)

/** How often each character stands in a text. */
function count(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** What of `whole` is missing in `part`, as a share: each glyph without a name may be one that is missed. */
function lost(whole: string, part: string): number {
  const there = count(part)
  let missing = 0
  for (const [letter, times] of count(whole)) missing += Math.max(0, times - (there.get(letter) ?? 0))
  return Math.max(0, missing - (there.get(unnamed) ?? 0)) / whole.length
}

/** Whether a text stands in another, by what is known of its glyphs. */
const standsIn = (whole: string, part: string): boolean =>
  whole
    .split('')
    .some((_, start) => part.split('').every((letter, at) => [letter, unnamed].includes(whole[start + at] ?? '')))

/** What of the page that is open does not come onto paper: titles, and how much of all its words, those of drawings too. */
export async function lostOnPaper(engine: Engine, paper: 'a4' | 'letter') {
  const printed = letters(pdfText((await engine.print?.(paper)) ?? Buffer.alloc(0)))
  const { prose, drawn, titles } = await engine.run(seenWords)
  return {
    titles: titles.filter(title => !standsIn(printed, letters(title))),
    words: lost(letters([...prose, ...titles, ...drawn].join('')), printed),
  }
}
