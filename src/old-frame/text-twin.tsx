import { memo } from 'react'
import type { Digits } from '../language/number.ts'
import { frameWords } from './frame.words.ts'
import { useWords } from '../language/language.ts'
import { Value } from './value.tsx'

export interface Column {
  dataKey: string
  name: string
  digits: Digits
}

interface TextTwinProps {
  figure: string
  caption: string
  columns: readonly Column[]
  rows: readonly (readonly (number | null)[])[]
}

/** The picture as a table, behind a disclosure: for reading aloud, for copying, for checking. */
export const TextTwin = memo(({ figure, caption, columns, rows }: TextTwinProps) => {
  const words = useWords(frameWords)
  return (
    <details className="text-twin">
      <summary>{words.data}</summary>
      <div className="table-box" role="group" aria-label={caption} tabIndex={0}>
        <table id={`${figure}-data`}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ dataKey, name }) => (
                <th key={dataKey} scope="col" data-key={dataKey}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(({ dataKey, digits }, at) => (
                  <td key={dataKey}>
                    <Value of={row[at] ?? null} digits={digits} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
})
