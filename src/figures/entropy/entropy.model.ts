import { cumsum } from 'd3'
import { crossEntropyOf, divergence, entropy as entropyOf, probabilities, surprises } from '../../math/entropy.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { defineFigure, type StateOf } from '../../state/figure.ts'
import { keep } from '../../state/keep.ts'
import { choice } from '../../state/parameter.ts'
import { countOf, evenly, sharesOf, sharesParameter } from './entropy-shares.ts'

const digits = { significant: 4 } as const
const nats = Math.LN2

/** Each outcome: how often it comes (`share`), how often it is expected (`guess`), and its two lengths, −log p and −log q. */
const outcomesOf = keep((p: string, q: string, unit: string) => {
  const per = unit === 'bits' ? nats : 1
  const [shares, guesses] = [probabilities(sharesOf(p)), probabilities(sharesOf(q))]
  const [own, length] = [surprises(sharesOf(p)), surprises(sharesOf(q))]
  const ends = cumsum(shares)
  return shares.map((share, k) => ({
    outcome: k + 1,
    share,
    guess: guesses[k] ?? NaN,
    own: (own[k] ?? NaN) / per,
    length: (length[k] ?? NaN) / per,
    from: k === 0 ? 0 : (ends[k - 1] ?? NaN),
    to: ends[k] ?? NaN,
  }))
})

export const entropy = defineFigure(
  {
    id: 'entropy',
    parameters: {
      /** How often each outcome comes. */
      p: sharesParameter('0.7,0.3'),
      /** How often each outcome is expected. */
      q: sharesParameter('0.5,0.5'),
      unit: choice(['nats', 'bits'], 'nats'),
    },
    presets: {
      fair: {},
      'soft-label': { p: '0.3,0.7', q: '0.3,0.7' },
      'our-neuron': { p: '0,1', q: `${sigmoid(4)},${sigmoid(-4)}` },
      code: { p: '0.5,0.25,0.125,0.125', q: '1,1,1,1', unit: 'bits' },
      impossible: { q: '1,0' },
    },
    /** As many in q as in p: where only one of them was set the other is even, and of two that differ q gives way. */
    reconcile: (values, given) => {
      if (countOf(values.p) === countOf(values.q)) return { values, problems: [] }
      if (given.has('q') && !given.has('p'))
        return { values: { ...values, p: evenly(countOf(values.q)) }, problems: [] }
      return {
        values: { ...values, q: evenly(countOf(values.p)) },
        problems: given.has('q') ? [{ key: 'q', fault: 'unreadable' }] : [],
      }
    },
    /** `kl` is what sticks out over the entropy; `perplexity` the number of equally likely outcomes that would surprise as much. */
    derive: ({ p, q, unit }) => {
      const per = unit === 'bits' ? nats : 1
      const [shares, guesses] = [sharesOf(p), sharesOf(q)]
      const mean = crossEntropyOf(shares, guesses)
      return {
        outcomes: outcomesOf(p, q, unit),
        n: shares.length,
        entropy: entropyOf(shares) / per,
        crossEntropy: mean / per,
        kl: divergence(shares, guesses) / per,
        perplexity: Math.exp(mean),
      }
    },
  },
  {
    shown: {
      entropy: { digits },
      crossEntropy: { digits, tone: 'cross-entropy' },
      kl: { digits },
      perplexity: { digits },
    },
    list: {
      columns: {
        outcome: { digits: { decimals: 0 } },
        share: { digits: { decimals: 4 } },
        guess: { digits: { decimals: 4 } },
        own: { digits: { decimals: 4 } },
        length: { digits: { decimals: 4 } },
      },
      of: ({ outcomes }) => outcomes,
    },
  },
)

export type EntropyState = StateOf<typeof entropy>
export type Outcome = EntropyState['outcomes'][number]
