import './softmax.css'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { useSay } from '../../language/use-say.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { saySoftmax } from './softmax-caption.ts'
import { SoftmaxRails } from './softmax-rails.tsx'
import { classes } from './softmax-scores.ts'
import { SoftmaxTriangle } from './softmax-triangle.tsx'
import { softmax } from './softmax.model.ts'
import { softmaxWords } from './softmax.words.ts'

const { Panel, Choice, Slider } = partsOf(softmax)

const heights = { narrow: 244, medium: 260, wide: 270 }
const margin = { top: 34, right: 40, bottom: 42, left: 44 }
const triangleHeights = { narrow: 258, medium: 300, wide: 320 }
const triangleMargin = { top: 34, right: 40, bottom: 32, left: 40 }
const labels = classes.map(value => ({ value, name: String(value) }))

/** Three scores, the probabilities that softmax makes of them, and the push that cross-entropy gives to each. */
export function Softmax({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = softmaxWords[language]
  const say = useSay()
  return (
    <Panel
      store={store}
      words={words}
      say={state => saySoftmax(state, language)}
      controls={<Choice sets="k" name={words.label} options={labels} />}
      settings={
        <>
          <Slider sets="t" name={words.temperature} say={({ t }) => say(t)} />
          <Slider sets="smooth" name={words.smooth} say={({ smooth }) => say(smooth)} />
        </>
      }
      code={async state => (await import('./softmax.code.ts')).softmaxCode(state)}>
      <Boxes heights={heights} margin={margin} draw={box => <SoftmaxRails box={box} />} />
      <Boxes heights={triangleHeights} margin={triangleMargin} draw={box => <SoftmaxTriangle box={box} />} />
    </Panel>
  )
}
