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
 * `<Live of="training.quadratic.crossing" decimals="0"/>` is written like them, and follows the figure from then on;
 * `<Pull of="training.start.a" sets="a0" significant="5" name="start"/>` is a number that the reader can pull.
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
      if (!isJsx(element) || !['N', 'Live', 'Pull'].includes(element.name ?? '')) return
      const place = { file, position: element.position }
      const { decimals, significant, sets, name, ...named } = readAttributes(element, file)
      const fail = (reason: string) => file.fail(reason, place.position)
      const value = named.fact === undefined ? numberOf(named, place) : facts[named.fact]
      if (value === undefined) return fail(`this chapter's facts.ts has no number "${named.fact}"`)
      if (language === null) return fail('a number in the prose needs a language: zh.mdx or en.mdx')
      const digits = digitsOf({ decimals, significant }, place)
      const number = { value: String(value), text: formatNumber(value, language, digits) }
      if (element.name === 'N') {
        element.name = 'data'
        element.attributes = writeAttributes({ value: number.value, translate: 'no' })
        element.children = [{ type: 'text', value: number.text }]
        return
      }
      const { of = '', ...state } = named
      if (Object.keys(state).length) return fail(`<${element.name}> follows the figure's state and names none`)
      const live = { of, digits: decimals ?? `${significant}s`, ...number }
      if (element.name === 'Live') {
        element.attributes = writeAttributes(live)
        return
      }
      const model = modelNamed(of.split('.')[0], models, place)
      if (model.parameters[sets ?? '']?.kind !== 'number') return fail(`"${sets}" is no number of "${model.id}"`)
      if (!name) return fail('<Pull> needs a name for those who hear it')
      element.attributes = writeAttributes({ ...live, sets: sets ?? '', name })
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
