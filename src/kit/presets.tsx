import { useWords } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { kitWords } from './kit.words.ts'

export interface PresetsProps {
  store: FigureStore
  /** The figure's presets in the order of their buttons, by the name that the reader sees. */
  names: Readonly<Record<string, string>>
}

/** The figure's named states. */
export function Presets({ store, names }: PresetsProps) {
  const words = useWords(kitWords)
  return (
    <div className="chips" role="group" aria-label={words.states}>
      {Object.entries(names).map(([preset, name]) => (
        <button
          key={preset}
          type="button"
          data-action="preset"
          data-preset={preset}
          onClick={() => store.preset(preset)}>
          {name}
        </button>
      ))}
    </div>
  )
}
