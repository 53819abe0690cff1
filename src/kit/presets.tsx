import { useMemo, type ComponentPropsWithoutRef } from 'react'
import { useWords } from '../language/language.ts'
import { useFollow } from '../plot/follow.ts'
import { presetValues } from '../state/figure.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { valueIn } from './choice.tsx'
import { kitWords } from './kit.words.ts'
import { useRoving } from './use-roving.ts'

export interface PresetsProps {
  store: FigureStore
  /** The figure's presets in the order of their buttons, by the name that the reader sees. */
  names: Readonly<Record<string, string>>
  /** The parameter that passes by itself, such as time: wherever it stands, a named state is still that state. */
  clock?: string | undefined
  /** With the way back, which stands once a figure. */
  withReset?: boolean
}

/** Names this short stand as parts of one switch, as numbers do; longer ones as chips that wrap. */
const short = 6

/** The figure's named states, the present one marked, and the way back to its first. */
export function Presets({ store, names, clock, withReset = true }: PresetsProps) {
  const words = useWords(kitWords)
  const { bar, tabIndex } = useRoving()
  const entries = Object.entries(names)
  const isShort = entries.every(([, name]) => name.length <= short)
  return (
    <div className="chips" aria-label={words.states} {...bar}>
      <span className={isShort ? 'segments' : 'chips'}>
        {entries.map(([preset, name], index) => (
          <Preset key={preset} store={store} preset={preset} clock={clock} tabIndex={tabIndex(index)}>
            {name}
          </Preset>
        ))}
      </span>
      {withReset && (
        <button
          type="button"
          className="quiet"
          data-action="reset"
          tabIndex={tabIndex(entries.length)}
          onClick={store.reset}>
          {words.reset}
        </button>
      )}
    </div>
  )
}

interface PresetProps extends Pick<PresetsProps, 'store' | 'clock'>, ComponentPropsWithoutRef<'button'> {
  preset: string
}

function Preset({ store, preset, clock, ...props }: PresetProps) {
  const { figure } = store
  const target = useMemo(() => presetValues(figure, preset), [figure, preset])
  const follow = useFollow<object>(state => {
    const counts = (key: string) => key !== clock && !figure.keeps.includes(key)
    const differs = (key: string) => counts(key) && valueIn(state, key) !== target[key]
    return { 'aria-pressed': Object.keys(figure.parameters).some(differs) ? 'false' : 'true' }
  }, 'settled')
  return (
    <button
      type="button"
      data-action="preset"
      data-preset={preset}
      onClick={() => store.preset(preset)}
      {...props}
      {...follow}
    />
  )
}
