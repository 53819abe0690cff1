import { pythonDialects } from '../../kit/python-dialects.ts'
import { print } from '../../state/codec.ts'
import type { ScoringState } from './scoring.model.ts'

type Given = Pick<ScoringState, 'q' | 'p' | 'rule' | 'gamma'>

const dialects = pythonDialects('log')

const python = ({ q, p, rule, gamma }: Given, { imports, log, number }: typeof dialects.python) => `${imports}

q, p = ${number(print(q))}, ${number(print(p))}  # the truth, the prediction
rule, gamma = "${rule}", ${print(gamma)}


def score(p, y):
    right = p if y == 1 else 1 - p  # what the outcome was given
    if rule == "log":
        return -${log}(right)
    if rule == "quadratic":
        return (y - p) ** 2 / 2
    if rule == "absolute":
        return abs(y - p)
    return -((1 - right) ** gamma) * ${log}(right)


def expected(p):
    return q * score(p, 1) + (1 - q) * score(p, 0)


def slope(p):  # of the expected focal loss, times p(1 - p)
    one = gamma * (1 - p) ** gamma * p * ${log}(p) - (1 - p) ** (gamma + 1)
    zero = p ** (gamma + 1) - gamma * p**gamma * (1 - p) * ${log}(1 - p)
    return q * one + (1 - q) * zero


best = q
if rule == "absolute":
    best = None if q == 0.5 else (1 if q > 0.5 else 0)
if rule == "focal" and gamma > 0:  # by bisection: the slope rises through 0 once
    low, high = ${number('0.001')}, ${number('0.999')}
    for _ in range(100):
        best = (low + high) / 2
        low, high = (best, high) if slope(best) < 0 else (low, best)

print("expected", float(expected(p)))
print("best", "none" if best is None else float(best))
`

/** The expected score and the best prediction in four languages; each prints them as `key value` lines. */
export function scoringCode(values: Given) {
  const { q, p, rule, gamma } = values
  return {
    python: python(values, dialects.python),
    numpy: python(values, dialects.numpy),
    pytorch: python(values, dialects.pytorch),
    typescript: `const q = ${print(q)} // the truth
const p = ${print(p)} // the prediction
const rule: string = '${rule}'
const gamma = ${print(gamma)}

function score(p: number, y: 0 | 1) {
  const right = y === 1 ? p : 1 - p // what the outcome was given
  if (rule === 'log') return -Math.log(right)
  if (rule === 'quadratic') return (y - p) ** 2 / 2
  if (rule === 'absolute') return Math.abs(y - p)
  return -((1 - right) ** gamma) * Math.log(right)
}

const expected = (p: number) => q * score(p, 1) + (1 - q) * score(p, 0)

// Of the expected focal loss, times p(1 - p).
function slope(p: number) {
  const one = gamma * (1 - p) ** gamma * p * Math.log(p) - (1 - p) ** (gamma + 1)
  const zero = p ** (gamma + 1) - gamma * p ** gamma * (1 - p) * Math.log(1 - p)
  return q * one + (1 - q) * zero
}

let best: number | null = q
if (rule === 'absolute') best = q === 0.5 ? null : q > 0.5 ? 1 : 0
if (rule === 'focal' && gamma > 0) {
  // By bisection: the slope rises through 0 once.
  let [low, high] = [0.001, 0.999]
  for (let step = 0; step < 100; step++) {
    best = (low + high) / 2
    if (slope(best) < 0) low = best
    else high = best
  }
}

console.log('expected', expected(p))
console.log('best', best === null ? 'none' : best)
`,
  }
}
