import { memo } from 'react'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { Label } from '../../math/loss.ts'
import { expOverflowsAbove, expUnderflowsFrom, sigmoidIsOneAbove } from '../../math/naive.ts'
import { usePlot } from '../../old-plot/plot.tsx'
import { numericsWords } from './numerics.words.ts'

const upper = 30
const lower = 46

/** The scores at which float64 turns over, as lines through all lanes. */
export const NumericsThresholds = memo(({ label }: { label: Label }) => {
  const language = useLanguage()
  const words = useWords(numericsWords)
  const { layout, x } = usePlot()
  const bottom = layout.height - layout.margin.bottom
  const power = layout.name === 'narrow' ? () => '' : words.power
  const small = label === 1 ? expUnderflowsFrom : -expUnderflowsFrom
  const lines = [
    ...[-1, 1].flatMap(side => [
      { s: side * expOverflowsAbove, y: upper, note: power(side, '1024') },
      { s: side * sigmoidIsOneAbove, y: lower, note: power(side, '53') },
    ]),
    { s: small, y: lower, note: '' },
  ]
  return (
    <g className="thresholds">
      {lines.map(({ s, y }) => (
        <line key={s} x1={x(s)} x2={x(s)} y1={y + 7} y2={bottom} />
      ))}
      {lines.map(({ s, y, note }) => (
        <text key={s} x={x(s)} y={y} dy="0.35em" textAnchor="middle">
          {formatNumber(s, language, { decimals: 2 }) + note}
        </text>
      ))}
    </g>
  )
})
