import './one-curve.css'
import { useMemo } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { ParameterChoice } from '../../old-frame/parameter-choice.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { useWords } from '../../language/language.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { useFigure } from '../../state/stores-context.ts'
import { axes, oneCurveParameters } from './one-curve.parameters.ts'
import type { OneCurveStore } from './one-curve.store.ts'
import { labelNames } from './one-curve-labels.ts'
import { oneCurveWords } from './one-curve.words.ts'
import { say } from './one-curve-caption.ts'
import { OneCurvePlot } from './one-curve-plot.tsx'

const margin = { top: 34, right: 20, bottom: 46, left: 44 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 350, margin },
  medium: { name: 'medium', width: 480, height: 370, margin },
  wide: { name: 'wide', width: 760, height: 390, margin },
}

const tableScores = Array.from({ length: 17 }, (_, index) => index - 8)

/** The figure `one-curve`: two forms of the loss, and three axes to see that they are one. */
export function OneCurve({ store }: { store: OneCurveStore }) {
  const words = useWords(oneCurveWords)
  const shown = useLayouts()
  const labels = useFigure(store, state => state.paced.labels)
  const rows = useMemo(
    (): ReadoutRow[] => [
      { dataKey: 'form01', name: words.readout.form01, digits: { significant: 6 }, tone: 'cross-entropy' },
      { dataKey: 'form11', name: words.readout.form11, digits: { significant: 6 }, tone: 'cross-entropy' },
      { dataKey: 'p', name: words.readout.p, digits: { significant: 4 } },
      { dataKey: 'margin', name: words.readout.margin, digits: { significant: 4 } },
    ],
    [words],
  )
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 's', name: words.axes.s, digits: { decimals: 0 } },
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
        <OneCurvePlot key={name} store={store} layout={layouts[name]} />
      ))}
      formula={
        <div data-labels={labels}>
          <LiveFormula label={words.formula} of="one-curve" />
        </div>
      }
      controls={
        <>
          <ParameterChoice
            store={store}
            parameterKey="labels"
            name={words.labels.name}
            options={oneCurveParameters.labels.options.map(value => ({ value, name: words.labels[value] }))}
          />
          <ParameterChoice
            store={store}
            parameterKey="axis"
            name={words.axis.name}
            options={axes.map(value => ({ value, name: words.axis[value] }))}
          />
          <ParameterChoice
            store={store}
            parameterKey="y"
            name={words.label}
            options={[1, -1].map(value => ({ value, name: labelNames(labels, value) }))}
          />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="s" at={tableScores} columns={columns} />}
    />
  )
}
