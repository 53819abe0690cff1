import { Boxes, type BoxesProps } from './boxes.tsx'
import { Plot, type PlotProps } from './plot.tsx'

interface DrawingProps<S> extends Pick<BoxesProps, 'heights' | 'margin'>, Omit<PlotProps<S>, 'box'> {}

/** One plot for each box, where all that stands in it is placed by the plot itself. */
export function Drawing<S>({ heights, margin, ...plot }: DrawingProps<S>) {
  return <Boxes heights={heights} margin={margin} draw={box => <Plot<S> {...plot} box={box} />} />
}
