import type { Part, Parts } from '../../old-frame/use-parts.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import type { Layout } from '../../old-plot/layout.ts'
import { tenths, translate, type Point } from '../../old-plot/path.ts'
import { xScale, yScale } from '../../old-plot/plot.tsx'
import { bernoulliParameters, type BernoulliValues } from './bernoulli.parameters.ts'

const { min, max } = bernoulliParameters.s

export const scoreDomain = [min, max] as const
export const probabilityDomain = [0, 1] as const

const steps = 160
export const outputPoints: readonly Point[] = Array.from({ length: steps + 1 }, (_, index) => {
  const s = min + ((max - min) * index) / steps
  return [s, sigmoid(s)]
})

/** A bar's whole track, from probability 0 to 1; upright bars stand on its lower side, lying ones begin at its left. */
export interface Track {
  x: number
  y: number
  width: number
  height: number
}

const uprightWidth = { narrow: 0, medium: 60, wide: 68 }
const uprightCentres = { narrow: [], medium: [52, 140], wide: [98, 212] }
const lyingHeight = 18
const lyingTop = 82
const lyingPitch = 58

/** On a phone the bars lie below the curve; elsewhere they stand beside it, on the same axis of probability. */
export const isUpright = (layout: Layout): boolean => layout.name !== 'narrow'

/** Where the bar of label 1 has its track, or that of label 0. */
export function track(layout: Layout, label: 0 | 1): Track {
  const { name, width, height, margin } = layout
  const order = 1 - label
  if (!isUpright(layout)) {
    return { x: 20, y: height - margin.bottom + lyingTop + order * lyingPitch, width: width - 108, height: lyingHeight }
  }
  const centre = width - margin.right + (uprightCentres[name][order] ?? 0)
  return {
    x: centre - uprightWidth[name] / 2,
    y: margin.top,
    width: uprightWidth[name],
    height: height - margin.top - margin.bottom,
  }
}

function bar(layout: Layout, label: 0 | 1, probability: number): Part {
  const { x, y, width, height } = track(layout, label)
  return {
    attributes: isUpright(layout)
      ? {
          x: tenths(x),
          width: tenths(width),
          y: tenths(y + (1 - probability) * height),
          height: tenths(probability * height),
        }
      : { x: tenths(x), width: tenths(probability * width), y: tenths(y), height: tenths(height) },
  }
}

function number(layout: Layout, label: 0 | 1, probability: number, say: (value: number) => string): Part {
  const { x, y, width, height } = track(layout, label)
  return {
    attributes: {
      transform: isUpright(layout)
        ? translate(x + width / 2, y + (1 - probability) * height - 13)
        : translate(x + probability * width + 8, y + height / 2),
    },
    text: say(probability),
  }
}

export type BernoulliPart = 'below' | 'above' | 'across' | 'bar1' | 'bar0' | 'number1' | 'number0' | 'handle'

/** Everything of the picture that a drag moves. */
export function bernoulliScene(
  { s }: BernoulliValues,
  layout: Layout,
  say: (value: number) => string,
): Parts<BernoulliPart> {
  const x = xScale(layout, scoreDomain)
  const y = yScale(layout, probabilityDomain)
  const p1 = sigmoid(s)
  const p0 = sigmoid(-s)
  const place = tenths(x(s))
  const height = tenths(y(p1))
  return {
    below: { attributes: { x1: place, x2: place, y1: height, y2: tenths(y(0)) } },
    above: { attributes: { x1: place, x2: place, y1: height, y2: tenths(y(1)) } },
    across: { attributes: { x1: place, x2: tenths(track(layout, 1).x), y1: height, y2: height } },
    bar1: bar(layout, 1, p1),
    bar0: bar(layout, 0, p0),
    number1: number(layout, 1, p1, say),
    number0: number(layout, 0, p0, say),
    handle: { attributes: { transform: translate(x(s), y(p1)) } },
  }
}
