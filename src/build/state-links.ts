import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { writeQuery } from '../state/query.ts'
import type { FigureModels } from '../site/models.ts'
import { isJsx, readAttributes, writeAttributes } from './jsx-node.ts'
import { modelNamed, namedState } from './named-state.ts'

/**
 * `<State of="training" a0="0.999">words</State>` in the prose becomes a link that puts the figure in that
 * state: `<StateLink figure="training" search="?training.a0=0.999">words</StateLink>`. A figure of
 * another page says which: `on="cross-entropy"`.
 */
export function stateLinks({ models }: { models: FigureModels }) {
  return (tree: Root, file: VFile) =>
    visit(tree, element => {
      if (!isJsx(element) || element.name !== 'State') return
      const place = { file, position: element.position }
      const { of, on, ...state } = readAttributes(element, file)
      const model = modelNamed(of, models, place)
      const search = writeQuery('', model, namedState(model, state, place))
      element.name = 'StateLink'
      element.attributes = writeAttributes({ figure: model.id, search, ...(on !== undefined && { on }) })
    })
}
