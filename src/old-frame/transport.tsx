import './transport.css'
import { useWords } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { Choice } from './choice.tsx'
import { NumberField } from './number-field.tsx'
import { transportWords } from './transport.words.ts'

/** Seconds for a whole run, by the reader's choice. */
export const playSeconds = { slow: 16, normal: 8, fast: 3 } as const
export type PlaySpeed = keyof typeof playSeconds

interface TransportProps {
  /** Of a figure with a parameter `epoch`. */
  store: FigureStore
  epoch: number
  /** The last epoch. */
  epochs: number
  playing: boolean
  onPlay(): void
  onStop(): void
}

/** Play, step, restart, and the epoch by number. */
export function Transport({ store, epoch, epochs, playing, onPlay, onStop }: TransportProps) {
  const words = useWords(transportWords)
  const goTo = (value: number) => {
    onStop()
    store.change({ epoch: value })
    store.commit()
  }
  return (
    <div className="transport">
      <button type="button" className="main" data-action="play" onClick={onPlay}>
        {playing ? words.pause : words.play}
      </button>
      <button type="button" data-action="step" onClick={() => goTo(epoch >= epochs ? 0 : epoch + 1)}>
        {words.step}
      </button>
      <button type="button" data-action="restart" onClick={() => goTo(0)}>
        {words.restart}
      </button>
      <span className="field">
        <span aria-hidden="true">{words.epoch.field}</span>
        <NumberField store={store} name={words.epoch.name} value={epoch} onType={value => store.type('epoch', value)} />
      </span>
    </div>
  )
}

/** How fast playing goes. */
export function SpeedChoice({ speed, onSpeed }: { speed: PlaySpeed; onSpeed(speed: PlaySpeed): void }) {
  const words = useWords(transportWords)
  return (
    <Choice
      name={words.speed}
      value={speed}
      onChoose={onSpeed}
      options={[
        { value: 'slow', name: words.speeds.slow },
        { value: 'normal', name: words.speeds.normal },
        { value: 'fast', name: words.speeds.fast },
      ]}
    />
  )
}
