import { print } from '../../state/codec.ts'
import { pointsOf } from '../../state/points.ts'
import type { LikelihoodState } from './likelihood.model.ts'

const prints = `values = {"product": product, "log": log, "loss": -log, "mean": -log / len(points)}
for key, value in values.items():
    print(key, float(value))
`

/** The likelihood of the points on the screen in four languages; each prints the figure's values as `key value` lines. */
export function likelihoodCode(state: Pick<LikelihoodState, 'w' | 'b' | 'points'>) {
  const [w, b] = [print(state.w), print(state.b)]
  const pairs = (open: string, close: string) =>
    pointsOf(state.points)
      .map(({ x, label }) => `    ${open}${print(x)}, ${label}${close},\n`)
      .join('')
  const points = `points = [  # x and its label, 0 or 1
${pairs('(', ')')}]
w, b = ${w}, ${b}`
  const column = (index: number) => `[point[${index}] for point in points]`
  return {
    python: `from math import exp, log1p

${points}

product, log = 1, 0
for x, label in points:
    s = w * x + b
    m = s if label == 1 else -s  # positive on the label's side
    product *= 1 / (1 + exp(-m))  # the probability of this label
    log += min(m, 0) - log1p(exp(-abs(m)))  # its logarithm, without underflow

${prints}`,
    numpy: `import numpy as np

${points}

x = np.array(${column(0)}, dtype=np.float64)
y = np.array(${column(1)}, dtype=np.float64)
m = (2 * y - 1) * (w * x + b)  # the scores, positive on the label's side
product = np.prod(1 / (1 + np.exp(-m)))  # of the probabilities of the labels
log = -np.sum(np.logaddexp(0, -m))  # without underflow

${prints}`,
    pytorch: `import torch
from torch.nn.functional import binary_cross_entropy_with_logits

${points}

x = torch.tensor(${column(0)}, dtype=torch.float64)
y = torch.tensor(${column(1)}, dtype=torch.float64)
s = w * x + b
product = torch.where(y == 1, torch.sigmoid(s), torch.sigmoid(-s)).prod()  # of the probabilities of the labels
log = -binary_cross_entropy_with_logits(s, y, reduction="sum")  # the library's own loss; its default is the mean

${prints}`,
    typescript: `// x and its label, 0 or 1
const points: [x: number, label: number][] = [
${pairs('[', ']').replaceAll('    ', '  ')}]
const [w, b] = [${w}, ${b}]

let product = 1
let log = 0
for (const [x, label] of points) {
  const s = w * x + b
  const m = label === 1 ? s : -s // positive on the label's side
  product *= 1 / (1 + Math.exp(-m)) // the probability of this label
  log += Math.min(m, 0) - Math.log1p(Math.exp(-Math.abs(m))) // its logarithm, without underflow
}

const values = { product, log, loss: -log, mean: -log / points.length }
for (const [key, value] of Object.entries(values)) console.log(key, value)
`,
  }
}
