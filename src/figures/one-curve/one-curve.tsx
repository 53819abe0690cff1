import './one-curve.css'
import { useMemo } from 'react'
import { FigurePanel } from '../../frame/figure-panel.tsx'
import { LiveFormula } from '../../frame/live-formula.tsx'
import { ParameterChoice } from '../../frame/parameter-choice.tsx'
import { Presets } from '../../frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../frame/readout.tsx'
import { SweepTwin } from '../../frame/sweep-twin.tsx'
import type { Column } from '../../frame/text-twin.tsx'
import { useWords, type Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useLayouts, type Layout } from '../../plot/layout.ts'
import { useFigure } from '../../state/stores-context.ts'
import OneCurve01Formula from './one-curve-01.formula.mdx'
import OneCurve11Formula from './one-curve-11.formula.mdx'
import { oneCurveNumbers } from './one-curve.numbers.ts'
import type { OneCurveValues } from './one-curve.parameters.ts'
import type { OneCurveStore } from './one-curve.store.ts'
import { oneCurveWords } from './one-curve.words.ts'
import { labelText, OneCurvePlot } from './one-curve-plot.tsx'
import { useMorph } from './use-morph.ts'

const margin = { top: 34, right: 24, bottom: 46, left: 36 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 280, margin },
  medium: { name: 'medium', width: 480, height: 330, margin },
  wide: { name: 'wide', width: 760, height: 360, margin },
}

const tableScores = Array.from({ length: 17 }, (_, index) => index - 8)
const digits = { decimals: 4 } as const

function say(values: OneCurveValues, language: Language): string[] {
  const { caption } = oneCurveWords[language]
  const { p = 0, form01 = 0 } = oneCurveNumbers(values)
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  return [caption.equal(number(form01), number(values.s), number(p)), caption[values.axis], caption.relabel]
}

/** The figure `one-curve`: both forms of the loss are one function, whatever the axis and the labels are called. */
export function OneCurve({ store }: { store: OneCurveStore }) {
  const words = useWords(oneCurveWords)
  const shown = useLayouts()
  const labels = useFigure(store, state => state.paced.labels)
  const axis = useFigure(store, state => state.values.axis)
  const morph = useMorph(axis)
  const rows = useMemo((): ReadoutRow[] => [
    { dataKey: 'p', name: words.readout.p, digits },
    { dataKey: 'margin', name: words.readout.margin, digits },
    { dataKey: 'form01', name: words.readout.form01, digits, tone: 'cross-entropy' },
    { dataKey: 'form11', name: words.readout.form11, digits, tone: 'cross-entropy' },
  ], [words])
  const columns = useMemo((): Column[] => [
    { dataKey: 's', name: words.columns.s, digits: { decimals: 0 } },
    ...(['p', 'margin', 'form01', 'form11'] as const).map(dataKey => ({ dataKey, name: words.columns[dataKey], digits })),
  ], [words])
  const options = useMemo(() => ({
    y: [-1, 1].map(value => ({ value, name: labelText(value, labels) })),
    axis: (['p', 's', 'margin'] as const).map(value => ({ value, name: words.axisNames[value] })),
    labels: (['01', 'pm1'] as const).map(value => ({ value, name: words.labelNames[value] })),
  }), [words, labels])
  return (
    <FigurePanel store={store} title={words.title} takeaway={words.takeaway} say={say}
      plot={shown.map(name => <OneCurvePlot key={name} store={store} layout={layouts[name]} morph={morph} />)}
      formula={
        <div className="one-curve-forms">
          <div hidden={labels !== '01'}><LiveFormula label={words.formula['01']} of={OneCurve01Formula} /></div>
          <div hidden={labels !== 'pm1'}><LiveFormula label={words.formula.pm1} of={OneCurve11Formula} /></div>
        </div>
      }
      controls={
        <>
          <ParameterChoice store={store} parameterKey="axis" name={words.axis} options={options.axis} />
          <ParameterChoice store={store} parameterKey="labels" name={words.labels} options={options.labels} />
          <ParameterChoice store={store} parameterKey="y" name={words.label} options={options.y} />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="s" at={tableScores} columns={columns} />} />
  )
}
