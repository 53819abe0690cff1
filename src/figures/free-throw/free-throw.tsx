import './free-throw.css'
import { useMemo } from 'react'
import { FigurePanel } from '../../old-frame/figure-panel.tsx'
import { Presets } from '../../old-frame/presets.tsx'
import { Readout, type ReadoutRow } from '../../old-frame/readout.tsx'
import { SweepTwin } from '../../old-frame/sweep-twin.tsx'
import type { Column } from '../../old-frame/text-twin.tsx'
import { useWords, type Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useLayouts, type Layout } from '../../old-plot/layout.ts'
import { freeThrowNumbers } from './free-throw.numbers.ts'
import type { FreeThrowValues } from './free-throw.parameters.ts'
import type { FreeThrowStore } from './free-throw.store.ts'
import { freeThrowWords } from './free-throw.words.ts'
import { FreeThrowPlot } from './free-throw-plot.tsx'
import { throwers } from './free-throw-scene.ts'

const margin = { top: 40, right: 20, bottom: 32, left: 20 }
const layouts: Record<Layout['name'], Layout> = {
  narrow: { name: 'narrow', width: 320, height: 230, margin },
  medium: { name: 'medium', width: 480, height: 290, margin },
  wide: { name: 'wide', width: 760, height: 340, margin },
}

const tableMisses = Array.from({ length: 13 }, (_, index) => index * 10 - 60)

/** At this miss the quadratic cost corrects most. */
const turningPoint = 40

const sayFor =
  (cured: boolean) =>
  (values: FreeThrowValues, language: Language): string[] => {
    const { caption } = freeThrowWords[language]
    const { miss } = values
    const size = Math.abs(miss)
    const degrees = (value: number) => formatNumber(Math.abs(value), language, { significant: 3 })
    const { quadratic = 0, person = 0 } = freeThrowNumbers(values)
    if (miss === 0) return [caption.straight, caption.shape]
    return [
      caption.missed(degrees(miss), miss < 0 ? 'left' : 'right', degrees(person)),
      quadratic === 0
        ? caption.nothing
        : size <= turningPoint
          ? caption.growing(degrees(quadratic))
          : caption.shrinking(degrees(quadratic)),
      ...(cured ? [caption.cure] : []),
      caption.shape,
    ]
  }
const say = { wish: sayFor(false), cure: sayFor(true) }
const digits = { decimals: 2 } as const

/** The figure `free-throw`: the further off, the more you correct; the cost that the article begins with does not. */
export function FreeThrow({ store, view }: { store: FreeThrowStore; view?: string }) {
  const words = useWords(freeThrowWords)
  const shown = useLayouts()
  const cured = view === 'cure'
  const rows = useMemo(
    (): ReadoutRow[] => [
      { dataKey: 'person', name: words.readout.person, digits },
      { dataKey: 'quadratic', name: words.readout.quadratic, digits, tone: 'quadratic' },
      cured
        ? { dataKey: 'cross-entropy', name: words.readout['cross-entropy'], digits, tone: 'cross-entropy' }
        : { dataKey: 'cross-entropy', name: words.readout.next, digits },
    ],
    [words, cured],
  )
  const columns = useMemo(
    (): Column[] => [
      { dataKey: 'miss', name: words.columns.miss, digits: { decimals: 0 } },
      { dataKey: 'person', name: words.columns.person, digits },
      { dataKey: 'quadratic', name: words.columns.quadratic, digits },
      { dataKey: 'cross-entropy', name: cured ? words.columns['cross-entropy'] : words.readout.next, digits },
    ],
    [words, cured],
  )
  return (
    <FigurePanel
      store={store}
      title={words.title}
      takeaway={words.takeaway}
      say={cured ? say.cure : say.wish}
      plot={shown.map(name => (
        <FreeThrowPlot
          key={name}
          store={store}
          layout={layouts[name]}
          shown={cured ? throwers : throwers.slice(0, 2)}
        />
      ))}
      controls={<Presets store={store} names={words.presets} />}
      side={<Readout store={store} caption={words.readout.caption} rows={rows} />}
      twin={<SweepTwin store={store} caption={words.table} sweep="miss" at={tableMisses} columns={columns} />}
    />
  )
}
