import { print } from '../../state/codec.ts'
import type { SoftmaxState } from './softmax.model.ts'

type Given = Pick<SoftmaxState, 'z' | 'k' | 't' | 'smooth'>

const settings = ({ k, t, smooth }: Given) =>
  `k, t, smooth = ${print(k)}, ${print(t)}, ${print(smooth)}  # the label's class, temperature, label smoothing`
const printed = `for at in range(3):
    print(f"p.{at}", float(p[at]) + 0.0)
print("loss", float(loss) + 0.0)
for at in range(3):
    print(f"g.{at}", float(g[at]) + 0.0)
`

const python = (given: Given) => `from math import exp, log1p

z = [${given.z}]  # the scores
${settings(given)}

top = max(z)
below = [(top - score) / t for score in z]
weights = [exp(-distance) for distance in below]
p = [weight / sum(weights) for weight in weights]
y = [(1 - smooth if at == k else 0) + smooth / 3 for at in range(3)]

first = below.index(0)
tail = log1p(sum(weight for at, weight in enumerate(weights) if at != first))
loss = sum(share * (distance + tail) for share, distance in zip(y, below))
g = [(share - target) / t for share, target in zip(p, y)]

${printed}`

const numpy = (given: Given) => `import numpy as np

z = np.array([${given.z}], dtype=np.float64)  # the scores
${settings(given)}

below = (z.max() - z) / t
weights = np.exp(-below)
p = weights / weights.sum()
y = (1 - smooth) * np.eye(3)[k] + smooth / 3

others = np.arange(3) != below.argmin()
loss = (y * (below + np.log1p(weights[others].sum()))).sum()
g = (p - y) / t

${printed}`

const pytorch = (given: Given) => `import torch

z = torch.tensor([${given.z}], dtype=torch.float64, requires_grad=True)  # the scores
${settings(given)}

loss = torch.nn.functional.cross_entropy((z / t)[None], torch.tensor([k]), label_smoothing=smooth)
loss.backward()
p, g = torch.softmax(z.detach() / t, 0), z.grad

${printed}`

/** Probabilities, loss and gradient in four languages; each prints them as `key value` lines. */
export function softmaxCode(given: Given) {
  return {
    python: python(given),
    numpy: numpy(given),
    pytorch: pytorch(given),
    typescript: `const z = [${given.z}] // the scores
const k = ${print(given.k)} // the label's class
const t = ${print(given.t)} // temperature
const smooth = ${print(given.smooth)} // label smoothing
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

const below = z.map(score => (Math.max(...z) - score) / t)
const weights = below.map(distance => Math.exp(-distance))
const p = weights.map(weight => weight / sum(weights))
const y = z.map((_, at) => (at === k ? 1 - smooth : 0) + smooth / 3)

const first = below.indexOf(0)
const tail = Math.log1p(sum(weights.filter((_, at) => at !== first)))
const loss = sum(y.map((share, at) => share * (below[at]! + tail)))
const g = p.map((share, at) => (share - y[at]!) / t)

p.forEach((value, at) => console.log(\`p.\${at}\`, value + 0))
console.log('loss', loss + 0)
g.forEach((value, at) => console.log(\`g.\${at}\`, value + 0))
`,
  }
}
