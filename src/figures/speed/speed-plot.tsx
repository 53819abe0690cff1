import { useCallback, useMemo } from 'react'
import { AxisHandle } from '../../old-frame/axis-handle.tsx'
import { useParts } from '../../old-frame/use-parts.ts'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { quadraticSpeedPeak, speed } from '../../math/speed.ts'
import { XAxis, YAxis } from '../../old-plot/axis.tsx'
import { Curve } from '../../old-plot/curve.tsx'
import { Label } from '../../old-plot/label.tsx'
import type { Layout } from '../../old-plot/layout.ts'
import { Marker } from '../../old-plot/marker.tsx'
import { pathThrough, type Point } from '../../old-plot/path.ts'
import { Plot, xScale, yScale } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { labelOf } from './speed.numbers.ts'
import type { SpeedValues } from './speed.parameters.ts'
import type { SpeedStore } from './speed.store.ts'
import { speedWords, type SpeedView } from './speed.words.ts'
import type { Guess } from './speed-guess.ts'
import { SketchPad } from './speed-sketch.tsx'
import { humps, lines, outputDomain, speedDomain, speedScene } from './speed-scene.ts'

const ticks = [0, 0.25, 0.5, 0.75, 1]

interface SpeedPlotProps {
  store: SpeedStore
  layout: Layout
  view: SpeedView
  guess: Guess | null
  sketching: boolean
  onDrawn(points: readonly Point[]): void
}

/** The hump of the quadratic cost under the line |a − y|, and both pushes at the output. */
export function SpeedPlot({ store, layout, view, guess, sketching, onDrawn }: SpeedPlotProps) {
  const language = useLanguage()
  const words = useWords(speedWords)
  const y01 = useFigure(store, state => labelOf(state.paced))
  const x = useMemo(() => xScale(layout, outputDomain), [layout])
  const y = useMemo(() => yScale(layout, speedDomain), [layout])
  const say = useCallback((value: number) => formatNumber(value, language, { significant: 4 }), [language])
  const draw = useCallback((values: SpeedValues) => speedScene(values, layout), [layout])
  const part = useParts(store, draw)
  const peak = quadraticSpeedPeak(y01)
  const inked = view === 'cure'
  const lineTone = inked ? 'cross-entropy' : 'error'
  const wish = inked ? '' : ' wish'
  const outputAt = (error: number) => (y01 === 1 ? 1 - error : error)
  const guessed =
    guess &&
    pathThrough(
      guess.points.map(([error, push]) => [outputAt(error), push]),
      x,
      y,
    )
  // The line's name stands at its upper end, where it leaves the corner free.
  const nameAt = outputAt(0.52)
  return (
    <Plot layout={layout} x={x} y={y} label={words.plot}>
      <YAxis ticks={ticks} format={say} title={words.axes.speed} />
      <XAxis ticks={ticks} format={say} title={words.axes.output(say(y01))} titleAt="below" />
      {guessed && <path fill="none" stroke="currentColor" className="curve thin wish tone-ink" d={guessed} />}
      {sketching ? (
        <>
          <Label x={x(0.5)} y={y(0.5)} anchor="middle">
            {words.sketch.hint}
          </Label>
          <SketchPad errorAt={outputAt} onDrawn={onDrawn} />
        </>
      ) : (
        <>
          <line className="cursor" {...part('drop')} />
          <path
            fill="none"
            stroke="currentColor"
            className={`curve bold tone-${lineTone}${wish}`}
            d={pathThrough(lines[y01], x, y)}
          />
          <Curve tone="quadratic" points={humps[y01]} />
          <Label
            x={x(nameAt) + (y01 === 1 ? 14 : -14)}
            y={y(0.56)}
            tone={lineTone}
            anchor={y01 === 1 ? 'start' : 'end'}>
            {words.curves.line[view]}
          </Label>
          <Label x={x(outputAt(0.84))} y={y(0.19)} tone="quadratic" anchor="middle">
            {words.curves.quadratic}
          </Label>
          <line className="speed-peak" x1={x(peak.a)} x2={x(peak.a)} y1={y(peak.speed) - 6} y2={y(peak.speed) + 6} />
          <Label x={x(peak.a)} y={y(peak.speed) + 20} tone="quadratic" anchor="middle">
            {words.curves.peak}
          </Label>
          {guess && (
            <Label x={x(outputAt(0.2))} y={y(guess.points[0]?.[1] ?? 0) - 14} anchor="middle">
              {words.curves.guess}
            </Label>
          )}
          <path fill="none" stroke="currentColor" className={`arrow tone-${lineTone}${wish}`} {...part('line.push')} />
          <path fill="none" stroke="currentColor" className="arrow tone-quadratic" {...part('quadratic.push')} />
          <Marker tone="quadratic" at={part('quadratic.mark')} />
          <AxisHandle
            store={store}
            parameterKey="a"
            name={words.handle.name}
            scale={x}
            orientation="horizontal"
            say={a => words.handle.value(say(a), say(speed('quadratic', a, y01)))}
            part={part('handle')}
          />
        </>
      )}
    </Plot>
  )
}
