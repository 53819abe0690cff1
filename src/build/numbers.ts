import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Language } from '../language/language.ts'
import { formatNumber, type Digits } from '../language/number.ts'
import type { FigureModels } from '../site/models.ts'
import { isJsx, readAttributes, writeAttributes } from './jsx-node.ts'
import { modelNamed, namedState, type Place } from './named-state.ts'

interface NumbersOptions {
  models: FigureModels
  /** null: the file stands in no one language. */
  language: Language | null
}

/**
 * `<N of="training.quadratic.half" a0="0.999" decimals="0"/>` in the prose becomes
 * `<data value="3410">3,410</data>`: the figure's own number in that state, so that prose and picture
 * cannot disagree.
 */
export function numbers({ models, language }: NumbersOptions) {
  return (tree: Root, file: VFile) =>
    visit(tree, element => {
      if (!isJsx(element) || element.name !== 'N') return
      const place = { file, position: element.position }
      const { of = '', decimals, significant, ...state } = readAttributes(element, file)
      const [figure = '', ...key] = of.split('.')
      const model = modelNamed(figure, models, place)
      const value = model.numbers(namedState(model, state, place))[key.join('.')]
      const fail = (reason: string) => file.fail(reason, place.position)
      if (value === undefined) return fail(`the figure "${figure}" has no number "${key.join('.')}"`)
      if (value === null) return fail(`"${of}" is none in this state`)
      if (language === null) return fail('a number in the prose needs a language: zh.mdx or en.mdx')
      element.name = 'data'
      element.attributes = writeAttributes({ value: String(value), translate: 'no' })
      const text = formatNumber(value, language, digitsOf({ decimals, significant }, place))
      element.children = [{ type: 'text', value: text }]
    })
}

type DigitAttributes = Record<'decimals' | 'significant', string | undefined>

function digitsOf({ decimals, significant }: DigitAttributes, { file, position }: Place): Digits {
  const whole = (text: string, least: number) => {
    if (/^\d+$/.test(text) && Number(text) >= least) return Number(text)
    return file.fail(`"${text}" is no number of digits`, position)
  }
  if (decimals !== undefined && significant === undefined) return { decimals: whole(decimals, 0) }
  if (significant !== undefined && decimals === undefined) return { significant: whole(significant, 1) }
  return file.fail('a number says either decimals="…" or significant="…"', position)
}
