import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { formulaCharacters } from './formula-characters.ts'
import { fallbackFaces, withFallbacks } from './formula-fallbacks.ts'

const otherFormats = /,\s*url\([^)]*\.(woff|ttf)\)\s*format\([^)]*\)/g
const fontFace = /@font-face\s*{[^}]*}/g
const used = /fonts\/(KaTeX_(?:Main-(?:Regular|Bold|Italic)|Math-Italic|(?:AMS|Size\d|Caligraphic)-Regular)\.woff2)/

/** A formula whose font comes late is read in another one until then: KaTeX would leave it blank for three seconds. */
export const shownAtOnce = (face: string): string => face.replace(/font-display:\s*block/, 'font-display: swap')

/** Where the cut fonts are kept: another list of characters, another folder. */
const cutName = `.katex-fonts-${createHash('sha256').update(formulaCharacters).digest('hex').slice(0, 8)}`

/** The font with the characters of the formulas and no others. */
async function cut(from: string, to: string): Promise<void> {
  if (existsSync(to)) return
  const font = await subsetFont(await readFile(from), formulaCharacters, { targetFormat: 'woff2' })
  await mkdir(dirname(to), { recursive: true })
  // Whole or not at all, for another build that looks at the same moment.
  const own = `${to}.${process.pid}`
  await writeFile(own, font)
  await rename(own, to)
}

/**
 * Of KaTeX's sixty font files the site needs ten, and of those the characters that its formulas show. Its CSS must be
 * imported from a script: an `@import` inside CSS is inlined before any plugin sees it.
 */
export const katexFonts = (): Plugin => ({
  name: 'katex-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /katex[\\/]dist[\\/]katex\.css/ },
    async handler(css, id) {
      const folder = dirname(id)
      const kept: string[] = []
      for (const [face] of css.matchAll(fontFace)) {
        const [, name] = used.exec(face) ?? []
        if (!name) continue
        const file = join(folder, '..', '..', cutName, name)
        await cut(join(folder, 'fonts', name), file)
        const address = relative(folder, file).replaceAll('\\', '/')
        kept.push(shownAtOnce(face.replace(otherFormats, '').replace(`fonts/${name}`, address)))
      }
      return [...kept, fallbackFaces, withFallbacks(css.replace(fontFace, ''))].join('\n')
    },
  },
})
