import './curvature.css'
import { partsOf } from '../../kit/parts.tsx'
import { useLanguage } from '../../language/language.ts'
import { Boxes } from '../../plot/boxes.tsx'
import type { FigureStore } from '../../state/figure-store.ts'
import { sayCurvature } from './curvature-caption.ts'
import { CurvaturePlot } from './curvature-plot.tsx'
import { curvature } from './curvature.model.ts'
import { curvatureWords } from './curvature.words.ts'

const { Panel, PairedReadout, Choice } = partsOf(curvature)

const heights = { narrow: 400, medium: 440, wide: 460 }
const margin = {
  narrow: { top: 30, right: 14, bottom: 44, left: 41 },
  medium: { top: 34, right: 18, bottom: 46, left: 46 },
  wide: { top: 34, right: 18, bottom: 46, left: 46 },
}
const columns = ['quadratic', 'cross-entropy'] as const
const rows = ['cost', 'slope', 'curvature'] as const
const labels = [0, 1].map(value => ({ value, name: String(value) }))

/** Both costs along the score: which way they bend, and where the quadratic one turns. */
export function Curvature({ store }: { store: FigureStore }) {
  const language = useLanguage()
  const words = curvatureWords[language]
  return (
    <Panel
      store={store}
      words={words}
      say={state => sayCurvature(state, language)}
      code={async state => (await import('./curvature.code.ts')).curvatureCode(state)}
      controls={<Choice sets="y" name={words.label} options={labels} />}
      side={
        <PairedReadout
          figure={curvature}
          caption={words.values}
          columns={columns.map(cost => ({ prefix: cost, name: words.column[cost], tone: cost }))}
          groups={[{ rows: rows.map(key => ({ key, name: words.rows[key] })) }]}
        />
      }>
      <Boxes heights={heights} margin={margin} draw={box => <CurvaturePlot box={box} />} />
    </Panel>
  )
}
