import { Choice } from '../../old-frame/choice.tsx'
import { frameWords } from '../../old-frame/frame.words.ts'
import { Slider } from '../../old-frame/slider.tsx'
import { SpeedChoice, type PlaySpeed } from '../../old-frame/transport.tsx'
import { useLanguage, useWords } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { useFigure } from '../../state/stores-context.ts'
import { startOf } from './training.numbers.ts'
import { trainingParameters } from './training.parameters.ts'
import type { TrainingStore } from './training.store.ts'
import { trainingWords } from './training.words.ts'

interface SettingsProps {
  store: TrainingStore
  speed: PlaySpeed
  onSpeed(speed: PlaySpeed): void
}

/** What few readers need at once: behind a disclosure. */
export function TrainingSettings({ store, speed, onSpeed }: SettingsProps) {
  const language = useLanguage()
  const frame = useWords(frameWords)
  const words = useWords(trainingWords).settings
  const values = useFigure(store, state => state.paced)
  const { w, b } = startOf(values)
  const choose = (patch: Parameters<TrainingStore['change']>[0]) => {
    store.change(patch)
    store.commit()
  }
  const say = (value: number) => formatNumber(value, language, { significant: 4 })
  const now = () => store.getState().values
  const shared = (key: 'x' | 'w' | 'b' | 'epochs', value: number) => ({
    store,
    parameterKey: key,
    parameter: trainingParameters[key],
    name: words[key],
    value,
    words: say(value),
  })
  return (
    <div>
      <details className="settings">
        <summary>{frame.more}</summary>
        <div className="settings-grid">
          <Choice
            name={words.y}
            parameterKey="y"
            value={values.y === 1 ? '1' : '0'}
            options={[
              { value: '0', name: '0' },
              { value: '1', name: '1' },
            ]}
            onChoose={y => choose({ y: Number(y) })}
          />
          <Choice
            name={words.scale}
            parameterKey="scale"
            value={values.scale}
            options={[
              { value: 'linear', name: words.linear },
              { value: 'log', name: words.log },
            ]}
            onChoose={scale => choose({ scale })}
          />
          <SpeedChoice speed={speed} onSpeed={onSpeed} />
          <Slider
            {...shared('epochs', values.epochs)}
            read={() => now().epochs}
            set={epochs => store.change({ epochs })}
            onType={value => store.type('epochs', value)}
          />
          <Slider
            {...shared('x', values.x)}
            read={() => now().x}
            set={x => store.change({ x })}
            onType={value => store.type('x', value)}
          />
          <Slider
            {...shared('w', w)}
            read={() => startOf(now()).w}
            set={value => store.change({ w: value, b: startOf(now()).b })}
            onType={value => store.type('w', value, { b })}
          />
          <Slider
            {...shared('b', b)}
            read={() => startOf(now()).b}
            set={value => store.change({ w: startOf(now()).w, b: value })}
            onType={value => store.type('b', value, { w })}
          />
        </div>
      </details>
    </div>
  )
}
