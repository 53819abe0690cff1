import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { useLanguage } from '../language/language.ts'
import { formatNumber, type Digits } from '../language/number.ts'
import { useAwake, usePicture } from '../plot/follow.ts'
import type { AnyFigure } from '../state/figure.ts'

export interface TextTwinProps {
  figure: AnyFigure
  /** Over the table. */
  caption: string
  /** What the columns are called, by their keys; the first one too. */
  names: Readonly<Record<string, string>>
}

/** Of the first column, and of what is not read out: enough to tell neighbours apart. */
const plain: Digits = { significant: 6 }

/** The picture as a table: for reading aloud, for copying, for checking. */
export const TextTwin = memo(({ figure, caption, names }: TextTwinProps) => {
  const { store } = usePicture()
  const language = useLanguage()
  const awake = useAwake()
  const settled = useStore(store, state => state.settled)
  const digitsOf = (key = '') => (figure.listed?.[key] ?? figure.shown[key])?.digits ?? plain
  const { keys, rows } = useMemo(() => figure.table(settled, false), [figure, settled])
  return (
    <div className="table-box" role="group" aria-label={caption} {...(awake && { tabIndex: 0 })}>
      <table id={`${figure.id}-data`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {keys.map(key => (
              <th key={key} scope="col" data-key={key}>
                {names[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, at) => (
                <td key={keys[at]}>
                  <data translate="no" value={value === null ? '' : String(value)}>
                    {formatNumber(value, language, digitsOf(keys[at]))}
                  </data>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})
