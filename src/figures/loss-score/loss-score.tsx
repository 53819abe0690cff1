import './loss-score.css'
import { useMemo } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { ParameterChecks } from '../../old-frame/parameter-checks.tsx'
import { ParameterChoice } from '../../old-frame/parameter-choice.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { useWords } from '../../language/language.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { overlays } from './loss-score.parameters.ts'
import type { LossScoreStore } from './loss-score.store.ts'
import { lossScoreWords } from './loss-score.words.ts'
import { say } from './loss-score-caption.ts'
import { LossScorePlot } from './loss-score-plot.tsx'

// Below the axis is room for the two pushes.
const margin = { top: 34, right: 20, bottom: 128, left: 44 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 452, margin },
  medium: { name: 'medium', width: 480, height: 462, margin },
  wide: { name: 'wide', width: 760, height: 472, margin },
}

const tableScores = Array.from({ length: 17 }, (_, index) => index - 8)

const labels = [
  { value: 1, name: '+1' },
  { value: -1, name: '−1' },
] as const

/** The figure `loss-score`: a loss that keeps pushing as long as the score is wrong, and another that lets go. */
export function LossScore({ store }: { store: LossScoreStore }) {
  const words = useWords(lossScoreWords)
  const shown = useLayouts()
  const rows = useMemo(
    (): ReadoutRow[] => [
      { dataKey: 'margin', name: words.readout.margin, digits: { significant: 4 } },
      { dataKey: 'loss', name: words.readout.loss, digits: { significant: 6 }, tone: 'cross-entropy' },
      { dataKey: 'slope', name: words.readout.slope, digits: { significant: 4 } },
      { dataKey: 'zero-one', name: words.readout['zero-one'], digits: { decimals: 0 } },
      { dataKey: 'hinge', name: words.readout.hinge, digits: { significant: 4 } },
      { dataKey: 'quadratic', name: words.readout.quadratic, digits: { significant: 4 }, tone: 'quadratic' },
    ],
    [words],
  )
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 's', name: words.axes.score, digits: { decimals: 0 } },
      ...rows.map(({ dataKey, name, digits }) => ({ dataKey, name, digits })),
    ],
    [words, rows],
  )
  return (
    <FigurePanel
      store={store}
      code={async () => (await import('./loss-score.code.ts')).lossScoreCode}
      title={words.title}
      takeaway={words.takeaway}
      say={say}
      plot={shown.map(name => (
        <LossScorePlot key={name} store={store} layout={layouts[name]} />
      ))}
      formula={<LiveFormula label={words.formula} of="loss-score" />}
      controls={
        <>
          <ParameterChoice store={store} parameterKey="y" name={words.label} options={labels} />
          <ParameterChecks
            store={store}
            parameterKey="show"
            name={words.show.name}
            options={overlays.map(value => ({ value, name: words.show[value] }))}
          />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="s" at={tableScores} columns={columns} />}
    />
  )
}
