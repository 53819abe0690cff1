import type { Language } from '../../language/language.ts'
import { formatNumber } from '../../language/number.ts'
import type { ScoringState } from './scoring.model.ts'
import { scoringWords } from './scoring.words.ts'

/** What this prediction costs, what would be the cheapest, and so what the rule asks for. */
export function sayScoring(state: ScoringState, language: Language): string[] {
  const { q, p, expected, best, excess } = state
  const { caption } = scoringWords[language]
  const number = (value: number) => formatNumber(value, language, { significant: 4 })
  const costs = caption.costs(number(p), number(q), number(expected))
  if (best === null) return [caption.even, costs]
  const above = excess === 0 ? caption.least : caption.more(number(excess), number(best))
  return [verdict(state, language), costs, above]
}

function verdict({ rule, q, gamma, best }: ScoringState, language: Language): string {
  const { caption } = scoringWords[language]
  if (rule === 'absolute') return caption.certain(String(best))
  if (rule !== 'focal') return caption.proper
  if (gamma === 0) return caption.plain
  return q === 0.5 ? caption.middle : caption.shy
}
