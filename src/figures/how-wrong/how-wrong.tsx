import './how-wrong.css'
import { useCallback, useMemo } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { ParameterSlider } from '../../old-frame/parameter-slider.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { formatDuration } from '../../language/duration.ts'
import { useLanguage, useWords, type Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useLayouts } from '../../old-plot/layout.ts'
import { layouts } from './how-wrong-frame.ts'
import { costs, countingLimit, howWrongNumbers, nineMore } from './how-wrong.numbers.ts'
import type { HowWrongValues } from './how-wrong.parameters.ts'
import { HowWrongPlot } from './how-wrong-plot.tsx'
import type { HowWrongStore } from './how-wrong.store.ts'
import { howWrongWords } from './how-wrong.words.ts'

const tableStarts = [0.6, 0.7, 0.8, 0.9, 0.98, 0.99, 0.999, 0.9999]

/** From here on a start is called by its nines. */
const nines = 0.9

/** How long both costs take from a start, in sentences. */
export function sayHowWrong(values: HowWrongValues, language: Language): string[] {
  const { caption } = howWrongWords[language]
  const numbers = howWrongNumbers(values)
  const of = (key: string) => numbers[key] ?? 0
  const start = (a: number) => formatNumber(a, language, { significant: 6 })
  const whole = (value: number) => formatNumber(value, language, { decimals: 0 })
  const about = (value: number) => formatNumber(value, language, { significant: 2 })
  const time = (seconds: number) => formatDuration(seconds, language)
  const ce = of('cross-entropy.epochs')
  const q = numbers['quadratic.epochs'] ?? null
  const flow = of('quadratic.flow')
  const from = start(values.a0)
  const [when, wait] =
    q === null
      ? [
          caption.beyond(from, whole(ce), whole(countingLimit), whole(Number(flow.toPrecision(4)))),
          caption.waitAbout(time(flow), time(ce)),
        ]
      : q === ce
        ? [caption.together(from, whole(ce)), caption.waitBoth(time(ce))]
        : [caption.apart(from, whole(ce), whole(q)), caption.wait(time(q), time(ce))]
  return [
    when,
    wait,
    values.a0 >= nines
      ? caption.nine(start(nineMore(values.a0)), about(of('nine.more')), about(of('nine.ratio')))
      : caption.ratio(about(of('wait.ratio'))),
    caption.bars,
  ]
}

/** The figure `how-wrong`: what each further nine costs. */
export function HowWrong({ store }: { store: HowWrongStore }) {
  const language = useLanguage()
  const words = useWords(howWrongWords)
  const shown = useLayouts()
  const rows = useMemo(
    () =>
      costs.flatMap((cost): ReadoutRow[] => [
        {
          dataKey: `${cost}.epochs`,
          name: words.readout.epochs(words.costs[cost]),
          digits: { decimals: 0 },
          tone: cost,
        },
        {
          dataKey: `${cost}.flow`,
          name: words.readout.flow(words.costs[cost]),
          digits: { significant: 4 },
          tone: cost,
        },
      ]),
    [words],
  )
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 'a0', name: words.start, digits: { significant: 4 } },
      ...rows.map(({ dataKey, name, digits }) => ({ dataKey, name, digits })),
    ],
    [words, rows],
  )
  const sayRate = useCallback((eta: number) => `η = ${formatNumber(eta, language, { significant: 3 })}`, [language])
  return (
    <FigurePanel
      store={store}
      title={words.title}
      takeaway={words.takeaway}
      say={sayHowWrong}
      plot={shown.map(name => (
        <HowWrongPlot key={name} store={store} layout={layouts[name]} />
      ))}
      formula={<LiveFormula label={words.formula} of="how-wrong" />}
      controls={
        <>
          <ParameterSlider store={store} parameterKey="eta" name={words.eta} say={sayRate} />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="a0" at={tableStarts} columns={columns} />}
    />
  )
}
