import './training.css'
import { memo, useState } from 'react'
import { CopyLink } from '../../frame/copy-link.tsx'
import { FigureFrame } from '../../frame/figure-frame.tsx'
import { frameWords } from '../../frame/frame.words.ts'
import { Notice } from '../../frame/notice.tsx'
import { usePlay } from '../../frame/use-play.ts'
import { Live } from '../../formula/live.tsx'
import { Raw } from '../../formula/raw.tsx'
import { useWords } from '../../language/language.ts'
import { useLayouts, type Layout } from '../../plot/layout.ts'
import { useFigure } from '../../state/stores-context.ts'
import { shownEpoch } from './training.numbers.ts'
import { TrainingAnnouncement, TrainingCaption } from './training-caption.tsx'
import { TrainingRates, TrainingStarts, TrainingTransport } from './training-controls.tsx'
import { TrainingCosts } from './training-costs.tsx'
import TrainingFormula from './training.formula.mdx'
import { TrainingPlot } from './training-plot.tsx'
import { TrainingReadout } from './training-readout.tsx'
import { playSeconds, TrainingAxis, TrainingSettings, type PlaySpeed } from './training-settings.tsx'
import type { TrainingStore } from './training.store.ts'
import { TrainingTwin } from './training-twin.tsx'
import { trainingWords } from './training.words.ts'

const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 288, margin: { top: 34, right: 58, bottom: 48, left: 36 } },
  medium: { name: 'medium', width: 480, height: 330, margin: { top: 34, right: 96, bottom: 48, left: 42 } },
  wide: { name: 'wide', width: 760, height: 356, margin: { top: 34, right: 104, bottom: 48, left: 46 } },
}

const formulaParts = { Live, Raw }
const Formula = memo(() => <TrainingFormula components={formulaParts} />)

/** The figure `training`: one start, two costs, and the reader's hand on the start. */
export function Training({ store }: { store: TrainingStore }) {
  const frame = useWords(frameWords)
  const words = useWords(trainingWords)
  const shown = useLayouts()
  const [speed, setSpeed] = useState<PlaySpeed>('normal')
  const epoch = useFigure(store, state => shownEpoch(state.values))
  const epochs = useFigure(store, state => state.values.epochs)
  const { playing, toggle, stop } = usePlay({
    position: epoch,
    end: epochs,
    duration: playSeconds[speed],
    onMove: value => store.change({ epoch: value }),
    onSettle: store.commit,
  })
  return (
    <FigureFrame id="training" title={words.title} takeaway={words.takeaway} onSpace={toggle}>
      <div className="training-grid">
        <div className="training-main">
          <TrainingAxis store={store} />
          {shown.map(name => <TrainingPlot key={name} store={store} layout={layouts[name]} />)}
        </div>
        <div className="training-below">
          <div className="live-formula" role="group" aria-label={words.firstStep}>
            <p className="aside-note">{words.firstStep}</p>
            <Formula />
          </div>
          <div className="training-controls">
            <TrainingTransport store={store} playing={playing} onPlay={toggle} onStop={stop} />
            <TrainingStarts store={store} />
          </div>
          <TrainingCaption store={store} />
          <Notice store={store} absent={words.absent} />
        </div>
        <div className="training-side">
          <TrainingReadout store={store} />
          <TrainingCosts store={store} />
        </div>
        <div className="training-below">
          <TrainingRates store={store} />
          <TrainingSettings store={store} speed={speed} onSpeed={setSpeed} />
          <div className="quiet-line">
            <button type="button" className="quiet" data-action="reset" onClick={store.reset}>{frame.reset}</button>
            <CopyLink store={store} />
          </div>
          <TrainingTwin store={store} />
          <TrainingAnnouncement store={store} />
        </div>
      </div>
    </FigureFrame>
  )
}
