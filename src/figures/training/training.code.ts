import { pythonDialects } from '../../kit/python-dialects.ts'
import { print } from '../../state/codec.ts'
import type { TrainingState } from './training.model.ts'

const dialects = pythonDialects('exp', 'expm1', 'log1p', 'sqrt')
type PythonDialect = typeof dialects.python

interface Run {
  w: string
  b: string
  x: string
  y: number
  eta: Readonly<Record<'quadratic' | 'cross-entropy', string>>
  epochs: number
  epoch: number
}

const runOf = ({ 'start.w': w, 'start.b': b, x, label, rates, epochs, now }: TrainingState): Run => ({
  w: print(w),
  b: print(b),
  x: print(x),
  y: label,
  eta: { quadratic: print(rates.quadratic), 'cross-entropy': print(rates['cross-entropy']) },
  epochs,
  epoch: now,
})

// The same operations in the same order as src/math, so that the last digits agree.
const python = (
  { w, b, x, y, eta, epochs, epoch }: Run,
  { imports, exp, sqrt, log1p, expm1, number }: PythonDialect,
): string => `${imports}

w0, b0 = ${number(w)}, ${number(b)}  # at epoch 0
x, y = ${x}, ${y}
eta = {"quadratic": ${eta.quadratic}, "cross-entropy": ${eta['cross-entropy']}}
epochs, shown = ${epochs}, ${epoch}


def sigmoid(z):
    e = ${exp}(-abs(z))  # never overflows
    return (e if z < 0 else 1) / (1 + e)


def powers(z):  # e^(-|z|) and its square, for a(1 - a) and its like
    if z < 0:
        square = ${exp}(2 * z)
        return ${sqrt}(square), square
    e = ${exp}(-z)
    return e, e * e


def gradient(cost, z):  # dC/dz
    if cost == "cross-entropy":
        return -sigmoid(-z) if y == 1 else sigmoid(z)
    t = -z if y == 1 else z  # a^2 (1 - a), or its mirror
    e, square = powers(t)
    size = (square if t < 0 else e) / (1 + (3 * e + square * (3 + e)))
    return -size if y == 1 else size


def value(cost, z):
    if cost == "cross-entropy":
        return ((1 - y) * z if z > 0 else -y * z) + ${log1p}(${exp}(-abs(z)))
    # (a - y)^2 / 2: a mean squared error without the half has twice the gradient
    t = -z if y == 1 else z
    e, square = powers(t)
    return (square if t < 0 else 1) / (2 * (1 + (2 * e + square)))


def flow(cost, z):  # the time that dz/dt = -(x^2 + 1) dC/dz takes from z to 1/2
    t = -z if y == 1 else z
    if cost == "cross-entropy":
        time = t - ${expm1}(-t)
    else:
        time = ${expm1}(t) + 3 * t - 3 * ${expm1}(-t) - 0.5 * ${expm1}(-2 * t)
    return time / (x * x + 1)


def past_half(z):
    return z > 0 if y == 1 else z < 0


z0 = w0 * x + b0
for cost in ("quadratic", "cross-entropy"):
    w, b, half = w0, b0, None
    for n in range(epochs + 1):
        z = w * x + b
        if half is None and past_half(z):
            half = n
        if n == shown:
            now = {"a": sigmoid(z), "cost": value(cost, z), "w": w, "b": b, "gradient": gradient(cost, z) * x}
        if n < epochs:
            step = eta[cost] * gradient(cost, z)
            w, b = w - step * x, b - step
    first = gradient(cost, z0) * x
    for key, number in (now | {"first": first, "final": sigmoid(z), "finalCost": value(cost, z)}).items():
        print(f"{cost}.{key}", float(number) + 0.0)
    print(f"{cost}.half", "none" if half is None else half)
    crossing = half  # counted up to epoch 12,000
    while crossing is None and n < 12000:
        step = eta[cost] * gradient(cost, z)
        w, b, n = w - step * x, b - step, n + 1
        z = w * x + b
        if past_half(z):
            crossing = n
    print(f"{cost}.crossing", float(flow(cost, z0) / eta[cost]) if crossing is None else crossing)
`

