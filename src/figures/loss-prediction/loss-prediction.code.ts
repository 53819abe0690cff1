import { print } from '../../state/codec.ts'

/** The same lines in three dialects of Python, which differ in where the logarithms come from. */
const python = (head: string, prefix: string, wrap: (text: string) => string, p: string, y: number) => `${head}

p, y = ${wrap(p)}, ${y}  # the prediction and its label

# log1p, because 1 - p has lost digits where p is small
loss = -${prefix}log(p) if y == 1 else -${prefix}log1p(-p)
slope = -1 / p if y == 1 else 1 / (1 - p)
quadratic = (p - y) ** 2 / 2

print("loss", float(loss))
print("slope", float(slope))
print("quadratic", float(quadratic))
`

/** The loss on the screen in four languages; each prints the figure's values as `key value` lines. */
export function lossPredictionCode(values: { p: number; y: number }) {
  const p = print(values.p)
  const y = values.y === 1 ? 1 : 0
  return {
    python: python('from math import log, log1p', '', text => text, p, y),
    numpy: python('import numpy as np', 'np.', text => `np.float64(${text})`, p, y),
    pytorch: python('import torch', 'torch.', text => `torch.tensor(${text}, dtype=torch.float64)`, p, y),
    typescript: `const p: number = ${p} // the prediction
const y: number = ${y} // its label

// log1p, because 1 - p has lost digits where p is small
const loss = y === 1 ? -Math.log(p) : -Math.log1p(-p)
const slope = y === 1 ? -1 / p : 1 / (1 - p)
const quadratic = (p - y) ** 2 / 2

console.log('loss', loss)
console.log('slope', slope)
console.log('quadratic', quadratic)
`,
  }
}
