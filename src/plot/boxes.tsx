import { useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { boxNames, type Box, type BoxName, type Margin } from './box.ts'
import { SecondDrawingContext } from './second-drawing.ts'
import { StageContext, type Stage } from './stage.ts'

const media: Record<BoxName, string> = {
  narrow: '(max-width: 32.5em)',
  medium: '(min-width: 32.52em) and (max-width: 62.48em)',
  wide: '(min-width: 62.5em)',
}
const one: Record<BoxName, readonly BoxName[]> = { narrow: ['narrow'], medium: ['medium'], wide: ['wide'] }
const all = (): readonly BoxName[] => boxNames

const subscribe = (listener: () => void) => {
  const lists = boxNames.map(name => matchMedia(media[name]))
  for (const list of lists) list.addEventListener('change', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
  }
}

let chosen: readonly BoxName[] | undefined

// Paper has another width than the window. While it is printed nothing is chosen anew, for what React draws then comes
// after the pages have been counted, and the last of them are lost. Whatever drawing there is fills the column.
function active(): readonly BoxName[] {
  if (!chosen || !matchMedia('print').matches) {
    chosen = one[boxNames.find(name => matchMedia(media[name]).matches) ?? 'wide']
  }
  return chosen
}

/** The boxes that are drawn: all three on the server and while React takes over, then the one that the window calls for. */
export const useBoxNames = (): readonly BoxName[] => useSyncExternalStore(subscribe, active, all)

const usualWidths: Record<BoxName, number> = { narrow: 342, medium: 600, wide: 716 }

/** How much larger text is on a stage, by presentation.css. */
const largerText = 16.6 / 13.5

/** What over a plot is more than a line of words is a diagram, which does not grow. */
const mostHead = 40

/** A box on a stage: what stands around the axes grows with its words, and what stands beside them with the width too. */
function stagedBox({ name, left, right, top, bottom }: Box, { width, height }: Stage): Box {
  const wider = Math.max(largerText, width / usualWidths.wide)
  return {
    name,
    width,
    height,
    left: wider * left,
    right: wider * right,
    top: top + (largerText - 1) * Math.min(top, mostHead),
    bottom: largerText * bottom,
    text: largerText,
  }
}

export interface BoxesProps {
  heights: Record<BoxName, number>
  widths?: Record<BoxName, number>
  margin: Margin | Record<BoxName, Margin>
  /** Some of those that are drawn, where the others stand elsewhere. */
  names?: readonly BoxName[]
  /** How high it has to be between its margins for its words to stand apart, where it is drawn lower than usual. */
  least?: number
  draw(box: Box): ReactNode
}

/**
 * One drawing for each box that is shown. Of the three served ones all but the middle one are hidden; a style sheet for
 * screens chooses another. So paper, and a reader without style sheets, sees one drawing. A figure that is presented is drawn
 * wide, for its stage.
 */
export function Boxes({ heights, widths = usualWidths, margin, names, least = 0, draw }: BoxesProps) {
  const second = useContext(SecondDrawingContext)
  const stage = useContext(StageContext)
  const chosenNames = useBoxNames()
  const shown = second ? one.narrow : stage ? one.wide : (names ?? chosenNames)
  const most = Math.max(second?.mostHeight ?? Number.POSITIVE_INFINITY, least)
  const boxes = useMemo(() => {
    const box = (name: BoxName): Box => {
      const edges = 'narrow' in margin ? margin[name] : margin
      const height = Math.min(heights[name], edges.top + most + edges.bottom)
      const inPage = { name, width: widths[name], height, ...edges }
      return stage ? stagedBox(inPage, stage) : inPage
    }
    return { narrow: box('narrow'), medium: box('medium'), wide: box('wide') }
  }, [heights, widths, margin, most, stage])
  return (
    <div className="boxes">
      {shown.map(name => (
        <div
          key={name}
          className={`box-${name}`}
          hidden={shown.length > 1 && name !== 'medium'}
          style={second ? { ['--units' as string]: boxes[name].height } : undefined}>
          {draw(boxes[name])}
        </div>
      ))}
    </div>
  )
}
