import { pythonDialects } from '../../kit/python-dialects.ts'
import { print } from '../../state/codec.ts'
import type { LossScoreState } from './loss-score.model.ts'

const dialects = pythonDialects('exp', 'log1p')
type PythonDialect = typeof dialects.python

const python = (s: string, y: number, { imports, exp, log1p, number }: PythonDialect) => `${imports}

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
