import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Language } from '../language/language.ts'
import { defaults } from '../state/figure.ts'
import type { FigureModels } from '../site/models.ts'
import { isJsx, readAttributes, type JsxElement } from './jsx-node.ts'
import { modelNamed, type Place } from './named-state.ts'

interface CheckOptions {
  models: FigureModels
  /** null: a formula that belongs to a figure. */
  language: Language | null
}

declare module 'vfile' {
  interface DataMap {
    /** The figures that stand in a piece of prose, with the view that it wants of them. */
    figures: { of: string; view?: string }[]
  }
}

const components = ['Figure', 'Note', 'Mark', 'Table', 'N', 'State', 'Derivation', 'Predict', 'Cite', 'Pull', 'Live']
const withId = ['Note', 'Derivation', 'Predict']
const plainElements = ['span', 'br']
const hole = /\\live(?![a-zA-Z])(?:\{([^{}]*)\}\{([^{}]*)\})?/g

/** Prose names figures, numbers and states; it imports nothing and computes nothing. */
export function checkProse({ models, language }: CheckOptions) {
  return (tree: Root, file: VFile) => {
    const figures: string[] = []
    const placed: { of: string; view?: string }[] = []
    const ids: string[] = []
    const liveFigures: { figure: string; place: Place }[] = []
    visit(tree, node => {
      const place = { file, position: node.position }
      if (node.type === 'mdxjsEsm') file.fail('prose neither imports nor exports', node.position)
      if (isJsx(node)) checkElement(node, place)
      if (node.type === 'math' || node.type === 'inlineMath') {
        for (const figure of checkHoles(node.value, place)) liveFigures.push({ figure, place })
      }
    })
    file.data.figures = placed
    if (language === null) return
    for (const { figure, place } of liveFigures) {
      if (figures.includes(figure)) continue
      file.fail(`a live number of "${figure}" needs that figure on the page`, place.position)
    }

    function checkElement(element: JsxElement, place: Place) {
      const name = element.name ?? ''
      if (![...components, ...plainElements].includes(name)) {
        file.fail(`there is no component <${name}>`, place.position)
      }
      if (name === 'Figure') {
        const { of, view } = readAttributes(element, file)
        const { id } = modelNamed(of, models, place)
        if (figures.includes(id)) file.fail(`the figure "${id}" stands twice on this page`, place.position)
        figures.push(id)
        placed.push({ of: id, ...(view !== undefined && { view }) })
      }
      if (withId.includes(name)) {
        const { id } = readAttributes(element, file)
        if (element.type === 'mdxJsxTextElement') {
          file.fail(`<${name}> stands on lines of its own`, place.position)
        }
        if (!id) return file.fail(`<${name}> needs an id`, place.position)
        if (ids.includes(id) || Object.hasOwn(models, id)) {
          file.fail(`the id "${id}" is taken already`, place.position)
        }
        ids.push(id)
      }
    }

    /** `\live{figure.key}{digits}`: the figures that a formula's live numbers belong to. */
    function checkHoles(tex: string, place: Place): string[] {
      return [...tex.matchAll(hole)].map(([text, name, digits]) => {
        if (name === undefined || digits === undefined) {
          return file.fail(String.raw`a live number is written \live{figure.key}{digits}`, place.position)
        }
        const [figure = '', ...key] = name.split('.')
        const model = modelNamed(figure, models, place)
        if (!(key.join('.') in model.numbers(defaults(model.parameters)))) {
          file.fail(`the figure "${figure}" has no number "${key.join('.')}"`, place.position)
        }
        if (!/^(\d+|[1-9]\d*s)$/.test(digits)) {
          file.fail(`${text}: digits are "2" (decimals) or "3s" (significant)`, place.position)
        }
        return figure
      })
    }
  }
}
