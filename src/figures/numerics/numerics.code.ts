import { print } from '../../state/codec.ts'
import { bitsOf } from './numerics-forms.ts'
import type { NumericsState } from './numerics.model.ts'

/** The three forms and the gradients at the score on the screen; each program prints the figure's values as `key value` lines. */
export function numericsCode(state: Pick<NumericsState, 's' | 'y' | 'bits'>) {
  const given = { s: print(state.s), y: state.y === 1 ? 1 : 0, single: bitsOf(state.bits) === 32 }
  return { python: python(given), numpy: numpy(given), pytorch: pytorch(given), typescript: typescript(given) }
}

interface Given {
  s: string
  y: number
  /** Whether each step is rounded to float32. */
  single: boolean
}

const values = `values = {
    "naive": naive,
    "logexp": logexp,
    "stable": stable,
    "clamped": clamped,
    "naiveGradient": naive_gradient,
    "gradient": gradient,
}
for key, value in values.items():
    print(key, float(value) + 0.0)
`

/** What holds at every score, in float64 whatever the forms above it are rounded to. */
const right = (module: string) => `m = score if label == 1 else -score  # positive on the label's side
e = ${module}.exp(-abs(m))  # never overflows
stable = max(-m, 0) + ${module}.log1p(e)
wrong = (1 if m < 0 else e) / (1 + e)
gradient = -wrong if label == 1 else wrong
`

/** A step as it is, or rounded to float32; inside another step it wants brackets where it is not. */
const rounded = (single: boolean) =>
  Object.assign((text: string) => (single ? `f32(${text})` : text), {
    inside: (text: string) => (single ? `f32(${text})` : `(${text})`),
  })

const pythonFloat32 = `from ctypes import c_float


def f32(x):
    """Rounds to float32."""
    return c_float(x).value
`

function python({ s, y, single }: Given): string {
  const r = rounded(single)
  return `import math
${single ? pythonFloat32 : ''}

def exp(x):
    """e to the x, infinite where it overflows: there Python itself stops with an error."""
    try:
        return ${r('math.exp(x)')}
    except OverflowError:
        return math.inf


def log(x):
    """The logarithm, minus infinity at 0: there Python itself stops with an error."""
    return ${r('math.log(x)')} if x > 0 else -math.inf


score, label = ${s}, ${y}

# As it is written, ${single ? 'rounded to float32 at each step' : 'in float64'}.
s, y = ${r('score')}, label
a = ${r(`1 / ${r.inside('1 + exp(-s)')}`)}
naive = -${single ? 'f32(f32(y * log(a)) + f32((1 - y) * log(f32(1 - a))))' : '(y * log(a) + (1 - y) * log(1 - a))'}
logexp = log(${r('1 + exp(-s if label == 1 else s)')})
clamped = min(naive, 100)

# What a loss after a sigmoid hands back.
slope = ${r(`a * ${r.inside('1 - a')}`)}
naive_gradient = ${r(`${r(`${r.inside('a - y')} / max(slope, ${r('1e-12')})`)} * slope`)}

# What is right.
${right('math')}
${values}`
}

/** The same steps where the numbers themselves know how wide they are. */
const typed = (limits: { min: string; max: string }) => `# As it is written.
a = one / (one + exp(-s))
naive = -(y * log(a) + (one - y) * log(one - a))
logexp = log(one + exp(-s if label == 1 else s))
clamped = ${limits.min}

# What a loss after a sigmoid hands back.
slope = a * (one - a)
naive_gradient = (a - y) / ${limits.max} * slope
`

function numpy({ s, y, single }: Given): string {
  const type = single ? 'float32' : 'float64'
  return `import numpy as np

np.seterr(all="ignore")  # infinite and undefined values are what is to be seen
score, label = np.float64(${s}), ${y}
number = np.${type}
s, y, one = number(score), number(label), number(1)


def exp(x):
    return number(np.exp(np.float64(x)))  # rounded once, so that it is the same on every machine


def log(x):
    return number(np.log(np.float64(x)))


${typed({ min: 'np.minimum(naive, number(100))', max: 'np.maximum(slope, number(1e-12))' })}
# What is right, in float64.
${right('np')}
${values}`
}

function pytorch({ s, y, single }: Given): string {
  const type = single ? 'float32' : 'float64'
  return `import torch
from torch.nn.functional import binary_cross_entropy, binary_cross_entropy_with_logits

score, label = torch.tensor(${s}, dtype=torch.float64), ${y}


def number(x):
    return torch.as_tensor(x, dtype=torch.float64).to(torch.${type})


s, y, one = number(score), number(label), number(1)


def exp(x):
    return number(torch.exp(x.double()))  # rounded once, so that it is the same on every machine


def log(x):
    return number(torch.log(x.double()))


${typed({ min: 'torch.minimum(naive, number(100))', max: 'torch.maximum(slope, number(1e-12))' })}
# What is right, in float64.
${right('torch')}
${values}
# The library's own: a loss after a sigmoid, and one that is given the score.
for name, loss_of in [
    ("binary_cross_entropy", lambda z: binary_cross_entropy(torch.sigmoid(z), y)),
    ("binary_cross_entropy_with_logits", lambda z: binary_cross_entropy_with_logits(z, y)),
]:
    z = s.clone().requires_grad_()
    loss = loss_of(z)
    loss.backward()
    print(f"# {name} {loss.item()}, its gradient {z.grad.item()}")
`
}

function typescript({ s, y, single }: Given): string {
  const r = rounded(single)
  return `${single ? 'const f32 = Math.fround\n' : ''}const exp = (x: number) => ${r('Math.exp(x)')}
const log = (x: number) => ${r('Math.log(x)')}
const score: number = ${s}
const y: number = ${y}

// As it is written, ${single ? 'rounded to float32 at each step' : 'in float64'}.
const s = ${r('score')}
const a = ${r(`1 / ${r.inside('1 + exp(-s)')}`)}
const naive = -${single ? 'f32(f32(y * log(a)) + f32((1 - y) * log(f32(1 - a))))' : '(y * log(a) + (1 - y) * log(1 - a))'}
const logexp = log(${r('1 + exp(y === 1 ? -s : s)')})
const clamped = Math.min(naive, 100)

// What a loss after a sigmoid hands back.
const slope = ${r(`a * ${r.inside('1 - a')}`)}
const naiveGradient = ${r(`${r(`${r.inside('a - y')} / Math.max(slope, ${r('1e-12')})`)} * slope`)}

// What is right.
const m = y === 1 ? score : -score // positive on the label's side
const e = Math.exp(-Math.abs(m)) // never overflows
const stable = Math.max(-m, 0) + Math.log1p(e)
const wrong = (m < 0 ? 1 : e) / (1 + e)
const gradient = y === 1 ? -wrong : wrong

const values = { naive, logexp, stable, clamped, naiveGradient, gradient }
for (const [key, value] of Object.entries(values)) console.log(key, value + 0)
`
}
