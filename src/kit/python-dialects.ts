/** What differs between Python's own numbers, NumPy's and PyTorch's, in a program that else reads the same. */
type Dialect<Name extends string> = Readonly<Record<Name, string>> & {
  /** The line that gets the functions. */
  readonly imports: string
  /** A number that these functions take. */
  readonly number: (text: string) => string
}

/** The three dialects of a program that needs these functions, each under its own name in all of them. */
export function pythonDialects<const Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<'python' | 'numpy' | 'pytorch', Dialect<Name>>> {
  const dialect = (imports: string, module: string, number: (text: string) => string): Dialect<Name> => {
    const functions = Object.fromEntries(names.map(name => [name, module + name])) as Record<Name, string>
    return { ...functions, imports, number }
  }
  return {
    python: dialect(`from math import ${[...names].sort().join(', ')}`, '', text => text),
    numpy: dialect('import numpy as np', 'np.', text => `np.float64(${text})`),
    pytorch: dialect('import torch', 'torch.', text => `torch.tensor(${text}, dtype=torch.float64)`),
  }
}
