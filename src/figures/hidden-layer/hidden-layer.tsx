import './hidden-layer.css'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { Factors, Outputs } from './hidden-layer-plots.tsx'
import { costs, hiddenLayer, type HiddenLayerState } from './hidden-layer.model.ts'
import { hiddenLayerWords } from './hidden-layer.words.ts'

const { Panel, Transport, PairedReadout, Slider } = partsOf(hiddenLayer)

const heights = { narrow: 262, medium: 300, wide: 310 }
const margin = { top: 12, right: 16, bottom: 44, left: 18 }
const outputHeights = { narrow: 190, medium: 230, wide: 240 }
const outputMargin = {
  narrow: { top: 42, right: 92, bottom: 44, left: 46 },
  medium: { top: 42, right: 92, bottom: 44, left: 52 },
  wide: { top: 42, right: 92, bottom: 44, left: 52 },
}
const rows = ['a', 'outSlope', 'v', 'hiddenSlope', 'gradient'] as const

/** One hidden neuron and one output neuron, trained with both costs: which factors of the hidden gradient remain. */
export function HiddenLayer({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = hiddenLayerWords[language]
  const number = (value: number) => formatNumber(value, language, { significant: 3 })
  const say = (state: HiddenLayerState) => {
    const gradients = [number(state['quadratic.gradient']), number(state['cross-entropy.gradient'])] as const
    return [
      state.epoch === 0
        ? words.caption.start(...gradients, number(state.ratio))
        : words.caption.later(String(state.epoch), ...gradients),
      words.caption.outputs(number(state['quadratic.a']), number(state['cross-entropy.a'])),
      words.caption.slopes(number(state['quadratic.hiddenSlope']), number(state['cross-entropy.hiddenSlope'])),
    ]
  }
  return (
    <Panel
      store={store}
      words={words}
      say={say}
      clock="epoch"
      controls={
        <>
          <Transport sets="epoch" withField={false} say={state => say(state)[0] ?? ''} />
          <Slider sets="epoch" name={words.epoch} say={({ epoch }) => words.epochAt(String(epoch))} />
        </>
      }
      settings={
        <>
          <Slider sets="z1" name={words.z1} say={({ z1 }) => number(z1)} />
          <Slider sets="eta" name={words.eta} say={({ eta }) => number(eta)} />
        </>
      }
      side={
        <PairedReadout
          figure={hiddenLayer}
          caption={words.values}
          columns={costs.map(cost => ({ prefix: cost, name: words.cost[cost], tone: cost }))}
          groups={[{ rows: rows.map(key => ({ key, name: words.rows[key] })) }]}
        />
      }>
      <Boxes heights={outputHeights} margin={outputMargin} draw={box => <Outputs box={box} />} />
      <Boxes heights={heights} margin={margin} draw={box => <Factors box={box} />} />
    </Panel>
  )
}
