import './chain-rule.css'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayChainRule } from './chain-rule-caption.ts'
import { ChainRuleLadder } from './chain-rule-ladder.tsx'
import { chainRule } from './chain-rule.model.ts'
import { chainRuleWords } from './chain-rule.words.ts'

const { Panel, Choice, Slider } = partsOf(chainRule)

const heights = { narrow: 440, medium: 456, wide: 470 }
const margin = { top: 34, right: 20, bottom: 62, left: 42 }
const labels = [
  { value: 0, name: 'y = 0' },
  { value: 1, name: 'y = 1' },
]

/** The factor that cross-entropy brings along, and that σ′ takes away again. */
export function ChainRule({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = chainRuleWords[language]
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayChainRule(state, language)}
      settings={
        <>
          <Choice sets="y" name={words.label} options={labels} />
          <Slider sets="x" name={words.input} say={({ x }) => `x = ${formatNumber(x, language, { significant: 4 })}`} />
        </>
      }>
      <Boxes heights={heights} margin={margin} least={215} draw={box => <ChainRuleLadder box={box} />} />
    </Panel>
  )
}
