import './chain-rule.css'
import { useCallback, useMemo } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { ParameterChoice } from '../../old-frame/parameter-choice.tsx'
import { ParameterSlider } from '../../old-frame/parameter-slider.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { useLanguage, useWords, type Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useLayouts } from '../../old-plot/layout.ts'
import { layouts } from './chain-rule-frame.ts'
import { chainRuleNumbers } from './chain-rule.numbers.ts'
import type { ChainRuleValues } from './chain-rule.parameters.ts'
import { ChainRulePlot } from './chain-rule-plot.tsx'
import type { ChainRuleStore } from './chain-rule.store.ts'
import { chainRuleWords } from './chain-rule.words.ts'

const tableOutputs = [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98, 0.99, 0.999]
const digits = { significant: 4 }

/** What the ladder shows, in sentences. */
export function sayChainRule(values: ChainRuleValues, language: Language): string[] {
  const { caption } = chainRuleWords[language]
  const numbers = chainRuleNumbers(values)
  const number = (value: number) => formatNumber(value, language, { significant: 3 })
  const climb = number(numbers.climb)
  const steps = [caption.crossEntropy(climb), caption.quadratic(number(numbers.slope))]
  if (numbers.x === 0) return [caption.noInput, ...steps]
  return [
    caption.gradients(number(numbers['cross-entropy.gradient']), number(numbers['quadratic.gradient']), climb),
    ...steps,
    ...(numbers.x < 0 ? [caption.turned] : []),
  ]
}

/** The figure `chain-rule`: the factor that cross-entropy brings along, and that σ′ takes away again. */
export function ChainRule({ store }: { store: ChainRuleStore }) {
  const language = useLanguage()
  const words = useWords(chainRuleWords)
  const shown = useLayouts()
  const rows = useMemo(
    (): ReadoutRow[] => [
      { dataKey: 'error', name: words.readout.error, digits, tone: 'error' },
      { dataKey: 'slope', name: words.readout.slope, digits, tone: 'slope' },
      { dataKey: 'quadratic.dCda', name: words.readout.dCda(words.costs.quadratic), digits, tone: 'quadratic' },
      { dataKey: 'quadratic.gradient', name: words.readout.gradient(words.costs.quadratic), digits, tone: 'quadratic' },
      {
        dataKey: 'cross-entropy.dCda',
        name: words.readout.dCda(words.costs['cross-entropy']),
        digits,
        tone: 'cross-entropy',
      },
      {
        dataKey: 'cross-entropy.gradient',
        name: words.readout.gradient(words.costs['cross-entropy']),
        digits,
        tone: 'cross-entropy',
      },
    ],
    [words],
  )
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 'a', name: words.output, digits },
      ...rows.map(({ dataKey, name }) => ({ dataKey, name, digits })),
    ],
    [words, rows],
  )
  const labels = useMemo(
    () => [
      { value: 0, name: 'y = 0' },
      { value: 1, name: 'y = 1' },
    ],
    [],
  )
  const sayInput = useCallback((x: number) => `x = ${formatNumber(x, language, { significant: 4 })}`, [language])
  return (
    <FigurePanel
      store={store}
      title={words.title}
      takeaway={words.takeaway}
      say={sayChainRule}
      plot={shown.map(name => (
        <ChainRulePlot key={name} store={store} layout={layouts[name]} />
      ))}
      formula={<LiveFormula label={words.formula} of="chain-rule" />}
      controls={
        <>
          <ParameterChoice store={store} parameterKey="y" name={words.label} options={labels} />
          <ParameterSlider store={store} parameterKey="x" name={words.input} say={sayInput} />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="a" at={tableOutputs} columns={columns} />}
    />
  )
}
