import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import { bitsOf, forms, relativeError, verdict } from './numerics-forms.ts'
import type { NumericsState } from './numerics.model.ts'
import { numericsWords } from './numerics.words.ts'

/** What has become of the loss in each form. */
export function sayNumerics(state: NumericsState, language: Language): string[] {
  const { caption } = numericsWords[language]
  const say = (value: number | null, significant: number) => formatNumber(value, language, { significant })
  const [first = '', ...rest] = forms.map(form => {
    const [shown, exact] = [state[form], state.stable]
    return caption[form][verdict(shown, exact, form === 'stable' ? 64 : bitsOf(state.bits))](
      say(shown, 6),
      say(relativeError(shown, exact), 2),
    )
  })
  return [caption.at(say(state.s, 8), say(state.y, 1), state.bits) + first, ...rest]
}
