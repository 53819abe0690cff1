import { dashes, invisible } from '../language/read-number.ts'

interface Address {
  pathname: string
  search: string
  hash: string
}

interface Site {
  /** The public names of all figures: a key that begins with one of them is ours. */
  figures: readonly string[]
  /** What a hash of this page may name. */
  places: readonly string[]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    // A stray "%" is no escape: what is one is read, what is not stands for itself.
    return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, run => {
      try {
        return decodeURIComponent(run)
      } catch {
        return run
      }
    })
  }
}

/** As query.ts writes: all but what would end or split a query. */
const encode = (text: string) => encodeURIComponent(text).replace(/%(2C|3A|3B)/g, decodeURIComponent)

/** What JSON makes of "&", "=", "#" and "?". */
const escaped = /\\+u00(26|3d|23|3f)/gi

/** One spelling for each sign, and nothing that nobody sees. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(/⁄/g, '/')
    .replace(/(\d)。(?=\d)/g, '$1.')
    .replace(/(\d)\s*、(?=\s*[-+.\d])/g, '$1,')
    .replace(/(\de)\s(?=\d)/gi, '$1+')

/** Words behind a number are the sentence that the address stood in. */
const sentence = /^([^a-z]*\d)\s+[a-z][^]*$/i

/**
 * What of a value was meant: its first unbroken run of the signs that values are written with, without a stop at its end. A
 * fraction stays whole, so that it is not taken for its first half.
 */
const meant = (text: string) =>
  (/[\w.+~-](?:[\w.,:;~+%-]|\/(?=\d))*/.exec(text.replace(sentence, '$1').replace(/\s+/g, ''))?.[0] ?? '').replace(
    /[^\w~%]+$/,
    '',
  )

/** How an embedded figure is shown (client/theme.ts): a key with one of two values, and a word without any. */
const theme = 'theme(?=[^\\w&]*[=:][^\\w&]*(?:light|dark)(?![\\w-]))'
const compact = /^(?:(?:amp|#38|#x26);|[^\w])*compact[^\w]*$/i

/** The addresses of one site. */
function readerOf({ figures, places }: Site) {
  const own = `(?:(?:${figures.join('|')})\\.[a-z]\\w*|${theme})`
  const key = new RegExp(`(^|[^\\w.-])(${own})[^\\w.=:]*[=:][=:\\s]*`, 'gi')
  const led = new RegExp(`^(?:(?:amp|#38|#x26);|[^\\w])*${own}(?![\\w.])`, 'i')
  // In an address as it is written: a key of ours behind a foreign one, parted by what is no "&". What a foreign value
  // holds has its "=" escaped, and stays.
  const broken = new RegExp(
    `(?:%(?:20|0[9ad]|ef%bc%8[6c]|ef%bc%9[bf]|e3%80%80)|%e2%80%[8a][0-9a-f]|(?:\\\\|%5c)+u0026|[+;,?])+(?=${own}(?:=|%ef%bc%9d))`,
    'i',
  )

  /** The keys of ours in a text with their values, and the rest after a "#". */
  function keysIn(text: string): { pairs: (readonly [string, string])[]; rest: string } {
    const found = [...text.matchAll(key)]
    const pairs = found.map(({ 0: whole, 2: name = '', index }, at) => {
      const value = text.slice(index + whole.length, found[at + 1]?.index).split('#')[0] ?? ''
      return [name.replace(/^[^.]+/, figure => figure.toLowerCase()), meant(value)] as const
    })
    const last = found.at(-1)
    const end = last ? text.indexOf('#', last.index + last[0].length) : -1
    return { pairs, rest: end < 0 ? '' : text.slice(end + 1) }
  }

  /** The parts of a query, those of ours clean and all others as they stand; and a hash that was glued to them. */
  function readQuery(search: string): { parts: string[]; rest: string } {
    let rest = ''
    const read = (raw: string): string[] => {
      const once = decode(raw)
      const text = fold(once)
      if (text.trim() === '') return []
      if (compact.test(text)) return ['compact']
      if (!led.test(text)) {
        const cut = broken.exec(raw)
        return cut ? [raw.slice(0, cut.index), ...read(raw.slice(cut.index + cut[0].length))] : [raw]
      }
      const found = keysIn(/%[0-9a-f]{2}/i.test(text) ? fold(decode(text.replaceAll('+', '%2B'))) : text)
      if (found.pairs.length === 0) return [raw]
      rest ||= found.rest
      const written = found.pairs.map(([name, value]) => `${name}=${value}`)
      const small = /[&\s]compact(?![\w.=-])/i.test(text) ? ['compact'] : []
      return written.length === 1 && written[0] === once && raw.includes('=')
        ? [raw]
        : [...found.pairs.map(([name, value]) => `${name}=${encode(value)}`), ...small]
    }
    const parts = search.split('&').flatMap(read)
    return { parts, rest }
  }

  const squeezed = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const byName = new Map([...places].reverse().map(place => [squeezed(place), place]))

  /** The place that a text begins with, however it is written: of words that follow, as many as are its own. */
  function placeIn(text: string): string | undefined {
    const words = (/[a-z0-9][\w\s.-]*/i.exec(text)?.[0] ?? '').split(/\s+/)
    for (let count = words.length; count > 0; count--) {
      const place = byName.get(squeezed(words.slice(0, count).join('')))
      if (place !== undefined) return place
    }
    return undefined
  }

  function readHash(hash: string): { place: string | undefined; parts: string[] } {
    if (places.includes(hash)) return { place: hash, parts: [] }
    const text = fold(decode(decode(hash)))
    const { pairs } = keysIn(text)
    // The directive of a text fragment is for the browser.
    const candidates =
      text
        .split(':~:')[0]
        ?.split('#')
        .flatMap(piece => piece.split(/[?&;=:]/).map(placeIn)) ?? []
    return {
      place: candidates.find(place => place !== undefined),
      parts: pairs.map(([name, value]) => `${name}=${encode(value)}`),
    }
  }

  return { readQuery, readHash }
}

/**
 * An address without what chat programs, mail, input methods and hands do to it: punctuation and brackets of either
 * language around keys, values and the hash, `&amp;`, blanks and line breaks, what nobody sees, full width; and a hash that
 * nearly names a place. What is clean comes back as it is, and what is not ours as it stands.
 */
export function straighten({ pathname, search, hash }: Address, site: Site): Address {
  const { readQuery, readHash } = readerOf(site)
  const { parts, rest } = readQuery(search.replace(/^\?/, ''))
  const written = hash.replace(/^#/, '')
  const { place, parts: more } = readHash(written || rest)
  const all = [...parts, ...more]
  return {
    pathname,
    search: all.length ? `?${all.join('&')}` : '',
    hash: place !== undefined ? `#${place}` : more.length ? '' : hash,
  }
}
