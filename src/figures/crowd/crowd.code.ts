import type { Code } from '../../kit/code.ts'
import { pythonDialects } from '../../kit/python-dialects.ts'
import { print } from '../../state/codec.ts'
import { pointsOf } from '../../state/points.ts'
import type { CrowdState } from './crowd.model.ts'

const dialects = pythonDialects('exp', 'log1p', 'sqrt')
type PythonDialect = typeof dialects.python

interface Run {
  w: string
  b: string
  points: string
  eta: string
  optimizer: string
  epochs: number
  epoch: number
}

const runOf = (state: CrowdState, pair: (x: string, label: number) => string): Run => ({
  w: print(state.w),
  b: print(state.b),
  points: pointsOf(state.points)
    .map(({ x, label }) => pair(print(x), label))
    .join(', '),
  eta: print(state.eta),
  optimizer: state.optimizer,
  epochs: state.epochs,
  epoch: state.now,
})

// The same operations in the same order as src/math, so that the last digits agree.
const python = (
  { w, b, points, eta, optimizer, epochs, epoch }: Run,
  { imports, exp, sqrt, log1p, number }: PythonDialect,
): string => `${imports}

points = [${points}]  # (x, label)
start = {"w": ${number(w)}, "b": ${number(b)}}
eta, optimizer = ${eta}, "${optimizer}"  # "plain", "momentum" or "adam"
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


def push(cost, z, y):  # dC/dz
    if cost == "cross-entropy":
        return -sigmoid(-z) if y == 1 else sigmoid(z)
    t = -z if y == 1 else z  # a^2 (1 - a), or its mirror
    e, square = powers(t)
    size = (square if t < 0 else e) / (1 + (3 * e + square * (3 + e)))
    return -size if y == 1 else size


def value(cost, z, y):
    if cost == "cross-entropy":
        return ((1 - y) * z if z > 0 else -y * z) + ${log1p}(${exp}(-abs(z)))
    t = -z if y == 1 else z
    e, square = powers(t)
    return (square if t < 0 else 1) / (2 * (1 + (2 * e + square)))


def is_right(z, y):
    return z > 0 if y == 1 else z < 0


class Stepper:  # one number's way of moving
    def __init__(self):
        self.velocity = self.mean = self.square = 0.0
        self.power1 = self.power2 = 1.0

    def step(self, gradient):
        if optimizer == "plain":
            return eta * gradient
        if optimizer == "momentum":
            self.velocity = 0.9 * self.velocity + gradient
            return eta * self.velocity
        self.mean = 0.9 * self.mean + (1 - 0.9) * gradient
        self.square = 0.999 * self.square + (1 - 0.999) * gradient * gradient
        self.power1 *= 0.9
        self.power2 *= 0.999
        root = ${sqrt}(self.square / (1 - self.power2))
        return (eta * (self.mean / (1 - self.power1))) / (root + 1e-8)


for cost in ("quadratic", "cross-entropy"):
    w, b = start["w"], start["b"]
    step_w, step_b = Stepper(), Stepper()
    all_right = None
    for n in range(epochs + 1):
        if all_right is None and all(is_right(w * x + b, y) for x, y in points):
            all_right = n
        if n == shown:
            pushes = [abs(push(cost, w * x + b, y)) for x, y in points]
            now = {
                "w": w,
                "b": b,
                "cost": sum(value(cost, w * x + b, y) for x, y in points) / len(points),
                "right": sum(1 for x, y in points if is_right(w * x + b, y)),
                "top": max(pushes) / sum(pushes) if sum(pushes) > 0 else None,
            }
        gradients = [(push(cost, w * x + b, y), x) for x, y in points]
        across = sum(g * x for g, x in gradients) / len(points)
        up = sum(g for g, x in gradients) / len(points)
        w, b = w - step_w.step(across), b - step_b.step(up)
    for key, number in now.items():
        print(f"{cost}.{key}", "none" if number is None else float(number) + 0.0)
    print(f"{cost}.all", "none" if all_right is None else all_right)
`

const typescript = ({
  w,
  b,
  points,
  eta,
  optimizer,
  epochs,
  epoch,
}: Run): string => `type Cost = 'quadratic' | 'cross-entropy'

const points: [x: number, label: number][] = [${points}]
const start = { w: ${w}, b: ${b} }
const eta = ${eta}
const optimizer: string = '${optimizer}' // 'plain', 'momentum' or 'adam'
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
function push(cost: Cost, z: number, y: number): number {
  if (cost === 'cross-entropy') return y === 1 ? -sigmoid(-z) : sigmoid(z)
  const t = y === 1 ? -z : z // a^2 (1 - a), or its mirror
  const [e, square] = powers(t)
  const size = (t < 0 ? square : e) / (1 + (3 * e + square * (3 + e)))
  return y === 1 ? -size : size
}

function value(cost: Cost, z: number, y: number): number {
  if (cost === 'cross-entropy') return (z > 0 ? (1 - y) * z : -y * z) + Math.log1p(Math.exp(-Math.abs(z)))
  const t = y === 1 ? -z : z
  const [e, square] = powers(t)
  return (t < 0 ? square : 1) / (2 * (1 + (2 * e + square)))
}

const isRight = (z: number, y: number) => (y === 1 ? z > 0 : z < 0)
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

// One number's way of moving: the step to take off it.
function stepper(): (gradient: number) => number {
  let [velocity, mean, square, power1, power2] = [0, 0, 0, 1, 1]
  return gradient => {
    if (optimizer === 'plain') return eta * gradient
    if (optimizer === 'momentum') {
      velocity = 0.9 * velocity + gradient
      return eta * velocity
    }
    mean = 0.9 * mean + (1 - 0.9) * gradient
    square = 0.999 * square + (1 - 0.999) * gradient * gradient
    power1 *= 0.9
    power2 *= 0.999
    return (eta * (mean / (1 - power1))) / (Math.sqrt(square / (1 - power2)) + 1e-8)
  }
}

for (const cost of ['quadratic', 'cross-entropy'] as const) {
  let { w, b } = start
  const [stepW, stepB] = [stepper(), stepper()]
  let allRight: number | null = null
  const now: [key: string, number: number | null][] = []
  for (let n = 0; n <= epochs; n++) {
    if (allRight === null && points.every(([x, y]) => isRight(w * x + b, y))) allRight = n
    if (n === shown) {
      const pushes = points.map(([x, y]) => Math.abs(push(cost, w * x + b, y)))
      now.push(
        ['w', w],
        ['b', b],
        ['cost', sum(points.map(([x, y]) => value(cost, w * x + b, y))) / points.length],
        ['right', points.filter(([x, y]) => isRight(w * x + b, y)).length],
        ['top', sum(pushes) > 0 ? Math.max(...pushes) / sum(pushes) : null],
      )
    }
    const across = sum(points.map(([x, y]) => push(cost, w * x + b, y) * x)) / points.length
    const up = sum(points.map(([x, y]) => push(cost, w * x + b, y))) / points.length
    w -= stepW(across)
    b -= stepB(up)
  }
  for (const [key, number] of [...now, ['all', allRight] as const]) {
    console.log(\`\${cost}.\${key}\`, number === null ? 'none' : number + 0)
  }
}
`

/** The run on the screen in four languages; each prints the figure's values as `key value` lines. */
export function crowdCode(state: CrowdState): Code {
  const run = runOf(state, (x, label) => `(${x}, ${label})`)
  return {
    python: python(run, dialects.python),
    numpy: python(run, dialects.numpy),
    pytorch: python(run, dialects.pytorch),
    typescript: typescript(runOf(state, (x, label) => `[${x}, ${label}]`)),
  }
}
