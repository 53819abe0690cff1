import './landscape.css'
import { PointButtons, useTouchedPoint } from '../../kit/points.tsx'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useSay } from '../../language/use-say.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayLandscape } from './landscape-caption.ts'
import { LandscapeMaps } from './landscape-map.tsx'
import { LandscapePoints } from './landscape-points.tsx'
import { epochGrip } from './landscape.grips.ts'
import { landscape } from './landscape.model.ts'
import { costs } from './landscape.runs.ts'
import { landscapeWords } from './landscape.words.ts'

const { Panel, Transport, PairedReadout, Slider } = partsOf(landscape)

const heights = { narrow: 226, medium: 344, wide: 384 }
/** The start may be held at a map's edge, and the numbers of the axes stand clear of its ring. */
const margin = {
  narrow: { top: 30, right: 8, bottom: 52, left: 41 },
  medium: { top: 34, right: 14, bottom: 54, left: 44 },
  wide: { top: 34, right: 14, bottom: 54, left: 44 },
}

/** Both costs over (w, b) as maps, with the way down from a start that the hand moves. */
export function Landscape({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = landscapeWords[language]
  const hand = useTouchedPoint()
  const say = useSay()
  const whole = (value: number) => formatNumber(value, language, { decimals: 0 })
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayLandscape(state, language)}
      clock="epoch"
      code={async state => (await import('./landscape.code.ts')).landscapeCode(state)}
      controls={
        <>
          <Transport sets={epochGrip} withField={false} say={state => sayLandscape(state, language)[0] ?? ''} />
        </>
      }
      below={<LandscapePoints hand={hand} />}
      side={
        <PairedReadout
          figure={landscape}
          caption={words.values}
          columns={costs.map(cost => ({ prefix: cost, name: words.column[cost], tone: cost }))}
          groups={[{ rows: (['w', 'b', 'cost', 'right'] as const).map(key => ({ key, name: words.rows[key] })) }]}
        />
      }
      settings={
        <>
          <PointButtons hand={hand} add={words.strip.add} remove={words.strip.remove} />
          <Slider sets={epochGrip} name={words.epoch} say={({ now }) => words.atEpoch(whole(now))} />
          <Slider sets="w" name={words.start.w} say={({ w }) => say(w)} />
          <Slider sets="b" name={words.start.b} say={({ b }) => say(b)} />
          <Slider sets="eta" name={words.eta} say={({ eta }) => say(eta)} />
          <Slider sets="epochs" name={words.epochs} say={({ epochs }) => whole(epochs)} />
        </>
      }>
      <Boxes heights={heights} margin={margin} draw={box => <LandscapeMaps box={box} />} />
    </Panel>
  )
}
