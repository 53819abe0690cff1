import { print } from '../state/codec.ts'
import type { Table } from '../state/table.ts'

/** Numbers as JavaScript prints them, which reads back to the same float64; "none" is the empty field. */
const field = (value: number | null) => (value === null ? '' : print(value))

/** A table as CSV, after lines beginning with "#" that say where it came from. */
export const csvFile = ({ keys, rows }: Table, comments: readonly string[]): string =>
  [...comments.map(line => `# ${line}`), keys.join(','), ...rows.map(row => row.map(field).join(','))].join('\n') + '\n'
