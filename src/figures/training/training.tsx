import '../../old-frame/figure-grid.css'
import './training.css'
import { useState } from 'react'
import { FigureFoot } from '../../old-frame/figure-foot.tsx'
import { FigureFrame } from '../../old-frame/figure-frame.tsx'
import { TrainingCosts } from './training-costs.tsx'
import { TrainingHold } from './training-hold.tsx'
import { TrainingRates } from './training-rates.tsx'
import { TrainingSettings } from './training-settings.tsx'
import { TrainingTwin } from './training-twin.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { Notice } from '../../old-frame/notice.tsx'
import { playSeconds, Transport, type PlaySpeed } from '../../old-frame/transport.tsx'
import { usePlay } from '../../old-frame/use-play.ts'
import { useWords } from '../../language/language.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { useFigure } from '../../state/stores-context.ts'
import { shownEpoch } from './training.numbers.ts'
import { TrainingAnnouncement, TrainingCaption } from './training-caption.tsx'
import { TrainingStarts } from './training-controls.tsx'
import { TrainingPlot } from './training-plot.tsx'
import { TrainingReadout } from './training-readout.tsx'
import { TrainingAxis } from './training-axis.tsx'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'

const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 282, margin: { top: 34, right: 74, bottom: 34, left: 48 } },
  medium: { name: 'medium', width: 480, height: 318, margin: { top: 34, right: 96, bottom: 34, left: 54 } },
  wide: { name: 'wide', width: 760, height: 344, margin: { top: 34, right: 104, bottom: 34, left: 58 } },
}

/** The figure `training`: one start, two costs, and the reader's hand on the start. */
export function Training({ store }: { store: TrainingStore }) {
  const words = useWords(trainingWords)
  const shown = useLayouts()
  const [speed, setSpeed] = useState<PlaySpeed>('normal')
  const epoch = useFigure(store, state => shownEpoch(state.paced))
  const epochs = useFigure(store, state => state.paced.epochs)
  const { playing, toggle, stop } = usePlay({
    position: epoch,
    end: epochs,
    duration: playSeconds[speed],
    onMove: value => store.change({ epoch: value }),
    onSettle: store.commit,
  })
  return (
    <FigureFrame id="training" title={words.title} takeaway={words.takeaway} onSpace={toggle}>
      <div className="figure-grid">
        <div className="figure-main training-main">
          {shown.map(name => (
            <TrainingPlot key={name} store={store} layout={layouts[name]} />
          ))}
          <TrainingAxis store={store} />
        </div>
        <div className="figure-below">
          <LiveFormula label={words.firstStep} of="training" />
          <div className="training-controls">
            <Transport store={store} epoch={epoch} epochs={epochs} playing={playing} onPlay={toggle} onStop={stop} />
            <TrainingStarts store={store} />
          </div>
          <TrainingCaption store={store} />
          <Notice store={store} />
        </div>
        <div className="figure-side training-side">
          <TrainingReadout store={store} />
          <TrainingCosts store={store} />
        </div>
        <div className="figure-below">
          <TrainingRates store={store} />
          <TrainingHold store={store} />
          <TrainingSettings store={store} speed={speed} onSpeed={setSpeed} />
          <FigureFoot
            store={store}
            title={words.title}
            code={async () => (await import('./training.code.ts')).trainingCode}>
            <TrainingTwin store={store} />
          </FigureFoot>
          <TrainingAnnouncement store={store} />
        </div>
      </div>
    </FigureFrame>
  )
}
