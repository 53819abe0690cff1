import { print } from '../state/codec.ts'
import type { Table } from '../state/table.ts'

/** Numbers as JavaScript prints them, which reads back to the same float64; "none" is the empty field. */
const field = (value: number | null) => (value === null ? '' : print(value))

/** A table as CSV: the columns' public names, and rows. Where it came from stands in the file's name. */
export const csvFile = ({ keys, rows }: Table): string =>
  [keys.join(','), ...rows.map(row => row.map(field).join(','))].join('\n') + '\n'
