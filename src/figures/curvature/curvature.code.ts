import { pythonDialects } from '../../kit/python-dialects.ts'
import { print } from '../../state/codec.ts'
import type { CurvatureState } from './curvature.model.ts'

const dialects = pythonDialects('exp', 'log1p')
type PythonDialect = typeof dialects.python

type State = Pick<CurvatureState, 'z' | 'y'>

const python = ({ z, y }: State, { imports, exp, log1p, number }: PythonDialect): string => `${imports}

z, y = ${number(print(z))}, ${y}  # the score and its label, 0 or 1
sign = -1 if y == 1 else 1
s = sign * z  # so that the output's distance from the label is sigma(s)

e = ${exp}(-abs(s))  # never overflows
wrong = (1 if s >= 0 else e) / (1 + e)
right = (e if s >= 0 else 1) / (1 + e)

values = {
    "quadratic.cost": wrong**2 / 2,
    "quadratic.slope": sign * wrong**2 * right,
    "quadratic.curvature": wrong**2 * right * (2 - 3 * wrong),
    "cross-entropy.cost": max(s, 0) + ${log1p}(e),
    "cross-entropy.slope": sign * wrong,
    "cross-entropy.curvature": wrong * right,
}
for key, value in values.items():
    print(key, float(value) + 0.0)
`

const typescript = ({ z, y }: State): string => `const z: number = ${print(z)} // the score
const y: number = ${y} // its label, 0 or 1
const sign = y === 1 ? -1 : 1
const s = sign * z // so that the output's distance from the label is sigma(s)

const e = Math.exp(-Math.abs(s)) // never overflows
const wrong = (s < 0 ? e : 1) / (1 + e)
const right = (s < 0 ? 1 : e) / (1 + e)

const values = {
  'quadratic.cost': wrong ** 2 / 2,
  'quadratic.slope': sign * wrong ** 2 * right,
  'quadratic.curvature': wrong ** 2 * right * (2 - 3 * wrong),
  'cross-entropy.cost': Math.max(s, 0) + Math.log1p(e),
  'cross-entropy.slope': sign * wrong,
  'cross-entropy.curvature': wrong * right,
}
for (const [key, value] of Object.entries(values)) console.log(key, value + 0)
`

/** The costs' derivatives on the screen in four languages; each prints the figure's values as `key value` lines. */
export function curvatureCode(state: State) {
  return {
    python: python(state, dialects.python),
    numpy: python(state, dialects.numpy),
    pytorch: python(state, dialects.pytorch),
    typescript: typescript(state),
  }
}
