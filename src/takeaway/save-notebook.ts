import type { Language } from '../language/language.ts'
import type { FigureStore } from '../state/figure-store.ts'
import { fileName } from './file-name.ts'
import { notebook } from './notebook.ts'
import { saveFile, type Handed } from './save-file.ts'
import { stateAddress } from './state-address.ts'

interface SavedNotebook {
  store: FigureStore
  language: Language
  title: string
  /** The figure's code in plain Python. */
  code: string
}

/** The state on the screen as a notebook: what the figure says of it, its code, and its numbers. */
export function saveNotebook({ store, language, title, code }: SavedNotebook): Handed {
  const { figure } = store
  const { values } = store.getState()
  const numbers = figure.numbers(values)
  const text = notebook({
    language,
    title,
    sentences: document.getElementById(figure.id)?.querySelector('figcaption')?.textContent ?? '',
    address: stateAddress(store),
    code,
    numbers: Object.fromEntries(Object.keys(figure.shown).map(key => [key, numbers[key] ?? null])),
  })
  return saveFile(fileName(figure, values, 'ipynb'), new Blob([text], { type: 'application/x-ipynb+json' }))
}
