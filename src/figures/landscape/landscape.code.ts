import { pythonDialects } from '../../kit/python-dialects.ts'
import { print } from '../../state/codec.ts'
import { pointsOf } from '../../state/points.ts'
import type { LandscapeState } from './landscape.model.ts'

const dialects = pythonDialects('exp', 'log1p')
type PythonDialect = typeof dialects.python

type State = Pick<LandscapeState, 'points' | 'w' | 'b' | 'eta' | 'now'>

const python = (
  { points, w, b, eta, now }: State,
  { imports, exp, log1p, number }: PythonDialect,
): string => `${imports}

points = [${pointsOf(points)
  .map(({ x, label }) => `(${print(x)}, ${label})`)
  .join(', ')}]  # x, label
start = ${number(print(w))}, ${number(print(b))}  # w, b
eta, epochs = ${print(eta)}, ${now}


def wrong(s, y):  # the output's distance from the label
    s = -s if y == 1 else s
    e = ${exp}(-abs(s))  # never overflows
    return (1 if s >= 0 else e) / (1 + e)


def push(cost, s, y):  # dC/ds of one point
    error = wrong(s, y)
    size = error * error * wrong(s, 1 - y) if cost == "quadratic" else error
    return -size if y == 1 else size


def value(cost, s, y):
    if cost == "quadratic":
        return wrong(s, y) ** 2 / 2
    s = -s if y == 1 else s
    return max(s, 0) + ${log1p}(${exp}(-abs(s)))


for cost in ("quadratic", "cross-entropy"):
    w, b = start
    for epoch in range(epochs):
        pushes = [push(cost, w * x + b, y) for x, y in points]
        across = sum(p * x for p, (x, y) in zip(pushes, points)) / len(points)
        up = sum(pushes) / len(points)
        w, b = w - eta * across, b - eta * up
    values = {
        "w": w,
        "b": b,
        "cost": sum(value(cost, w * x + b, y) for x, y in points) / len(points),
        "right": sum((w * x + b > 0) if y == 1 else (w * x + b < 0) for x, y in points),
    }
    for key, number in values.items():
        print(f"{cost}.{key}", float(number) + 0.0)
`

const typescript = ({ points, w, b, eta, now }: State): string => `type Cost = 'quadratic' | 'cross-entropy'

const points: readonly (readonly [x: number, y: number])[] = [${pointsOf(points)
  .map(({ x, label }) => `[${print(x)}, ${label}]`)
  .join(', ')}]
const start = { w: ${print(w)}, b: ${print(b)} }
const eta = ${print(eta)}
const epochs = ${now}

// The output's distance from the label
function wrong(s: number, y: number): number {
  const t = y === 1 ? -s : s
  const e = Math.exp(-Math.abs(t)) // never overflows
  return (t < 0 ? e : 1) / (1 + e)
}

// dC/ds of one point
function push(cost: Cost, s: number, y: number): number {
  const error = wrong(s, y)
  const size = cost === 'quadratic' ? error * error * wrong(s, 1 - y) : error
  return y === 1 ? -size : size
}

function value(cost: Cost, s: number, y: number): number {
  if (cost === 'quadratic') return wrong(s, y) ** 2 / 2
  const t = y === 1 ? -s : s
  return Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)))
}

for (const cost of ['quadratic', 'cross-entropy'] as const) {
  let { w, b } = start
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [across, up] = [0, 0]
    for (const [x, y] of points) {
      const p = push(cost, w * x + b, y)
      across += p * x
      up += p
    }
    w -= (eta * across) / points.length
    b -= (eta * up) / points.length
  }
  const scores = points.map(([x, y]) => [w * x + b, y] as const)
  const values = {
    w,
    b,
    cost: scores.reduce((sum, [s, y]) => sum + value(cost, s, y), 0) / points.length,
    right: scores.filter(([s, y]) => (y === 1 ? s > 0 : s < 0)).length,
  }
  for (const [key, number] of Object.entries(values)) console.log(\`\${cost}.\${key}\`, number + 0)
}
`

/** Both runs up to the epoch shown, in four languages; each prints the figure's values as `key value` lines. */
export function landscapeCode(state: State) {
  return {
    python: python(state, dialects.python),
    numpy: python(state, dialects.numpy),
    pytorch: python(state, dialects.pytorch),
    typescript: typescript(state),
  }
}
