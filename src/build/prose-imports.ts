import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { isJsx } from './jsx-node.ts'
import { imports } from './mdx-hast.ts'

/** Components that few pages use: a page imports those that stand on it, and the others load no script. */
const files: Readonly<Record<string, string>> = {
  Answer: '/src/page/predict.tsx',
  Cite: '/src/page/cite.tsx',
  Derivation: '/src/page/derivation.tsx',
  Guess: '/src/page/predict.tsx',
  Predict: '/src/page/predict.tsx',
  Question: '/src/page/predict.tsx',
  Step: '/src/page/derivation.tsx',
}

/** The import statements for the named components of a page: written here, so that prose imports nothing. */
export function proseImports() {
  return (tree: Root) => {
    const used = new Set<string>()
    visit(tree, node => {
      if (isJsx(node) && node.name && Object.hasOwn(files, node.name)) used.add(node.name)
    })
    const entries = [...used].map(name => [name, files[name] ?? ''] as const)
    if (entries.length) tree.children.unshift(imports(Object.fromEntries(entries)))
  }
}