const typescript = ({ w, b, x, y, eta, epochs, epoch }: Run): string => `type Cost = 'quadratic' | 'cross-entropy'

const start = { w: ${w}, b: ${b} } // at epoch 0
const x: number = ${x}
const y: number = ${y}
const eta: Record<Cost, number> = { quadratic: ${eta.quadratic}, 'cross-entropy': ${eta['cross-entropy']} }
const epochs = ${epochs}
const shown = ${epoch}

function sigmoid(z: number): number {
  const e = Math.exp(-Math.abs(z)) // never overflows
  return (z < 0 ? e : 1) / (1 + e)
}

// e^(-|z|) and its square, for a(1 - a) and its like
function powers(z: number): [e: number, square: number] {
  if (z < 0) {
    const square = Math.exp(2 * z)
    return [Math.sqrt(square), square]
  }
  const e = Math.exp(-z)
  return [e, e * e]
}

// dC/dz
function gradient(cost: Cost, z: number): number {
  if (cost === 'cross-entropy') return y === 1 ? -sigmoid(-z) : sigmoid(z)
  const t = y === 1 ? -z : z // a^2 (1 - a), or its mirror
  const [e, square] = powers(t)
  const size = (t < 0 ? square : e) / (1 + (3 * e + square * (3 + e)))
  return y === 1 ? -size : size
}

function value(cost: Cost, z: number): number {
  if (cost === 'cross-entropy') return (z > 0 ? (1 - y) * z : -y * z) + Math.log1p(Math.exp(-Math.abs(z)))
  // (a - y)^2 / 2: a mean squared error without the half has twice the gradient
  const t = y === 1 ? -z : z
  const [e, square] = powers(t)
  return (t < 0 ? square : 1) / (2 * (1 + (2 * e + square)))
}

// The time that dz/dt = -(x^2 + 1) dC/dz takes from z to 1/2
function flow(cost: Cost, z: number): number {
  const t = y === 1 ? -z : z
  const time =
    cost === 'cross-entropy'
      ? t - Math.expm1(-t)
      : Math.expm1(t) + 3 * t - 3 * Math.expm1(-t) - 0.5 * Math.expm1(-2 * t)
  return time / (x * x + 1)
}

const isPastHalf = (z: number): boolean => (y === 1 ? z > 0 : z < 0)

const z0 = start.w * x + start.b
for (const cost of ['quadratic', 'cross-entropy'] as const) {
  let { w, b } = start
  let half: number | null = null
  let now: Record<string, number> = { first: gradient(cost, z0) * x }
  for (let n = 0; n <= epochs; n++) {
    const z = w * x + b
    if (half === null && isPastHalf(z)) half = n
    if (n === shown) now = { ...now, a: sigmoid(z), cost: value(cost, z), w, b, gradient: gradient(cost, z) * x }
    if (n === epochs) now = { ...now, final: sigmoid(z), finalCost: value(cost, z) }
    const step = eta[cost] * gradient(cost, z)
    w -= step * x
    b -= step
  }
  for (const [key, number] of Object.entries(now)) console.log(\`\${cost}.\${key}\`, number + 0)
  console.log(\`\${cost}.half\`, half ?? 'none')
  let crossing = half // counted up to epoch 12,000
  for (let n = epochs + 1; crossing === null && n <= 12000; n++) {
    if (isPastHalf(w * x + b)) crossing = n
    const step = eta[cost] * gradient(cost, w * x + b)
    w -= step * x
    b -= step
  }
  console.log(\`\${cost}.crossing\`, crossing ?? flow(cost, z0) / eta[cost])
}
`

/** The run on the screen in four languages; each prints the figure's values as `key value` lines. */
export function trainingCode(state: TrainingState) {
  const run = runOf(state)
  return {
    python: python(run, dialects.python),
    numpy: python(run, dialects.numpy),
    pytorch: python(run, dialects.pytorch),
    typescript: typescript(run),
  }
}
