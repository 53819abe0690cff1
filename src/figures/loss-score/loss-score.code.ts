import { print } from '../../state/codec.ts'
import type { LossScoreState } from './loss-score.model.ts'

interface Dialect {
  head: string
  exp: string
  log1p: string
  number(text: string): string
}

const dialects: Readonly<Record<'python' | 'numpy' | 'pytorch', Dialect>> = {
  python: { head: 'from math import exp, log1p', exp: 'exp', log1p: 'log1p', number: text => text },
  numpy: { head: 'import numpy as np', exp: 'np.exp', log1p: 'np.log1p', number: text => `np.float64(${text})` },
  pytorch: {
    head: 'import torch',
    exp: 'torch.exp',
    log1p: 'torch.log1p',
    number: text => `torch.tensor(${text}, dtype=torch.float64)`,
  },
}

const python = (s: string, y: number, { head, exp, log1p, number }: Dialect) => `${head}

s, y = ${number(s)}, ${y}  # the score and its label, -1 or 1
margin = y * s

e = ${exp}(-abs(margin))  # never overflows
loss = max(-margin, 0) + ${log1p}(e)
wrong = (1 if margin < 0 else e) / (1 + e)  # g(-ys)

values = {
    "margin": margin,
    "loss": loss,
    "slope": -y * wrong,
    "zero-one": 1 if margin <= 0 else 0,
    "hinge": max(0, 1 - margin),
    "quadratic": wrong**2 / 2,
}
for key, value in values.items():
    print(key, float(value) + 0.0)
`

/** The losses on the screen in four languages; each prints the figure's values as `key value` lines. */
export function lossScoreCode(values: Pick<LossScoreState, 's' | 'y'>) {
  const s = print(values.s)
  const y = values.y === 1 ? 1 : -1
  return {
    python: python(s, y, dialects.python),
    numpy: python(s, y, dialects.numpy),
    pytorch: python(s, y, dialects.pytorch),
    typescript: `const s: number = ${s} // the score
const y: number = ${y} // its label, -1 or 1
const margin = y * s

const e = Math.exp(-Math.abs(margin)) // never overflows
const loss = Math.max(-margin, 0) + Math.log1p(e)
const wrong = (margin < 0 ? 1 : e) / (1 + e) // g(-ys)

const values = {
  margin,
  loss,
  slope: -y * wrong,
  'zero-one': margin <= 0 ? 1 : 0,
  hinge: Math.max(0, 1 - margin),
  quadratic: wrong ** 2 / 2,
}
for (const [key, value] of Object.entries(values)) console.log(key, value + 0)
`,
  }
}
