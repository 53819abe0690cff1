import './speed.css'
import { useMemo, useState } from 'react'
import { Choice } from '../../old-frame/choice.tsx'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { LiveFormula } from '../../old-frame/live-formula.tsx'
import { ParameterChoice } from '../../old-frame/parameter-choice.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { useWords, type Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { speedNumbers } from './speed.numbers.ts'
import { speedParameters, type SpeedValues } from './speed.parameters.ts'
import type { SpeedStore } from './speed.store.ts'
import { speedWords, type SpeedView } from './speed.words.ts'
import { drawnGuess, readyGuess, type Guess, type Shape } from './speed-guess.ts'
import { SpeedPlot } from './speed-plot.tsx'

const margin = { top: 34, right: 20, bottom: 56, left: 48 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 290, margin },
  medium: { name: 'medium', width: 480, height: 340, margin },
  wide: { name: 'wide', width: 760, height: 380, margin },
}

const { min, max } = speedParameters.a
const tableOutputs = [min, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, max]
const labels = [
  { value: 0, name: '0' },
  { value: 1, name: '1' },
]
const digits = { decimals: 4 } as const

const sayFor =
  (view: SpeedView) =>
  (values: SpeedValues, language: Language): string[] => {
    const { caption } = speedWords[language]
    const { quadratic = 0, 'cross-entropy': line = 0, error = 0 } = speedNumbers(values)
    const number = (value: number) => formatNumber(value, language, { significant: 3 })
    // 2/3 and 1/3 are no float64 numbers: the peak is where their nearest ones are.
    const top = Math.abs(error - 2 / 3) < 1e-12
    return [
      (view === 'cure' ? caption.inked : caption.pushes)(number(quadratic), number(line)),
      top ? caption.top : error < 2 / 3 ? caption.before : caption.beyond,
    ]
  }
const say = { wish: sayFor('wish'), cure: sayFor('cure') }

/** The figure `speed`: how hard each cost pushes, for every output; first with the wish dotted, later inked. */
export function Speed({ store, view }: { store: SpeedStore; view?: string }) {
  const words = useWords(speedWords)
  const shown = useLayouts()
  const [guess, setGuess] = useState<Guess | null>(null)
  const [sketching, setSketching] = useState(false)
  const of: SpeedView = view === 'cure' ? 'cure' : 'wish'
  const rows = useMemo(
    (): ReadoutRow[] => [
      { dataKey: 'quadratic', name: words.readout.quadratic, digits, tone: 'quadratic' },
      {
        dataKey: 'cross-entropy',
        name: words.readout.line[of],
        digits,
        tone: of === 'cure' ? 'cross-entropy' : 'error',
      },
    ],
    [words, of],
  )
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 'a', name: words.columns.a, digits: { decimals: 3 } },
      { dataKey: 'quadratic', name: words.columns.quadratic, digits },
      { dataKey: 'cross-entropy', name: words.columns.line[of], digits },
    ],
    [words, of],
  )
  const shapeOptions = [
    { value: 'none', name: words.sketch.none },
    ...(['grows', 'same', 'fades'] as const).map(value => ({ value, name: words.sketch.shapes[value] })),
  ]
  const chosen = (['grows', 'same', 'fades'] as const).find(shape => readyGuess[shape] === guess) ?? 'none'
  return (
    <FigurePanel
      store={store}
      title={words.title}
      takeaway={words.takeaway[of]}
      say={say[of]}
      plot={shown.map(name => (
        <SpeedPlot
          key={name}
          store={store}
          layout={layouts[name]}
          view={of}
          guess={guess}
          sketching={sketching}
          onDrawn={points => {
            setGuess(drawnGuess(points))
            setSketching(false)
          }}
        />
      ))}
      formula={<LiveFormula label={words.formula} of={of === 'cure' ? 'speed-cure' : 'speed'} />}
      controls={
        <>
          {of === 'wish' && (
            <div className="controls" role="group" aria-label={words.sketch.begin}>
              <button type="button" data-action="sketch" onClick={() => setSketching(!sketching)}>
                {sketching ? words.sketch.stop : words.sketch.begin}
              </button>
              <Choice
                name={words.sketch.ready}
                options={shapeOptions}
                value={chosen}
                onChoose={value => setGuess(value === 'none' ? null : readyGuess[value as Shape])}
              />
              {guess && (
                <button type="button" className="quiet" data-action="clear" onClick={() => setGuess(null)}>
                  {words.sketch.clear}
                </button>
              )}
              <p className="speed-verdict" role="status">
                {guess ? words.sketch.verdict[guess.shape] : ''}
              </p>
            </div>
          )}
          <ParameterChoice store={store} parameterKey="y" name={words.label} options={labels} />
          <Presets store={store} names={words.presets} />
        </>
      }
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="a" at={tableOutputs} columns={columns} />}
    />
  )
}
