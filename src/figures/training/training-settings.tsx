import { partsOf } from '../../kit/parts.tsx'
import { SpeedChoice, type PlaySpeed } from '../../kit/transport.tsx'
import { useLanguage } from '../../language/language.ts'
import { trainingSay } from './training-caption.ts'
import { biasGrip, weightGrip } from './training.grips.ts'
import { training } from './training.model.ts'
import { trainingWords } from './training.words.ts'

const { Choice, Slider } = partsOf(training)

const labels = [0, 1].map(value => ({ value, name: String(value) }))

/** What few readers need at once. */
export function Settings({ speed, onSpeed }: { speed: PlaySpeed; onSpeed(speed: PlaySpeed): void }) {
  const language = useLanguage()
  const words = trainingWords[language].settings
  const say = trainingSay(language).number
  const scales = [
    { value: 'linear', name: words.linear },
    { value: 'log', name: words.log },
  ]
  return (
    <div className="settings-grid">
      <Choice sets="y" name={words.y} options={labels} />
      <Choice sets="scale" name={words.scale} options={scales} />
      <SpeedChoice speed={speed} onSpeed={onSpeed} />
      <Slider sets="epochs" name={words.epochs} say={({ epochs }) => say(epochs)} />
      <Slider sets="x" name={words.x} say={({ x }) => say(x)} />
      <Slider sets={weightGrip} name={words.w} say={({ 'start.w': w }) => say(w)} />
      <Slider sets={biasGrip} name={words.b} say={({ 'start.b': b }) => say(b)} />
    </div>
  )
}
