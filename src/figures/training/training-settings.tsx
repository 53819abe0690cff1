import { useEffect, useRef, useState, type ReactNode } from 'react'
import { kitWords } from '../../kit/kit.words.ts'
import { partsOf } from '../../kit/parts.tsx'
import { SpeedChoice, type PlaySpeed } from '../../kit/transport.tsx'
import { transportWords } from '../../kit/transport.words.ts'
import { useLanguage } from '../../language/language.ts'
import { CalmContext } from '../../plot/follow.ts'
import { Asides } from './training-asides.tsx'
import { trainingSay } from './training-caption.ts'
import { settingsWords } from './training-settings.words.ts'
import { Hold } from './training-hold.tsx'
import { OwnRates } from './training-rates.tsx'
import { PairedNumbers } from './training-readout.tsx'
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
  const words = settingsWords[language].settings
  const { number } = trainingSay(language)
  const isLog = useShape(({ scale }) => scale === 'log')
  const scales = [
    { value: 'linear', name: words.linear },
    { value: 'log', name: words.log },
  ]
  const axes = [
    { value: 'output', name: isLog ? words.distance : words.output },
    { value: 'score', name: words.score },
  ]
  return (
    <WhileOpen>
      <Asides of="settings" presets={presets} />
      <OwnRates />
      <Hold />
      <div className="settings-grid">
        <span className="field">
          <span aria-hidden="true">{kitWords[language].presets}</span>
          <NumberField sets={startGrip} name={trainingWords[language].start.name} />
        </span>
        <span className="field">
          <span aria-hidden="true">{transportWords[language].epoch.field}</span>
          <NumberField sets={epochGrip} name={transportWords[language].epoch.name} />
        </span>
        <SpeedChoice speed={speed} onSpeed={onSpeed} />
        <Choice sets="axis" name={words.axis} options={axes} />
        <Choice sets="scale" name={words.scale} options={scales} />
        <Choice sets="y" name={words.y} options={labels} />
        <Slider sets="epochs" name={words.epochs} say={({ epochs }) => number(epochs)} />
        <Slider sets="x" name={words.x} say={({ x }) => number(x)} />
        <Slider sets={weightGrip} name={words.w} say={({ 'start.w': w }) => number(w)} />
        <Slider sets={biasGrip} name={words.b} say={({ 'start.b': b }) => number(b)} />
      </div>
      <PairedNumbers caption={settingsWords[language].numbers} rows={['half', 'finalCost']} />
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
