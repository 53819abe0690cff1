import type { EntropyState } from './entropy.model.ts'

type Given = Pick<EntropyState, 'p' | 'q' | 'unit'>

const printed = `entropy, crossed = cross_entropy(p, p), cross_entropy(p, q)

values = {
    "entropy": entropy / per,
    "crossEntropy": crossed / per,
    "kl": (crossed - entropy) / per,
    "perplexity": exp(crossed),
}
for key, value in values.items():
    print(key, float(value) + 0.0)
`

const python = ({ p, q, unit }: Given) => `from math import exp, inf, log

p, q = [${p}], [${q}]  # what happens, what is expected
p, q = [share / sum(p) for share in p], [share / sum(q) for share in q]
per = ${unit === 'bits' ? 'log(2)' : '1'}  # ${unit}


def cross_entropy(p, q):  # in nats; an outcome that never comes is left out
    return sum(a * (-log(b) if b > 0 else inf) for a, b in zip(p, q) if a > 0)


${printed}`

/** NumPy and PyTorch differ in how a list is made and in their name; both say that log 0 is minus infinity. */
const arrays = (head: string, list: (text: string) => string, module: string, { p, q, unit }: Given) => `${head}

p, q = ${list(p)}, ${list(q)}  # what happens, what is expected
p, q = p / p.sum(), q / q.sum()
log, exp = ${module}.log, ${module}.exp
per = ${unit === 'bits' ? `log(${list('2')})[0]` : '1'}  # ${unit}


def cross_entropy(p, q):  # in nats; an outcome that never comes is left out
    comes = p > 0
    return -(p[comes] * log(q[comes])).sum()


${printed}`

/** The figure's averages in four languages; each prints them as `key value` lines. */
export function entropyCode(values: Given) {
  return {
    python: python(values),
    numpy: arrays(
      'import numpy as np\n\nnp.seterr(divide="ignore")  # log 0 is minus infinity, which is meant',
      text => `np.array([${text}], dtype=np.float64)`,
      'np',
      values,
    ),
    pytorch: arrays('import torch', text => `torch.tensor([${text}], dtype=torch.float64)`, 'torch', values),
    typescript: `const whole = (shares: number[]) => shares.reduce((a, b) => a + b)
const parts = (shares: number[]) => shares.map(share => share / whole(shares))
const p = parts([${values.p}]) // what happens
const q = parts([${values.q}]) // what is expected
const per = ${values.unit === 'bits' ? 'Math.LN2' : '1'} // ${values.unit}

// In nats; an outcome that never comes is left out.
const crossEntropy = (p: number[], q: number[]) =>
  p.reduce((sum, share, k) => (share > 0 ? sum - share * Math.log(q[k]!) : sum), 0)

const [entropy, crossed] = [crossEntropy(p, p), crossEntropy(p, q)]
const values = {
  entropy: entropy / per,
  crossEntropy: crossed / per,
  kl: (crossed - entropy) / per,
  perplexity: Math.exp(crossed),
}
for (const [key, value] of Object.entries(values)) console.log(key, value + 0)
`,
  }
}
