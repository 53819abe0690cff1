import './loss-prediction.css'
import { useMemo } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { ParameterChoice } from '../../old-frame/parameter-choice.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { useWords } from '../../language/language.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { sayLossPrediction } from './loss-prediction-caption.ts'
import type { LossPredictionStore } from './loss-prediction.store.ts'
import { lossPredictionWords } from './loss-prediction.words.ts'
import { LossPredictionPlot } from './loss-prediction-plot.tsx'
import { LossPredictionFormulas } from './loss-prediction-swap.tsx'

const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 340, margin: { top: 34, right: 90, bottom: 46, left: 50 } },
  medium: { name: 'medium', width: 480, height: 380, margin: { top: 34, right: 116, bottom: 46, left: 48 } },
  wide: { name: 'wide', width: 760, height: 400, margin: { top: 34, right: 124, bottom: 46, left: 52 } },
}

const tablePredictions = [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999]

/** The figure `loss-prediction`: what a prediction costs, without a ceiling. */
export function LossPrediction({ store }: { store: LossPredictionStore }) {
  const words = useWords(lossPredictionWords)
  const shown = useLayouts()
  const rows = useMemo(
    (): ReadoutRow[] => [
      { dataKey: 'loss', name: words.readout.loss, digits: { significant: 4 }, tone: 'cross-entropy' },
      { dataKey: 'slope', name: words.readout.slope, digits: { significant: 4 } },
      { dataKey: 'quadratic', name: words.readout.quadratic, digits: { significant: 3 }, tone: 'quadratic' },
    ],
    [words],
  )
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 'p', name: words.axes.prediction, digits: { significant: 3 } },
      ...rows.map(({ dataKey, name, digits }) => ({ dataKey, name, digits })),
    ],
    [words, rows],
  )
  const labels = useMemo(
    () => [
      { value: 1, name: words.label.one },
      { value: 0, name: words.label.zero },
    ],
    [words],
  )
  const axes = useMemo(
    () => [
      { value: 'linear', name: words.axis.linear },
      { value: 'log', name: words.axis.log },
    ],
    [words],
  )
  return (
    <FigurePanel
      store={store}
      code={async () => (await import('./loss-prediction.code.ts')).lossPredictionCode}
      title={words.title}
      takeaway={words.takeaway}
      say={sayLossPrediction}
      plot={shown.map(name => (
        <LossPredictionPlot key={name} store={store} layout={layouts[name]} />
      ))}
      formula={<LossPredictionFormulas store={store} />}
      controls={
        <>
          <ParameterChoice store={store} parameterKey="y" name={words.label.name} options={labels} />
          <ParameterChoice store={store} parameterKey="axis" name={words.axis.name} options={axes} />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="p" at={tablePredictions} columns={columns} />}
    />
  )
}
