import './numerics.css'
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
import NumericsFormula from './numerics.formula.mdx'
import { errorOf, forms, labelOf, lossBy, numericsNumbers, verdictOn } from './numerics.numbers.ts'
import type { NumericsValues } from './numerics.parameters.ts'
import type { NumericsStore } from './numerics.store.ts'
import { numericsWords } from './numerics.words.ts'
import { NumericsPlot } from './numerics-plot.tsx'

const margin = { top: 40, right: 20, bottom: 62, left: 20 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 310, margin },
  medium: { name: 'medium', width: 480, height: 320, margin },
  wide: { name: 'wide', width: 760, height: 320, margin },
}

const tableScores = [-800, -710, -100, -40, -10, -1, 0, 1, 10, 36, 37, 40, 100, 709, 710, 745, 800]
const labels = [{ value: 0, name: '0' }, { value: 1, name: '1' }]
const digits = { significant: 6 } as const

function say(values: NumericsValues, language: Language): string[] {
  const { caption } = numericsWords[language]
  const { s } = values
  const y = labelOf(values)
  const { stable = 0 } = numericsNumbers(values)
  const number = (value: number) => formatNumber(value, language, digits)
  return [
    stable === 0 ? caption.zero(number(s), String(y)) : caption.loss(number(stable), number(s), String(y)),
    ...(['naive', 'logexp'] as const).map(form =>
      caption.of[form][verdictOn(form, s, y)](number(lossBy(form, s, y)), formatNumber(errorOf(form, s, y), language, { significant: 2 }))),
  ]
}

/** The figure `numerics`: the same loss written three ways, and what float64 makes of each. */
export function Numerics({ store }: { store: NumericsStore }) {
  const words = useWords(numericsWords)
  const shown = useLayouts()
  const rows = useMemo((): ReadoutRow[] =>
    forms.map(form => ({ dataKey: form, name: words.readout[form], digits: { significant: 9 } })), [words])
  const columns = useMemo((): Column[] => [
    { dataKey: 's', name: words.columns.s, digits: { decimals: 0 } },
    ...forms.map(form => ({ dataKey: form, name: words.columns[form], digits })),
  ], [words])
  return (
    <FigurePanel store={store} title={words.title} takeaway={words.takeaway} say={say}
      plot={shown.map(name => <NumericsPlot key={name} store={store} layout={layouts[name]} />)}
      formula={<LiveFormula label={words.formula} of={NumericsFormula} />}
      controls={
        <>
          <ParameterChoice store={store} parameterKey="y" name={words.label} options={labels} />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="s" at={tableScores} columns={columns} />} />
  )
}
