/** A colour by its three parts in linear light, 0 to 1. */
export type Light = readonly [number, number, number]

export const hex = (text: string): Light => {
  const parts = [1, 3, 5].map(at => Number.parseInt(text.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return [r, g, b]
}

const mix = (row: Light, [r, g, b]: Light) => row[0] * r + row[1] * g + row[2] * b

const luminance = (colour: Light) => mix([0.2126, 0.7152, 0.0722], colour)

/** The contrast that WCAG counts. */
export function contrast(one: Light, other: Light): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

type Matrix = readonly [Light, Light, Light]

/** How colours look to who lacks one kind of cone: Machado, Oliveira and Fernandes (2009), in full. */
export const visions: Readonly<Record<'normal' | 'protan' | 'deutan' | 'tritan', Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const within = (part: number) => Math.min(1, Math.max(0, part))

export const seenBy = ([r, g, b]: Matrix, colour: Light): Light => [
  within(mix(r, colour)),
  within(mix(g, colour)),
  within(mix(b, colour)),
]

interface Lab {
  l: number
  a: number
  b: number
}

function lab(colour: Light): Lab {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)
  const x = f(mix([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047)
  const y = f(mix([0.2126729, 0.7151522, 0.072175], colour))
  const z = f(mix([0.0193339, 0.119192, 0.9503041], colour) / 1.08883)
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) }
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** CIEDE2000, after Sharma, Wu and Dalal (2005). */
export function difference(one: Light, other: Light): number {
  const [p, q] = [lab(one), lab(other)]
  const chroma = (Math.hypot(p.a, p.b) + Math.hypot(q.a, q.b)) / 2
  const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)))
  const polar = ({ a, b }: Lab) => {
    const c = Math.hypot((1 + g) * a, b)
    const h = (Math.atan2(b, (1 + g) * a) * 180) / Math.PI
    return { c, h: (h + 360) % 360 }
  }
  const [u, v] = [polar(p), polar(q)]
  const grey = u.c * v.c === 0
  const turn = ((v.h - u.h + 540) % 360) - 180
  const hue = grey ? u.h + v.h : (u.h + turn / 2 + 360) % 360
  const [light, strong] = [(p.l + q.l) / 2, (u.c + v.c) / 2]
  const t =
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63))
  const l = (q.l - p.l) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2))
  const c = (v.c - u.c) / (1 + 0.045 * strong)
  const h = grey ? 0 : (2 * Math.sqrt(u.c * v.c) * Math.sin(radians(turn / 2))) / (1 + 0.015 * strong * t)
  const rotation =
    -2 * Math.sqrt(strong ** 7 / (strong ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2))))
  return Math.sqrt(l * l + c * c + h * h + rotation * c * h)
}
