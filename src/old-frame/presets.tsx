import { frameWords } from './frame.words.ts'
import { useWords } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters } from '../state/parameter.ts'

interface PresetsProps<P extends Parameters> {
  store: FigureStore<P>
  /** The model's presets in the order of their buttons, by the name that the reader sees. */
  names: Readonly<Record<string, string>>
}

/** The figure's named states. */
export function Presets<P extends Parameters>({ store, names }: PresetsProps<P>) {
  const words = useWords(frameWords)
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
