import './sigmoid-slope.css'
import { useMemo } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { useWords, type Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { sigmoidSlopeNumbers } from './sigmoid-slope.numbers.ts'
import type { SigmoidSlopeValues } from './sigmoid-slope.parameters.ts'
import type { SigmoidSlopeStore } from './sigmoid-slope.store.ts'
import { sigmoidSlopeWords } from './sigmoid-slope.words.ts'
import { SigmoidSlopePlot } from './sigmoid-slope-plot.tsx'

const margin = { top: 34, right: 20, bottom: 46, left: 48 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 270, margin },
  medium: { name: 'medium', width: 480, height: 320, margin },
  wide: { name: 'wide', width: 760, height: 350, margin },
}

const tableScores = Array.from({ length: 17 }, (_, index) => index - 8)

/** Above this slope the curve is called steep, below the other flat. */
const steep = 0.2
const flat = 0.05

function say(values: SigmoidSlopeValues, language: Language): string[] {
  const { caption } = sigmoidSlopeWords[language]
  const { slope = 0, gradient = 0 } = sigmoidSlopeNumbers(values)
  const number = (value: number) => formatNumber(value, language, { significant: 3 })
  return [
    caption.slope(number(values.z), number(slope)),
    slope < flat ? caption.flat : slope > steep ? caption.steep : caption.middle,
    caption.gradient(number(gradient)),
  ]
}

/** The figure `sigmoid-slope`: where σ is flat, an error hardly reaches the weight. */
export function SigmoidSlope({ store }: { store: SigmoidSlopeStore }) {
  const words = useWords(sigmoidSlopeWords)
  const shown = useLayouts()
  const rows = useMemo(
    (): ReadoutRow[] => [
      { dataKey: 'a', name: words.readout.a, digits: { decimals: 4 } },
      { dataKey: 'slope', name: words.readout.slope, digits: { decimals: 4 }, tone: 'slope' },
      { dataKey: 'gradient', name: words.readout.gradient, digits: { decimals: 4 }, tone: 'quadratic' },
    ],
    [words],
  )
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 'z', name: words.axes.score, digits: { decimals: 0 } },
      ...rows.map(({ dataKey, name, digits }) => ({ dataKey, name, digits })),
    ],
    [words, rows],
  )
  return (
    <FigurePanel
      store={store}
      title={words.title}
      takeaway={words.takeaway}
      say={say}
      plot={shown.map(name => (
        <SigmoidSlopePlot key={name} store={store} layout={layouts[name]} />
      ))}
      formula={<LiveFormula label={words.formula} of="sigmoid-slope" />}
      controls={<Presets store={store} names={words.presets} />}
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="z" at={tableScores} columns={columns} />}
    />
  )
}
