import { parse, print, type Problem } from './codec.ts'
import { defaults, type AnyFigure } from './figure.ts'
import type { Parameters, Values } from './parameter.ts'

/** A query string cut into its parts: kept as written, so that what is not ours travels on unchanged. */
interface Part {
  raw: string
  key: string
  value: string
}

// A stray "%" is no escape: then the text stands for itself.
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

// Everything but what would end or split a query; "," ":" ";" and "~" stay readable.
const encode = (text: string) => encodeURIComponent(text).replace(/%(2C|3A|3B)/g, decodeURIComponent)

function parts(search: string): Part[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter(raw => raw !== '')
    .map(raw => {
      const cut = raw.indexOf('=')
      return cut < 0
        ? { raw, key: decode(raw), value: '' }
        : { raw, key: decode(raw.slice(0, cut)), value: decode(raw.slice(cut + 1)) }
    })
}

/** A parameter by its name, however its letters are: some programs write a whole address in small ones. */
const nameOf = ({ parameters }: AnyFigure, written: string) =>
  Object.keys(parameters).find(name => name.toLowerCase() === written.toLowerCase())

/** A figure's values as an address holds them. Never throws; of duplicates the last counts. */
export function readQuery<P extends Parameters>(
  search: string,
  figure: AnyFigure<P>,
): { values: Values<P>; problems: Problem[] } {
  const values: Record<string, number | string | null> = { ...defaults(figure.parameters) }
  const problems = new Map<string, Problem>()
  const given = new Set<string>()
  for (const { key, value } of parts(search)) {
    if (!key.startsWith(figure.id + '.')) continue
    const written = key.slice(figure.id.length + 1)
    const name = nameOf(figure, written)
    const parameter = name === undefined ? undefined : figure.parameters[name]
    if (name === undefined || !parameter) {
      problems.set(written, { key: written, fault: 'unknown' })
      continue
    }
    const parsed = parse(parameter, value)
    values[name] = parsed.value
    problems.delete(name)
    if (parsed.fault) problems.set(name, { key: name, fault: parsed.fault })
    if (parsed.fault === 'unreadable' || parsed.fault === 'ambiguous') given.delete(name)
    else given.add(name)
  }
  const reconciled = figure.reconcile(values as Values<P>, given)
  return { values: reconciled.values, problems: [...problems.values(), ...reconciled.problems] }
}

/** `search` without what is not ours: what is copied, cited or embedded carries nobody else's marks. */
export function ownQuery(search: string, isOurs: (key: string) => boolean): string {
  const own = parts(search).flatMap(({ raw, key }) => (isOurs(key) ? [raw] : []))
  return own.length ? '?' + own.join('&') : ''
}

/** `search` with a figure's part replaced by that of another query; needs no figure. */
export function carryQuery(search: string, figure: string, own: string): string {
  const kept = parts(search)
    .filter(part => !part.key.startsWith(`${figure}.`))
    .map(part => part.raw)
  const all = [...kept, ...parts(own).map(part => part.raw)]
  return all.length ? '?' + all.join('&') : ''
}

/** `search` with this figure's part replaced by `values`; defaults are left out, all else is kept as it stands. */
export function writeQuery<P extends Parameters>(search: string, figure: AnyFigure<P>, values: Values<P>): string {
  const own = new Set(Object.keys(figure.parameters).map(name => `${figure.id}.${name}`.toLowerCase()))
  const kept = parts(search)
    .filter(part => !own.has(part.key.toLowerCase()))
    .map(part => part.raw)
  const initial = defaults(figure.parameters)
  const written = Object.keys(figure.parameters).flatMap(name => {
    const value = values[name]
    return value === undefined || value === null || value === initial[name]
      ? []
      : [`${figure.id}.${name}=${encode(print(value))}`]
  })
  const all = [...kept, ...written]
  return all.length ? '?' + all.join('&') : ''
}
