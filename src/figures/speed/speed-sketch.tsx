import { useRef, useState, type PointerEvent } from 'react'
import { clamp } from '../../state/parameter.ts'
import { pathThrough, type Point } from '../../old-plot/path.ts'
import { usePlot } from '../../old-plot/plot.tsx'

interface SketchPadProps {
  /** From an output to its error, for the label at hand. */
  errorAt(output: number): number
  onDrawn(points: readonly Point[]): void
}

/** The plot as paper to draw on; the line is handed over when the pointer lets go. */
export function SketchPad({ errorAt, onDrawn }: SketchPadProps) {
  const {
    layout: { width, height, margin },
    x,
    y,
  } = usePlot()
  const drawn = useRef<Point[]>([])
  const [line, setLine] = useState<readonly Point[]>([])

  const add = (event: PointerEvent<SVGRectElement>) => {
    const screen = event.currentTarget.ownerSVGElement?.getScreenCTM()
    if (!screen) return
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(screen.inverse())
    drawn.current.push([clamp(x.invert(place.x), 0, 1), clamp(y.invert(place.y), 0, 1)])
    setLine([...drawn.current])
  }
  return (
    <>
      <path fill="none" stroke="currentColor" className="curve thin wish tone-ink" d={pathThrough(line, x, y)} />
      <rect
        className="sketch-pad"
        x={margin.left}
        y={margin.top}
        width={width - margin.left - margin.right}
        height={height - margin.top - margin.bottom}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drawn.current = []
          add(event)
        }}
        onPointerMove={event => {
          if (drawn.current.length) add(event)
        }}
        onPointerUp={() => {
          onDrawn(drawn.current.map(([output, push]) => [errorAt(output), push]))
          drawn.current = []
          setLine([])
        }}
      />
    </>
  )
}
