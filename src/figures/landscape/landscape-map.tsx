import { Fragment } from 'react'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import type { Cost } from '../../math/train.ts'
import { rarePartsOf } from '../../kit/rare-parts.tsx'
import type { Box } from '../../plot/box.ts'
import { Clip } from '../../plot/clip.tsx'
import { Each } from '../../plot/each.tsx'
import { PaceContext } from '../../plot/follow.ts'
import { halvesOf } from '../../plot/halves.ts'
import { Inset } from '../../plot/inset.tsx'
import { Pad } from '../../plot/pad.tsx'
import { ContourLines } from './contour-lines.tsx'
import { landscape, type LandscapeState } from './landscape.model.ts'
import { costs, lines, mapReach } from './landscape.runs.ts'
import { landscapeWords } from './landscape.words.ts'

const { Plot, Curve, Line, Mark, Label, DragHint } = partsOf(landscape)

const { Text } = rarePartsOf(landscape)

const ticks = [-4, 0, 4]
const domain = [-mapReach, mapReach]
/** Between the two maps. */
const gap = { narrow: 14, medium: 34, wide: 44 }

/** Both maps in one drawing, side by side in every window: what they are for is to be compared. */
export function LandscapeMaps({ box }: { box: Box }) {
  const words = landscapeWords[useLanguage()]
  const [quadratic, crossEntropy] = halvesOf(box, gap[box.name])
  const halves = { quadratic, 'cross-entropy': crossEntropy }
  return (
    <Plot box={box} bare label={words.plot} x={{ domain, title: '', ticks: [] }} y={{ domain, title: '', ticks: [] }}>
      {costs.map(cost => (
        <LandscapeMap key={cost} cost={cost} box={halves[cost]} />
      ))}
    </Plot>
  )
}

const isInside = ({ w, b }: { w: number; b: number }) => Math.max(Math.abs(w), Math.abs(b)) <= mapReach

function LandscapeMap({ cost, box }: { cost: Cost; box: Box }) {
  const words = useWords(landscapeWords)
  const say = useSay()
  const isFirst = cost === 'quadratic'
  return (
    <Inset<LandscapeState>
      box={box}
      x={{ domain, title: words.axes.w, ticks }}
      y={{ domain, title: '', ticks: isFirst ? ticks : ticks.map(at => ({ at, text: '' })) }}
      xGap={25}
      yGap={18}>
      <ContourLines cost={cost} count={lines} />
      <Label at={[0, mapReach]} dy={-16} anchor="middle" tone={cost}>
        {box.name === 'narrow' ? words.column[cost] : words.cost[cost]}
      </Label>
      {isFirst && (
        <Text at={[-mapReach, mapReach]} dx={(2 - box.left) / (box.text ?? 1)} dy={-16}>
          {words.axes.b}
        </Text>
      )}
      <PaceContext value="aside">
        <Each of={({ maps }: LandscapeState) => maps[cost].minima}>
          {minimum => (
            <Fragment>
              <Line
                kind="axis"
                from={state => [minimum(state).w - 0.25, minimum(state).b]}
                to={state => [minimum(state).w + 0.25, minimum(state).b]}
              />
              <Line
                kind="axis"
                from={state => [minimum(state).w, minimum(state).b - 0.25]}
                to={state => [minimum(state).w, minimum(state).b + 0.25]}
              />
            </Fragment>
          )}
        </Each>
      </PaceContext>
      <Clip>
        <Curve tone={cost} weight="thin" through={({ runs }) => runs[cost].rest} />
        <Curve tone={cost} through={({ runs }) => runs[cost].past} />
      </Clip>
      <Mark
        tone={cost}
        at={({ runs }) => {
          const { here } = runs[cost]
          return isInside(here) ? [here.w, here.b] : null
        }}
      />
      {isFirst && (
        <DragHint at={[-mapReach, mapReach]} dx={8} dy={18} anchor="start">
          {words.hint}
        </DragHint>
      )}
      <Pad<LandscapeState>
        across="w"
        up="b"
        index={costs.indexOf(cost)}
        names={{ across: words.start.w, up: words.start.b }}
        say={({ w, b }) => words.start.value(say(w), say(b))}
      />
    </Inset>
  )
}
