/** A distribution as shares of a whole: any numbers ≥ 0 with a sum > 0; what each is divided by is their sum. */
export type Shares = readonly number[]

const sumOf = (shares: Shares) => shares.reduce((sum, share) => sum + share, 0)

/**
 * The probabilities p_k = share_k / Σ share.
 *
 * Shares ≥ 0 with a finite sum > 0.
 */
export function probabilities(shares: Shares): number[] {
  const sum = sumOf(shares)
  return shares.map(share => share / sum)
}

/**
 * The surprise −ln p_k of each outcome, in nats: what an outcome of probability p_k tells, and the length of its code.
 *
 * Shares ≥ 0 with a finite sum > 0; never −0; Infinity where a share is 0. Keeps its relative precision where p_k nears 1.
 * Source: Shannon, A Mathematical Theory of Communication, 1948, section 6.
 */
export function surprises(shares: Shares): number[] {
  return shares.map((share, at) => {
    // The sum of the others, not 1 − p: next to 1 that difference would be rounding alone.
    const others = sumOf(shares.filter((_, other) => other !== at))
    if (others <= share) return Math.log1p(others / share)
    const ratio = (share + others) / share
    // Of the smallest shares the ratio overflows, and its logarithm is still a plain number.
    return ratio === Infinity ? Math.log(share + others) - Math.log(share) : Math.log(ratio)
  })
}

/**
 * The cross-entropy H(p, q) = −Σ p_k ln q_k in nats: the mean surprise of who expects q where p holds.
 *
 * Two lists of as many shares. Where p_k is 0 its term is left out (0 · ln 0 = 0); Infinity where q_k is 0 and p_k is not.
 * Least at q = p, where it is the entropy of p.
 * Source: Cover & Thomas, Elements of Information Theory, theorem 5.4.3 (the length of a wrong code).
 */
export function crossEntropyOf(p: Shares, q: Shares): number {
  const surprise = surprises(q)
  return probabilities(p).reduce((sum, share, at) => sum + (share === 0 ? 0 : share * (surprise[at] ?? NaN)), 0)
}

/**
 * The entropy H(p) = −Σ p_k ln p_k in nats: the mean surprise, between 0 (one outcome is certain) and ln K (all alike).
 *
 * Shares ≥ 0 with a finite sum > 0.
 * Source: Shannon, 1948, section 6.
 */
export const entropy = (p: Shares): number => crossEntropyOf(p, p)

/** (1 + d)·ln(1 + d) − d for a small d, by its series Σ (−d)^k/(k(k − 1)), since the terms of the closed form cancel. */
function excess(d: number): number {
  let sum = 0
  let power = d * d
  for (let k = 2; k < 20; k += 1) {
    sum += power / (k * (k - 1))
    power *= -d
  }
  return sum
}

/**
 * The Kullback–Leibler divergence KL(p‖q) = Σ p_k ln(p_k/q_k) = H(p, q) − H(p) in nats: what a wrong expectation costs on top.
 *
 * Two lists of as many shares; ≥ 0, and 0 only where p = q. Infinity where q_k is 0 and p_k is not. Not symmetric.
 * Summed as Σ [p ln(p/q) − p + q], whose terms are all ≥ 0, so that nothing cancels where p nears q.
 * Source: Kullback & Leibler, On Information and Sufficiency, 1951.
 */
export function divergence(p: Shares, q: Shares): number {
  const [from, to] = [probabilities(p), probabilities(q)]
  const [expected, wrong] = [surprises(p), surprises(q)]
  return from.reduce((sum, share, at) => {
    const other = to[at] ?? NaN
    if (share === 0) return sum + other
    const d = (share - other) / other
    if (Math.abs(d) < 0.1) return sum + other * excess(d)
    return sum + share * ((wrong[at] ?? NaN) - (expected[at] ?? NaN)) - share + other
  }, 0)
}
