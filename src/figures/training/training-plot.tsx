import { Fragment, useMemo } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { transportWords } from '../../kit/transport.words.ts'
import { useLanguage } from '../../language/language.ts'
import { logit } from '../../math/sigmoid.ts'
import { areaOf, type Box } from '../../plot/box.ts'
import { Boxes } from '../../plot/boxes.tsx'
import { Clip } from '../../plot/clip.tsx'
import { useFitted } from '../../plot/fitted.ts'
import { trainingSay } from './training-caption.ts'
import { EpochPill, epochTicks } from './training-epochs.tsx'
import { Ghosts } from './training-ghosts.tsx'
import { Labels } from './training-labels.tsx'
import { middle, within, type Fit } from './training.curves.ts'
import { epochGrip, startGrip } from './training.grips.ts'
import { training, type TrainingState } from './training.model.ts'
import { costs } from './training.runs.ts'
import { trainingWords } from './training.words.ts'

const { Plot, Curve, Line, Mark, EndLabels, Knob, useShape } = partsOf(training)

const heights = { narrow: 301, medium: 343, wide: 379 }
/** At the left there is room for the values beside the ring's halo; at the right for the curves' names, or half a number. */
const margins = (narrow: number, others: number) => ({
  narrow: { top: 40, right: 20, bottom: 43, left: narrow },
  medium: { top: 40, right: 92, bottom: 43, left: others },
  wide: { top: 40, right: 92, bottom: 43, left: others },
})
const [margin, marginForPowers] = [margins(38, 52), margins(58, 58)]

/** From the plot to what is written around it: clear of the ring, at whichever end it stands. */
const around = { yGap: 22, xGap: 33, rise: 24 }

const fitOf = ({ fit }: TrainingState) => fit
const kindOf = ({ vertical }: TrainingState) => vertical

/** The outputs, or the scores, of both copies over the epochs: with the start to drag, and the epoch shown. */
export function MainPlot() {
  const fit = useFitted(fitOf, kindOf)
  const isOutput = useShape(({ vertical }) => vertical.what === 'output')
  return (
    <Boxes
      heights={heights}
      margin={isOutput ? margin : marginForPowers}
      draw={box => <Drawing box={box} fit={fit} />}
    />
  )
}

interface DrawingProps {
  box: Box
  fit(state: TrainingState): Fit
}

function Drawing({ box, fit }: DrawingProps) {
  const language = useLanguage()
  const words = trainingWords[language]
  const say = trainingSay(language)
  const across = useMemo(() => {
    const { left, right } = areaOf(box)
    const ticks = epochTicks(language, { left, right, about: box.name === 'narrow' ? 3 : 6 })
    return ({ ends, epochs, now }: TrainingState) => ({ domain: ends, title: '', ticks: ticks(epochs, now) })
  }, [box, language])
  const up = useMemo(
    () => (state: TrainingState) => ({
      ...fit(state),
      kind: state.vertical.kind,
      title: trainingWords[language].axes.up[state.vertical.what](String(state.label)),
    }),
    [fit, language],
  )
  const bottom = (state: TrainingState) => fit(state).domain[0]
  return (
    <Plot box={box} label={words.plot} {...around} x={across} y={up}>
      <Line kind="half" tone="soft" from={state => [0, middle(state)]} to={state => [state.epochs, middle(state)]} />
      <Line kind="cursor" from={state => [state.now, bottom(state)]} to={state => [state.now, fit(state).domain[1]]} />
      <Clip>
        <Ghosts />
        {costs.map(cost => (
          <Fragment key={cost}>
            <Curve tone={cost} weight="thin" through={({ runs }) => runs[cost].rest} />
            <Curve tone={cost} through={({ runs }) => runs[cost].past} />
          </Fragment>
        ))}
      </Clip>
      {costs.map(cost => (
        <Mark key={cost} tone={cost} at={state => [state.now, within(fit(state), state.runs[cost].here)]} />
      ))}
      {box.name !== 'narrow' && (
        <EndLabels
          foot={6}
          of={costs.map(cost => ({
            tone: cost,
            at: (state: TrainingState) => [state.epochs, within(fit(state), state.runs[cost].last)],
            lines: words.cost[cost].lines,
          }))}
        />
      )}
      {costs.map(cost => (
        <Mark
          key={cost}
          tone={cost}
          size={4}
          hollow
          at={state => {
            const { epoch } = state.runs[cost].crossing
            return epoch > 0 && epoch <= state.epochs ? [epoch, middle(state)] : null
          }}
        />
      ))}
      <Labels fit={fit} withNames={box.name === 'narrow'} />
      <Knob
        sets={startGrip}
        along="y"
        travel={travel}
        stops={nines}
        at={(a, state) => [0, within(fit(state), state.vertical.of(logit(a), state.label))]}
        name={words.start.name}
        say={({ 'start.z': z }) => words.start.value(say.output(z), say.number(z))}
      />
      <Knob
        sets={epochGrip}
        at={(n, state) => [n, bottom(state)]}
        dy={30}
        name={transportWords[language].epoch.name}
        say={({ now, epochs }) => transportWords[language].epoch.value(say.whole(now), say.whole(epochs))}>
        <EpochPill />
      </Knob>
    </Plot>
  )
}

/** One nine after the other, on either side: a drag is drawn to these when it comes near. */
const nines = { at: [0.9, 0.99, 0.999, 0.1, 0.01, 0.001], near: 0.12 }
/** One nine is 2.3 of the 13.8 units of z, so about 46 of the plot wherever the picture itself is squeezed. */
const travel = 276
