import { useEffect, useRef, useState, type ReactNode } from 'react'
import { kitWords } from '../../kit/kit.words.ts'
import { partsOf } from '../../kit/parts.tsx'
import { SpeedChoice, type PlaySpeed } from '../../kit/transport.tsx'
import { transportWords } from '../../kit/transport.words.ts'
import { useLanguage } from '../../language/language.ts'
import { CalmContext } from '../../plot/follow.ts'
import { Asides } from './training-asides.tsx'
import { trainingSay } from './training-caption.ts'
import { Hold } from './training-hold.tsx'
import { OwnRates } from './training-rates.tsx'
import { RestNumbers } from './training-readout.tsx'
import { biasGrip, epochGrip, startGrip, weightGrip } from './training.grips.ts'
import { training } from './training.model.ts'
import { trainingWords } from './training.words.ts'

const { Choice, NumberField, Slider, useShape } = partsOf(training)

const labels = [0, 1].map(value => ({ value, name: String(value) }))

interface SettingsProps {
  speed: PlaySpeed
  onSpeed(speed: PlaySpeed): void
  /** The article's starts. */
  presets: Readonly<Record<string, string>>
}

/** What few readers need at once. */
export function Settings({ speed, onSpeed, presets }: SettingsProps) {
  const language = useLanguage()
  const words = trainingWords[language]
  const { number } = trainingSay(language)
  const isLog = useShape(({ scale }) => scale === 'log')
  const scales = [
    { value: 'linear', name: words.settings.linear },
    { value: 'log', name: words.settings.log },
  ]
  const axes = [
    { value: 'output', name: isLog ? words.settings.distance : words.settings.output },
    { value: 'score', name: words.settings.score },
  ]
  return (
    <WhileOpen>
      <Asides of="settings" presets={presets} />
      <OwnRates />
      <Hold />
      <div className="settings-grid">
        <span className="field">
          <span aria-hidden="true">{kitWords[language].presets}</span>
          <NumberField sets={startGrip} name={words.start.name} />
        </span>
        <span className="field">
          <span aria-hidden="true">{transportWords[language].epoch.field}</span>
          <NumberField sets={epochGrip} name={transportWords[language].epoch.name} />
        </span>
        <SpeedChoice speed={speed} onSpeed={onSpeed} />
        <Choice sets="axis" name={words.settings.axis} options={axes} />
        <Choice sets="scale" name={words.settings.scale} options={scales} />
        <Choice sets="y" name={words.settings.y} options={labels} />
        <Slider sets="epochs" name={words.settings.epochs} say={({ epochs }) => number(epochs)} />
        <Slider sets="x" name={words.settings.x} say={({ x }) => number(x)} />
        <Slider sets={weightGrip} name={words.settings.w} say={({ 'start.w': w }) => number(w)} />
        <Slider sets={biasGrip} name={words.settings.b} say={({ 'start.b': b }) => number(b)} />
      </div>
      <RestNumbers />
    </WhileOpen>
  )
}

/** What is in a drawer follows a hand only while the drawer is open. */
function WhileOpen({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const drawer = content.current?.closest('details')
    const look = () => setOpen(drawer?.open ?? true)
    look()
    drawer?.addEventListener('toggle', look)
    return () => drawer?.removeEventListener('toggle', look)
  }, [])
  return (
    <CalmContext value={!isOpen}>
      <div className="training-settings" ref={content}>
        {children}
      </div>
    </CalmContext>
  )
}
