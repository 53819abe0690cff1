import './bernoulli.css'
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
import { sayBernoulli } from './bernoulli-caption.ts'
import type { BernoulliStore } from './bernoulli.store.ts'
import { bernoulliWords } from './bernoulli.words.ts'
import { BernoulliPlot } from './bernoulli-plot.tsx'

const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 372, margin: { top: 34, right: 20, bottom: 170, left: 48 } },
  medium: { name: 'medium', width: 480, height: 330, margin: { top: 54, right: 190, bottom: 46, left: 48 } },
  wide: { name: 'wide', width: 760, height: 360, margin: { top: 54, right: 270, bottom: 46, left: 48 } },
}

const tableScores = Array.from({ length: 17 }, (_, index) => index - 8)

/** The figure `bernoulli`: one formula for the probability of either label. */
export function Bernoulli({ store }: { store: BernoulliStore }) {
  const words = useWords(bernoulliWords)
  const shown = useLayouts()
  const rows = useMemo(
    (): ReadoutRow[] => [
      { dataKey: 'p1', name: words.readout.p1, digits: { significant: 4 } },
      { dataKey: 'p0', name: words.readout.p0, digits: { significant: 4 } },
      { dataKey: 'chosen', name: words.readout.chosen, digits: { significant: 4 } },
      { dataKey: 'loss', name: words.readout.loss, digits: { significant: 4 }, tone: 'cross-entropy' },
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
  const labels = useMemo(
    () => [
      { value: 1, name: words.label.one },
      { value: 0, name: words.label.zero },
    ],
    [words],
  )
  return (
    <FigurePanel
      store={store}
      title={words.title}
      takeaway={words.takeaway}
      say={sayBernoulli}
      plot={shown.map(name => (
        <BernoulliPlot key={name} store={store} layout={layouts[name]} />
      ))}
      formula={<LiveFormula label={words.formula} of="bernoulli" />}
      controls={
        <>
          <ParameterChoice store={store} parameterKey="y" name={words.label.name} options={labels} />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="s" at={tableScores} columns={columns} />}
    />
  )
}
