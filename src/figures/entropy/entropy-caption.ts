import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { EntropyState } from './entropy.model.ts'
import { entropyWords } from './entropy.words.ts'

const unitNames = { en: { nats: 'nats', bits: 'bits' }, zh: { nats: '奈特', bits: '比特' } } as const

/** What there is to see, in sentences that hold where an outcome is certain, expected exactly, or held impossible. */
export function sayEntropy(state: EntropyState, language: Language): string[] {
  const { outcomes, crossEntropy, kl, perplexity } = state
  const { caption } = entropyWords[language]
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  const unit = unitNames[language][state.unit]
  const missed = outcomes.find(({ share, length }) => share > 0 && length === Infinity)
  if (missed) return [caption.infinite(String(missed.outcome))]
  const coming = outcomes.filter(({ share }) => share > 0)
  const certain = coming.length === 1 ? coming[0] : undefined
  if (certain && crossEntropy === 0) return [caption.sure(String(certain.outcome))]
  const first = certain
    ? caption.certain(String(certain.outcome), number(crossEntropy), unit)
    : kl === 0
      ? caption.met(number(state.entropy), unit)
      : caption.paid(number(crossEntropy), number(state.entropy), number(kl), unit)
  const shown = number(perplexity)
  // Of nearly no surprise, and of more than float64 can hold, there is no such number to tell.
  return shown === '1' || perplexity === Infinity ? [first] : [first, caption.alike(shown)]
}
