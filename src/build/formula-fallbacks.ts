/**
 * Until KaTeX's fonts have come (or for ever, where they are lost) a formula is read in a font of the reader's own. Made as
 * wide and as tall as KaTeX's, it breaks its lines where the formula will break them, and nothing moves when that comes.
 */

/** What a font of the reader's is called, regular and italic, by its full and its PostScript name. */
const fonts = {
  Times: {
    regular: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos', 'Nimbus Roman'],
    italic: [
      'Times New Roman Italic',
      'TimesNewRomanPS-ItalicMT',
      'Liberation Serif Italic',
      'Tinos Italic',
      'Nimbus Roman Italic',
    ],
  },
  Noto: {
    regular: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'],
    italic: ['Noto Serif Italic', 'NotoSerif-Italic'],
  },
  DejaVu: { regular: ['DejaVu Serif', 'DejaVuSerif'], italic: ['DejaVu Serif Italic', 'DejaVuSerif-Italic'] },
}

type Font = keyof typeof fonts

const names: readonly Font[] = ['Times', 'Noto', 'DejaVu']

/** Some signs, by their range (without one: all others), and how wide KaTeX's are to those of each font, in per cent. */
type Kind = Readonly<{ range?: string } & Partial<Record<Font, number>>>

interface Face {
  style: 'regular' | 'italic'
  /** How far KaTeX's font reaches above and below the line, in ems: its `hhea` table. */
  ascent: number
  descent: number
  kinds: readonly Kind[]
}

/**
 * Of a kind of sign the mean widths, of KaTeX 0.19.1 by that of Liberation Serif 1.07 (as wide as Times), Noto Serif 2020-12
 * and DejaVu Serif 2.37, from their `hmtx` tables; each sign counts as often as the formulas of these pages showed it on
 * 26 November 2026. One number for a font would not do: the digits of Times are as wide as KaTeX's, its equals sign is not.
 * Of two kinds that hold a sign the browser takes the later.
 */
export const faces: Readonly<Record<string, Face>> = {
  KaTeX_Main: {
    style: 'regular',
    ascent: 0.903,
    descent: 0.272,
    kinds: [
      { Times: 109, Noto: 90, DejaVu: 96 },
      { range: 'U+41-5A, U+61-7A', Times: 105, Noto: 90, DejaVu: 85 },
      { range: 'U+2C, U+2E, U+30-39', Times: 101, Noto: 91, DejaVu: 79 },
      { range: 'U+28-29, U+2F, U+5B, U+5D, U+7B, U+7D', Times: 119, Noto: 115, DejaVu: 101 },
      { range: 'U+2B, U+3C-3E, U+B1, U+D7, U+2212, U+2248, U+2264-2265', Times: 137, Noto: 139, DejaVu: 93 },
    ],
  },
  KaTeX_Math: {
    style: 'italic',
    ascent: 0.717,
    descent: 0.218,
    kinds: [
      { Times: 113, Noto: 93, DejaVu: 88 },
      { range: 'U+62, U+71', Times: 87, Noto: 78, DejaVu: 68 },
      { range: 'U+63-65, U+67, U+70', Times: 101, Noto: 90, DejaVu: 78 },
      { range: 'U+77', Times: 107, Noto: 87, DejaVu: 84 },
      { range: 'U+69-6A, U+78', Times: 131, Noto: 112, DejaVu: 108 },
      { range: 'U+41-5A', Times: 113, Noto: 109, DejaVu: 96 },
    ],
  },
  // Tall brackets, and the signs of sums, which Noto Serif has not.
  KaTeX_Size1: { style: 'regular', ascent: 0.85, descent: 0.35, kinds: [{ range: 'U+2211', Times: 148, DejaVu: 148 }] },
  KaTeX_Size2: {
    style: 'regular',
    ascent: 1.36,
    descent: 0.862,
    kinds: [
      { Times: 170, Noto: 160, DejaVu: 145 },
      { range: 'U+2211', Times: 203, DejaVu: 202 },
    ],
  },
  KaTeX_Size3: { style: 'regular', ascent: 1.45, descent: 0.95, kinds: [{ Times: 221, Noto: 213, DejaVu: 189 }] },
}

const percent = (share: number) => `${+(share * 100).toFixed(1)}%`

const family = (of: string, font: string) => of.replace('KaTeX', font)

function faceOf(
  of: string,
  { style, ascent, descent }: Face,
  font: Font,
  { range, ...widths }: Kind,
): readonly string[] {
  const width = widths[font]
  if (width === undefined) return []
  // The size is adjusted first, and heights are counted in what comes of it.
  const size = width / 100
  const lines = [
    `font-family: ${family(of, font)}`,
    ...(style === 'italic' ? ['font-style: italic'] : []),
    `src: ${fonts[font][style].map(name => `local('${name}')`).join(', ')}`,
    ...(range === undefined ? [] : [`unicode-range: ${range}`]),
    `size-adjust: ${percent(size)}`,
    `ascent-override: ${percent(ascent / size)}`,
    `descent-override: ${percent(descent / size)}`,
  ]
  return [`@font-face {\n  ${lines.join(';\n  ')};\n}`]
}

/** The readers' fonts, as wide as KaTeX's. */
export const fallbackFaces: string = Object.entries(faces)
  .flatMap(([of, face]) => names.flatMap(font => face.kinds.flatMap(kind => faceOf(of, face, font, kind))))
  .join('\n')

/** Names them in KaTeX's rules, each after its own font. */
export const withFallbacks = (rules: string): string =>
  rules.replace(/(font(?:-family)?:[^;]*?)(KaTeX_\w+)/g, (whole: string, before: string, of: string) => {
    const kinds = faces[of]?.kinds
    if (!kinds) return whole
    const known = names.filter(font => kinds.some(kind => kind[font] !== undefined))
    return `${before}${[of, ...known.map(font => family(of, font))].join(', ')}`
  })
