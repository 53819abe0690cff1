import './figure-grid.css'
import type { ReactNode } from 'react'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters } from '../state/parameter.ts'
import { Caption, type Say } from './caption.tsx'
import { FigureFoot } from './figure-foot.tsx'
import type { FigureCode } from './figure-foot.tsx'
import { FigureFrame } from './figure-frame.tsx'
import { Notice } from './notice.tsx'

interface FigurePanelProps<P extends Parameters> {
  store: FigureStore<P>
  title: string
  /** One sentence on what there is to see, true in every state. */
  takeaway: ReactNode
  /** One drawing for each layout that is shown. */
  plot: ReactNode
  /** Right under the plot: the live formula. */
  formula?: ReactNode
  /** What can be set besides the handles, and the presets. */
  controls?: ReactNode
  say: Say<P>
  /** The current values: beside the plot where the window is wide. */
  side: ReactNode
  /** The picture as a table. */
  twin: ReactNode
  onSpace?: () => void
  /** The figure's own code, loaded when it is asked for. */
  code?: () => Promise<FigureCode<P>>
}

/** The usual arrangement of a figure: plot, formula, controls and caption; values beside them; table and link below. */
export function FigurePanel<P extends Parameters>({
  store,
  title,
  takeaway,
  plot,
  formula,
  controls,
  say,
  side,
  twin,
  onSpace,
  code,
}: FigurePanelProps<P>) {
  return (
    <FigureFrame id={store.model.id} title={title} takeaway={takeaway} {...(onSpace && { onSpace })}>
      <div className="figure-grid">
        <div className="figure-main">{plot}</div>
        <div className="figure-below">
          {formula}
          {controls && <div className="controls">{controls}</div>}
          <Caption store={store} say={say} />
          <Notice store={store} />
        </div>
        <div className="figure-side">{side}</div>
        <div className="figure-below">
          <FigureFoot store={store} title={title} {...(code && { code })}>
            {twin}
          </FigureFoot>
        </div>
      </div>
    </FigureFrame>
  )
}
