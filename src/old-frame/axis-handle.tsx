import type { RefCallback } from 'react'
import { Handle } from '../old-plot/handle.tsx'
import type { Track } from '../old-plot/scale.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { fromScale, toScale, type Parameters, type Values } from '../state/parameter.ts'
import { useFigure } from '../state/stores-context.ts'
import { useAxisHandle } from './use-axis-handle.ts'

interface AxisHandleProps<P extends Parameters> {
  store: FigureStore<P>
  /** A number parameter that is never absent. */
  parameterKey: keyof P & string
  name: string
  /** The value in words. */
  say(value: number): string
  /** Along which it is dragged: the plot's scale, or a track that is finer where the picture hardly moves. */
  scale: Track
  orientation: 'horizontal' | 'vertical'
  /** The axis shows the parameter on its own scale: log₁₀ of a rate, z of a probability. */
  ownScale?: boolean
  /** The value in the knob itself, for one that stands on its axis and covers the ticks. */
  label?(value: number): string
  /** Where it stands: a moving part with a `transform`, from `useParts`. */
  part: Record<string, string | RefCallback<SVGElement>>
}

/** 44 px across on the smallest screen, where a unit of the plot is 0.9 px. */
export const handleReach = 25

/** A knob on a curve or an axis that sets one parameter, read off one of the plot's axes. */
export function AxisHandle<P extends Parameters>({
  store,
  parameterKey,
  name,
  say,
  scale,
  orientation,
  ownScale = false,
  label,
  part,
}: AxisHandleProps<P>) {
  const parameter = store.model.parameters[parameterKey]
  const value = Number(useFigure(store, state => state.paced[parameterKey]))
  if (parameter?.kind !== 'number') throw new Error(`"${parameterKey}" is no number`)
  const events = useAxisHandle({
    store,
    parameter,
    read: () => Number(store.getState().values[parameterKey]),
    set: next => store.change({ [parameterKey]: next } as Partial<Values<P>>),
    scale,
    orientation,
    ...(ownScale && {
      place: (own: number) => toScale(parameter, own),
      value: (place: number) => fromScale(parameter, place),
    }),
  })
  return (
    <g {...part}>
      <Handle
        events={events}
        parameter={parameterKey}
        name={name}
        words={say(value)}
        min={parameter.min}
        max={parameter.max}
        now={value}
        orientation={orientation}>
        <circle className="handle-reach" r={handleReach} />
        {label ? (
          <Pill text={label(value)} />
        ) : (
          <>
            <circle className="handle-halo" r={18} />
            <circle className="handle-knob" r={9} />
          </>
        )}
      </Handle>
    </g>
  )
}

function Pill({ text }: { text: string }) {
  const width = Math.max(42, 14 + 7.5 * text.length)
  return (
    <>
      <rect className="handle-knob" x={-width / 2} y={-12} width={width} height={24} rx={12} />
      <text className="handle-text" dy="0.35em" textAnchor="middle">
        {text}
      </text>
    </>
  )
}
