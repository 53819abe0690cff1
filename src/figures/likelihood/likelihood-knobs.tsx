import type { RefCallback } from 'react'
import { handleReach } from '../../old-frame/axis-handle.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { Handle } from '../../old-plot/handle.tsx'
import { usePlot } from '../../old-plot/plot.tsx'
import { useFigure } from '../../state/stores-context.ts'
import { sayOutput } from './likelihood-caption.ts'
import { likelihoodParameters } from './likelihood.parameters.ts'
import { tiltPlace } from './likelihood-scene.ts'
import type { LikelihoodStore } from './likelihood.store.ts'
import { likelihoodWords } from './likelihood.words.ts'
import { useCurveHandle } from './use-curve-handle.ts'

interface KnobProps {
  store: LikelihoodStore
  part: Record<string, string | RefCallback<SVGElement>>
}

/** The knob that lifts the curve. */
export function LiftKnob({ store, part }: KnobProps) {
  const language = useLanguage()
  const words = useWords(likelihoodWords).lift
  const b = useFigure(store, state => state.paced.b)
  return (
    <Knob
      store={store}
      part={part}
      parameterKey="b"
      name={words.name}
      value={b}
      words={words.value(formatNumber(b, language, { significant: 4 }), sayOutput(b, language))}
    />
  )
}

/** The knob that tilts it. */
export function TiltKnob({ store, part }: KnobProps) {
  const language = useLanguage()
  const words = useWords(likelihoodWords).tilt
  const w = useFigure(store, state => state.paced.w)
  const b = useFigure(store, state => state.paced.b)
  return (
    <Knob
      store={store}
      part={part}
      parameterKey="w"
      name={words.name}
      value={w}
      words={words.value(formatNumber(w, language, { significant: 4 }), sayOutput(w * tiltPlace + b, language))}
    />
  )
}

function Knob({
  store,
  part,
  parameterKey,
  name,
  value,
  words,
}: KnobProps & { parameterKey: 'w' | 'b'; name: string; value: number; words: string }) {
  const { y } = usePlot()
  const events = useCurveHandle(store, parameterKey, y)
  const { min, max } = likelihoodParameters[parameterKey]
  return (
    <g {...part}>
      <Handle
        events={events}
        parameter={parameterKey}
        name={name}
        words={words}
        min={min}
        max={max}
        now={value}
        orientation="vertical">
        <circle className="handle-reach" r={handleReach} />
        <circle className="handle-halo" r={18} />
        <circle className="handle-knob" r={11} />
        <text className="handle-text" dy="0.32em" textAnchor="middle" aria-hidden="true">
          {parameterKey}
        </text>
      </Handle>
    </g>
  )
}
