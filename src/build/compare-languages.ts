import { outlineKinds, outlineOf, type OutlineEntry } from './outline.ts'

interface Source {
  path: string
  source: string
}

/** Where two translations of a chapter differ in headings, figures, formulas or notes: one sentence each. */
export function differences(one: Source, other: Source): string[] {
  const [left, right] = [outlineOf(one.source), outlineOf(other.source)]
  return outlineKinds.flatMap(kind => [
    ...unmatched(kind, left, right).map(entry => sentence(entry, one.path, other.path)),
    ...unmatched(kind, right, left).map(entry => sentence(entry, other.path, one.path)),
  ])
}

type Entries = readonly OutlineEntry[]

/** Two of one kind want two over there; but how often a sentence says "$w$" is its own affair. */
function unmatched(kind: OutlineEntry['kind'], entries: Entries, others: Entries) {
  const left = others.filter(entry => entry.kind === kind).map(entry => entry.name)
  return entries.filter(entry => {
    if (entry.kind !== kind) return false
    const match = left.indexOf(entry.name)
    if (match >= 0 && kind !== 'inline formula') left.splice(match, 1)
    return match < 0
  })
}

const sentence = ({ kind, name, line }: OutlineEntry, path: string, other: string) =>
  `${path}:${line}: the ${kind} "${name}" has no counterpart in ${other}`
