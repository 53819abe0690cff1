import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** With a prefix that no heading, figure, note or derivation has: so none of them can take it. */
const wellFormed = /^#(formula-[a-z0-9]+(?:-[a-z0-9]+)*)$/

/** The id that stands behind the opening `$$` of a formula that others may cite: `$$ #formula-update`. */
export const formulaId = (meta: string | null | undefined): string | undefined =>
  wellFormed.exec(meta?.trim() ?? '')?.[1]

/** Gives each formula with an id that id, for the link to it (site/formula-box.tsx). */
export function formulaIds() {
  return (tree: Root, file: VFile) => {
    const ids = new Set<string>()
    visit(tree, 'math', math => {
      if (!math.meta) return
      const id = formulaId(math.meta)
      if (id === undefined)
        return file.fail(`"${math.meta}" is no id of a formula: #formula-english-words`, math.position)
      if (ids.has(id)) file.fail(`the id "${id}" is taken already, by another formula`, math.position)
      ids.add(id)
      math.data = { ...math.data, hProperties: { id } }
    })
  }
}
