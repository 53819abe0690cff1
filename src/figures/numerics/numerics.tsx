import './numerics.css'
import { useMemo } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { ParameterChoice } from '../../old-frame/parameter-choice.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { useWords, type Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { evaluate, forms, labelOf, relativeError, verdict } from './numerics.numbers.ts'
import type { NumericsValues } from './numerics.parameters.ts'
import { NumericsPlot } from './numerics-plot.tsx'
import type { NumericsStore } from './numerics.store.ts'
import { numericsWords } from './numerics.words.ts'

const margin = { top: 60, right: 14, bottom: 56, left: 28 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 344, margin },
  medium: { name: 'medium', width: 480, height: 362, margin },
  wide: { name: 'wide', width: 700, height: 380, margin },
}

const tableScores = [-800, -710, -40, -10, 0, 10, 36, 37, 40, 100, 709, 710, 745, 800]

/** The figure in words. */
export function sayNumerics(values: NumericsValues, language: Language): string[] {
  const { caption } = numericsWords[language]
  const { s } = values
  const y = labelOf(values)
  const say = (value: number | null, significant: number) => formatNumber(value, language, { significant })
  const [first = '', ...rest] = forms.map(form => {
    const value = say(evaluate[form](s, y) + 0, 6)
    return caption[form][verdict(form, s, y)](value, say(relativeError(form, s, y), 2))
  })
  return [caption.at(say(s, 8), say(y, 1)) + first, ...rest]
}

/** The figure `numerics`: naive against stable evaluation, for programmers. */
export function Numerics({ store }: { store: NumericsStore }) {
  const words = useWords(numericsWords)
  const shown = useLayouts()
  const rows = useMemo(
    (): ReadoutRow[] =>
      forms.map(form => ({
        dataKey: form,
        name: words.form[form].name,
        digits: { significant: 6 },
        ...(form === 'stable' && { tone: 'cross-entropy' }),
      })),
    [words],
  )
  const steps = useMemo(
    () =>
      (
        [
          ['exp', 6],
          ['sigma', 17],
          ['rest', 6],
          ['log.sigma', 6],
          ['log.rest', 6],
        ] as const
      ).map(([dataKey, significant]): ReadoutRow => ({
        dataKey,
        name: words.readout[dataKey],
        digits: { significant },
      })),
    [words],
  )
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 's', name: words.column.s, digits: { decimals: 0 } },
      ...rows.map(({ dataKey, name, digits }) => ({ dataKey, name, digits })),
    ],
    [words, rows],
  )
  const labels = useMemo(() => [0, 1].map(value => ({ value, name: words.label.of(String(value)) })), [words])
  return (
    <FigurePanel
      store={store}
      title={words.title}
      takeaway={words.takeaway}
      say={sayNumerics}
      plot={shown.map(name => (
        <NumericsPlot key={name} store={store} layout={layouts[name]} />
      ))}
      formula={<LiveFormula label={words.formula} of="numerics" />}
      controls={
        <>
          <ParameterChoice store={store} parameterKey="y" name={words.label.name} options={labels} />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={
        <>
          <Readout store={store} caption={words.readout.values} rows={rows} />
          <Readout store={store} caption={words.readout.steps} rows={steps} />
        </>
      }
      twin={<SweepTwin store={store} caption={words.table} sweep="s" at={tableScores} columns={columns} />}
    />
  )
}
