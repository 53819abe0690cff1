import './likelihood.css'
import { useMemo, useState } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { useWords } from '../../language/language.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { useFigure } from '../../state/stores-context.ts'
import { say } from './likelihood-caption.ts'
import { LikelihoodControls } from './likelihood-controls.tsx'
import { LikelihoodPlot } from './likelihood-plot.tsx'
import { pointsOf } from './likelihood.points.ts'
import type { LikelihoodStore } from './likelihood.store.ts'
import { LikelihoodStrip } from './likelihood-strip.tsx'
import { LikelihoodTwin } from './likelihood-twin.tsx'
import { likelihoodWords } from './likelihood.words.ts'

const margin = { top: 34, right: 24, bottom: 46, left: 66 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 346, margin },
  medium: { name: 'medium', width: 480, height: 370, margin },
  wide: { name: 'wide', width: 760, height: 400, margin },
}

const stripMargin = { top: 32, right: 70, bottom: 24, left: 66 }
const strips: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 126, margin: stripMargin },
  medium: { name: 'medium', width: 480, height: 126, margin: stripMargin },
  wide: { name: 'wide', width: 760, height: 130, margin: stripMargin },
}

/** The figure `likelihood`: a curve, some labelled points, and how likely it makes all their labels together. */
export function Likelihood({ store }: { store: LikelihoodStore }) {
  const words = useWords(likelihoodWords)
  const shown = useLayouts()
  const count = useFigure(store, state => pointsOf(state.paced.points).length)
  const [chosen, setChosen] = useState<number | null>(null)
  const selected = Math.min(chosen ?? count - 1, count - 1)
  const rows = useMemo(
    (): ReadoutRow[] => [
      { dataKey: 'product', name: words.readout.product, digits: { significant: 5 } },
      { dataKey: 'log', name: words.readout.log, digits: { significant: 5 } },
      { dataKey: 'loss', name: words.readout.loss, digits: { significant: 5 }, tone: 'cross-entropy' },
      { dataKey: 'mean', name: words.readout.mean, digits: { significant: 5 }, tone: 'cross-entropy' },
    ],
    [words],
  )
  return (
    <FigurePanel
      store={store}
      title={words.title}
      takeaway={words.takeaway}
      say={say}
      plot={shown.map(name => (
        <div key={name}>
          <LikelihoodPlot
            store={store}
            layout={layouts[name]}
            selected={chosen === null ? null : selected}
            onSelect={setChosen}
          />
          <LikelihoodStrip store={store} layout={strips[name]} />
        </div>
      ))}
      formula={<LiveFormula label={words.formula} of="likelihood" />}
      controls={<LikelihoodControls store={store} selected={selected} onSelect={setChosen} />}
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<LikelihoodTwin store={store} />}
    />
  )
}
