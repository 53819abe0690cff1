import './entropy.css'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { EntropyAreas } from './entropy-areas.tsx'
import { EntropyBars } from './entropy-bars.tsx'
import { sayEntropy } from './entropy-caption.ts'
import { fewest, most, withoutLast, withOneMore } from './entropy-shares.ts'
import { entropy } from './entropy.model.ts'
import { entropyWords } from './entropy.words.ts'

const { Panel, Act, Choice } = partsOf(entropy)

const heights = { narrow: 218, medium: 240, wide: 250 }
const margin = { top: 56, right: 16, bottom: 52, left: 44 }
const areaHeights = { narrow: 244, medium: 282, wide: 302 }
const areaMargin = { top: 72, right: 16, bottom: 44, left: 44 }

/** What happens and what is expected as bars; below, the length of the code that is made for the expectation. */
export function Entropy({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = entropyWords[language]
  const units = (['nats', 'bits'] as const).map(value => ({ value, name: words.units[value] }))
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayEntropy(state, language)}
      controls={<Choice sets="unit" name={words.unit} options={units} />}
      settings={
        <div className="chips">
          <Act
            name="add-outcome"
            sets={({ p, q }) => ({ p: withOneMore(p), q: withOneMore(q) })}
            disabled={({ n }) => n >= most}>
            {words.buttons.add}
          </Act>
          <Act
            name="remove-outcome"
            sets={({ p, q }) => ({ p: withoutLast(p), q: withoutLast(q) })}
            disabled={({ n }) => n <= fewest}>
            {words.buttons.remove}
          </Act>
        </div>
      }
      code={async state => (await import('./entropy.code.ts')).entropyCode(state)}>
      <Boxes heights={heights} margin={margin} draw={box => <EntropyBars box={box} />} />
      <Boxes heights={areaHeights} margin={areaMargin} draw={box => <EntropyAreas box={box} />} />
    </Panel>
  )
}
