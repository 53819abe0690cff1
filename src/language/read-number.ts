/** What a text says as a number: one value; none; or two that a comma leaves open. */
export type NumberRead =
  { value: number } | { fault: 'unreadable' } | { fault: 'ambiguous'; readings: readonly [number, number] }

/** As JavaScript prints it. The "+" of an exponent arrives as a blank, since a query string writes blanks that way. */
const printed = /^-?(\d+\.?\d*|\.\d+)(e[-+ ]?\d+)?$/i

/** Zero-width characters, joiners, marks of direction: they come with what is copied, and nobody sees them. */
export const invisible = /[\p{Cf}\p{Variation_Selector}]/gu

/** Hyphens, dashes and minus signs of all kinds, as NFKC leaves them; and the Chinese word that voice input writes. */
export const dashes = /[\p{Pd}\u2043\u2212\u30fc负負]/gu

/** Quotation marks, brackets and stops of both languages, as NFKC leaves them: glued to what was meant. */
export const gluedBefore = /^[\s"'`´“”‘’„‚«»‹›([{<【〔〖《〈「『]+/
export const gluedAfter = /[\s"'`´“”‘’„‚«»‹›)\]}>】〕〗》〉」』.,;:!?。、]+$/

const superscripts = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g
const vulgarFractions = /[¼-¾⅐-⅟↉]/g

/** One spelling for each sign: digits and points of other scripts and widths, blanks, dashes, powers of ten. */
function plain(text: string): string {
  return (
    text
      // Before NFKC, which would make 106 of 10⁶, and 31/2 of 3½.
      .replace(superscripts, '^$&')
      .replace(vulgarFractions, ' $&')
      .normalize('NFKC')
      .replace(invisible, '')
      .replace(dashes, '-')
      .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) % 16))
      .replace(gluedBefore, '')
      .replace(gluedAfter, '')
      .replace(/⁄/g, '/')
      .replace(/٪/g, '%')
      .replace(/[。٫]|·(?! ?10 ?\^)/g, '.')
      .replace(/、/g, ',')
      .replace(/[٬’`´]/g, "'")
      .replace(/\s+/g, ' ')
      .replace(/ ?([.,/%^*×·e°]) ?/gi, '$1')
      .replace(/^([-+]) /, '$1')
  )
}

/** The whole part, the digits after the point, and a power of ten. */
type Decimal = { whole: string; rest: string; power: number }

const inThrees = (groups: readonly string[]) =>
  groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))

/** Digits with points, commas, blanks and apostrophes between them. */
function readDigits(text: string): Omit<Decimal, 'power'> | 'ambiguous' | null {
  const marks = text.match(/[^\d]/g) ?? []
  const groups = text.split(/[^\d]/)
  const [mark] = marks
  if (mark === undefined) return { whole: text, rest: '' }
  const last = marks.at(-1) ?? mark
  const rest = groups.at(-1) ?? ''
  const before = groups.slice(0, -1)
  if (marks.length === 1 && (mark === '.' || mark === ',')) {
    const [whole = ''] = before
    if (mark === ',' && rest.length === 3) return 'ambiguous'
    return whole + rest === '' ? null : { whole, rest }
  }
  if (marks.every(sign => sign === mark)) return inThrees(groups) ? { whole: groups.join(''), rest: '' } : null
  const grouped = marks.slice(0, -1).every(sign => sign === mark) && (last === '.' || last === ',')
  return grouped && inThrees(before) ? { whole: before.join(''), rest } : null
}

const number = /^([-+]?)([\d.,' ]*)(?:e([-+ ]?\d+)|[×x*·]10\^([-+]?\d+))?$/i
const powerOfTen = /^([-+]?)10\^([-+]?\d+)$/

/** `shift` is −2 for what is said in hundredths: in the digits, since 0.07 is not 7 / 100 in floats everywhere. */
function readDecimal(text: string, shift = 0): NumberRead {
  const power = powerOfTen.exec(text)
  if (power) return finite(`${power[1]}1e${Number(power[2]) + shift}`)
  const [, sign, digits = '', exponent, exponentOfTen] = number.exec(text) ?? []
  if (sign === undefined) return { fault: 'unreadable' }
  const read = readDigits(digits)
  const e = Number((exponent ?? exponentOfTen ?? '0').trim()) + shift
  if (read === 'ambiguous') {
    const reading = (comma: string) => Number(`${sign}${digits.replace(',', comma)}e${e}`)
    return { fault: 'ambiguous', readings: [reading('.'), reading('')] }
  }
  return read && read.whole + read.rest !== ''
    ? finite(`${sign}${read.whole || '0'}.${read.rest || '0'}e${e}`)
    : { fault: 'unreadable' }
}

function finite(text: string): NumberRead {
  const value = Number(text)
  return Number.isFinite(value) ? { value: value + 0 } : { fault: 'unreadable' }
}

function readFraction(text: string): NumberRead | null {
  const [, sign, whole = '0', above = '', below = ''] = /^([-+]?)(?:(\d+) )?([^/]+)\/([^/]+)$/.exec(text) ?? []
  if (sign === undefined) return null
  const [one, other] = [readDecimal(above), readDecimal(below)]
  if ('fault' in one) return one
  if ('fault' in other) return other
  const size = Number(whole) + one.value / other.value
  return finite(String(sign === '-' ? -size : size))
}

/** No number is longer that is not printed by a program, and looking for one takes time. */
const longest = 100

/**
 * A number as people, input methods and chat programs write it: of any width, with a comma or a Chinese full stop for the
 * point, with groups of three, 1.2×10⁻⁴. One comma before exactly three digits may be either, and is not guessed. In a
 * field (`typed`) also 90 %, 1/2, and what is copied along: "η = 0.15", "30°".
 */
export function readNumber(text: string, { typed = false } = {}): NumberRead {
  const trimmed = text.trim()
  if (printed.test(trimmed)) return finite(trimmed.replace(' ', '+'))
  if (trimmed.length > longest) return { fault: 'unreadable' }
  const said = plain(trimmed)
  if (!typed) return readDecimal(said)
  const bare = said.replace(/^[^=≈]*[=≈]\s*/, '').replace(/ ?[°度]$/, '')
  return readFraction(bare) ?? (bare.endsWith('%') ? readDecimal(bare.slice(0, -1), -2) : readDecimal(bare))
}
