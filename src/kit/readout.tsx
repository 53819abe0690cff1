import './readout.css'
import type { AnyFigure } from '../state/figure.ts'
import { numberIn } from '../state/numbers.ts'
import type { Shown } from '../state/table.ts'
import type { Tone } from '../state/tone.ts'
import { Say, Value } from './say.tsx'

interface ReadoutProps {
  figure: Pick<AnyFigure, 'shown'>
  caption?: string | undefined
  /** What the numbers are called, by their keys. */
  names: Readonly<Record<string, string>>
}

const toneClass = (tone: Tone | undefined) => (tone ? `tone-${tone}` : undefined)

/** The current values, each once under its public key. */
export function Readout({ figure, caption, names }: ReadoutProps) {
  return (
    <table className="readout plain">
      {caption && <caption>{caption}</caption>}
      <tbody>
        {Object.entries<Shown>(figure.shown).map(([key, { digits, tone }]) => (
          <tr key={key}>
            <th scope="row" className={toneClass(tone)}>
              {names[key]}
            </th>
            <td>
              <Value of={(state: object) => numberIn(state, key)} digits={digits} dataKey={key} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export interface PairedRows {
  /** The keys behind the prefixes, with what they are called. */
  rows: readonly { key: string; name: string }[]
  /** Over the rows, across the table. */
  head?: string
  className?: string
}

interface PairedReadoutProps<S> {
  figure: Pick<AnyFigure, 'shown'>
  /** What the numbers are, for those who hear the page. */
  caption?: string
  /** Over the first column. */
  head?(state: S): string
  /** The prefixes of the keys, such as the costs. */
  columns: readonly { prefix: string; name: string; tone?: Tone }[]
  groups: readonly PairedRows[]
  /** How some numbers are said, by their keys, where not by their digits alone. */
  said?: Readonly<Record<string, (state: S) => string>>
  isHidden?: boolean
}

/** The current values of two things side by side, such as two costs: `prefix.key`, each once under its public key. */
export function PairedReadout<S extends object>(props: PairedReadoutProps<S>) {
  const { figure, caption, head, columns, groups, said = {}, isHidden = false } = props
  const digitsOf = (key: string) => figure.shown[key]?.digits ?? { significant: 4 }
  return (
    <table className="readout" hidden={isHidden}>
      {caption && <caption className="unseen">{caption}</caption>}
      <thead>
        <tr>
          {head ? (
            <th scope="col">
              <Say of={head} />
            </th>
          ) : (
            <td aria-hidden="true" />
          )}
          {columns.map(({ prefix, name, tone }) => (
            <th key={prefix} scope="col" className={toneClass(tone)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(group => (
        <tbody key={group.head ?? ''} className={group.className}>
          {group.head && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {group.head}
              </th>
            </tr>
          )}
          {group.rows.map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.map(({ prefix }) => {
                const whole = `${prefix}.${key}`
                return (
                  <td key={prefix}>
                    <Value
                      of={(state: S) => numberIn(state, whole)}
                      digits={digitsOf(whole)}
                      said={said[whole]}
                      dataKey={whole}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
