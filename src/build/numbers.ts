import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Language } from '../language/language.ts'
import { formatNumber, type Digits } from '../language/number.ts'
import type { Facts } from '../site/facts.ts'
import type { FigureModels } from '../site/models.ts'
import { isJsx, readAttributes, writeAttributes } from './jsx-node.ts'
import { modelNamed, namedState, type Place } from './named-state.ts'

interface NumbersOptions {
  models: FigureModels
  /** The chapter's own numbers. */
  facts: Facts
  /** null: the file stands in no one language. */
  language: Language | null
}

/**
 * `<N of="training.quadratic.half" a0="0.999" decimals="0"/>` in the prose becomes
 * `<data value="3410">3,410</data>`: the figure's own number in that state, so that prose and picture
 * cannot disagree. `<N fact="clip" decimals="3"/>` is a number that no figure shows, from the chapter's facts.ts.
 */
export function numbers({ models, facts, language }: NumbersOptions) {
  /** A figure's number in the state that the other attributes name. */
  function numberOf({ of = '', ...state }: Readonly<Record<string, string>>, place: Place): number {
    const fail = (reason: string) => place.file.fail(reason, place.position)
    const [figure = '', ...key] = of.split('.')
    const model = modelNamed(figure, models, place)
    const value = model.numbers(namedState(model, state, place))[key.join('.')]
    if (value === undefined) return fail(`the figure "${figure}" has no number "${key.join('.')}"`)
    if (value === null) return fail(`"${of}" is none in this state`)
    return value
  }
  return (tree: Root, file: VFile) =>
    visit(tree, element => {
      if (!isJsx(element) || element.name !== 'N') return
      const place = { file, position: element.position }
      const { decimals, significant, ...named } = readAttributes(element, file)
      const fail = (reason: string) => file.fail(reason, place.position)
      const value = named.fact === undefined ? numberOf(named, place) : facts[named.fact]
      if (value === undefined) return fail(`this chapter's facts.ts has no number "${named.fact}"`)
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
