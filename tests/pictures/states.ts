import { figures } from '../../src/figures/registry.ts'
import { presetValues, type AnyFigure } from '../../src/state/figure.ts'
import type { Parameter } from '../../src/state/parameter.ts'
import { writeQuery } from '../../src/state/query.ts'

/** A state to look at: how the list calls it, and the address that brings it. */
export interface Looked {
  name: string
  search: string
}

/** Texts that a parameter can hold, at its worst for a picture; and states in which several things are extreme at once. */
const worst: Readonly<Record<string, readonly string[]>> = {
  training: [
    'hold=0.9~0.15~0.15~0~1;0.99~0.3~0.3~0~1;0.6~0.05~0.05~1~-2',
    'a0=0.999&scale=log',
    'a0=0.999&axis=score',
    'a0=0.999&epoch=150',
    'a0=0.9&epoch=60',
    'a0=0.001&y=1',
    'a0=0.999&epochs=3000',
    'a0=0.999999999',
    'w=20&b=20',
  ],
  likelihood: ['points=0:1', 'points=-8:1,-7.9:0,0:1,0.1:0,0.2:1,7.9:0,8:1', 'w=20&b=-20'],
  crowd: [
    'epoch=0',
    'w=0',
    'w=-3&epoch=0',
    'optimizer=adam',
    'points=0:1',
    'points=-5:1,-5:0,0:1,0:1,5:0,5:1',
    'w=20&b=-20',
  ],
  'loss-score': ['show=zero-one,hinge,quadratic', 's=8&y=-1', 's=-8&y=1'],
  'loss-prediction': ['p=0.001&y=1&axis=log', 'p=0.999&y=0&axis=log'],
  'how-wrong': ['a0=0.9999&eta=0.001', 'a0=0.51&eta=10'],
  'chain-rule': ['a=0.999&x=-5', 'a=0.001&x=0&y=1'],
  'one-curve': ['axis=margin&s=4&y=-1', 'axis=s&labels=pm1&s=-8'],
  speed: ['a=0.999&y=1', 'a=0.001&y=0'],
}

const ends = (parameter: Parameter): readonly (number | string)[] => {
  if (parameter.kind === 'number') return [parameter.min, parameter.max]
  return parameter.kind === 'choice' ? parameter.options : []
}

const modelOf = async (id: string): Promise<AnyFigure> => {
  const entry = figures[id]
  if (!entry) throw new Error(`there is no figure "${id}"`)
  return entry.model()
}

/** Each state of a figure that is looked at: its default, its presets, each parameter at either end, and the worst known. */
export async function statesOf(id: string, whole: boolean): Promise<Looked[]> {
  const model = await modelOf(id)
  const presets = Object.keys(model.presets).map(name => ({
    name,
    search: writeQuery('', model, presetValues(model, name)) || '?',
  }))
  const states = [{ name: 'default', search: '?' }, ...presets]
  if (!whole) return states
  const extremes = Object.entries(model.parameters).flatMap(([key, parameter]) =>
    ends(parameter)
      .filter(value => value !== parameter.initial)
      .map(value => ({ name: `${key}=${value}`, search: `?${id}.${key}=${value}` })),
  )
  const known = (worst[id] ?? []).map(name => ({ name, search: `?${id}.${name.replaceAll('&', `&${id}.`)}` }))
  return [...states, ...extremes, ...known]
}
