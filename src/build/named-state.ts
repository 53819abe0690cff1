import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { presetValues, type AnyFigure } from '../state/figure.ts'
import { readQuery } from '../state/query.ts'
import type { Values } from '../state/parameter.ts'
import type { FigureModels } from '../site/models.ts'

/** A place in a prose file, to fail at. */
export interface Place {
  file: VFile
  position: Position | undefined
}

export function modelNamed(name = '', models: FigureModels, { file, position }: Place): AnyFigure {
  const model = Object.hasOwn(models, name) ? models[name] : undefined
  return model ?? file.fail(`there is no figure "${name}"`, position)
}

/**
 * The state that attributes name: `preset="…"`, or parameters over the defaults. Any fault fails the
 * build.
 */
export function namedState(model: AnyFigure, attributes: Readonly<Record<string, string>>, place: Place): Values {
  const { preset, ...parameters } = attributes
  const names = Object.keys(parameters)
  if (preset !== undefined) {
    if (names.length) place.file.fail(`a preset leaves no room for ${names.join(', ')}`, place.position)
    if (!Object.hasOwn(model.presets, preset)) {
      place.file.fail(`the figure "${model.id}" has no preset "${preset}"`, place.position)
    }
    return presetValues(model, preset)
  }
  // By way of an address, so that prose and links are read by the same rules.
  const search = names.map(name => `${model.id}.${name}=${encodeURIComponent(parameters[name] ?? '')}`).join('&')
  const { values, problems } = readQuery(search, model)
  for (const { key, fault } of problems) {
    place.file.fail(`${model.id}.${key}="${parameters[key] ?? ''}" is ${fault}`, place.position)
  }
  return values
}
