import type { Tone } from '../state/tone.ts'

/**
 * The light theme's hues, as attributes: style sheets (plot.css) say more, but a drawing that has lost them, in a reader
 * view or a saved page, is still a drawing.
 */
export const hue: Record<Tone, string> = {
  quadratic: '#953202',
  'cross-entropy': '#002eff',
  slope: '#006151',
  error: '#77007f',
  ink: '#1a1c1f',
  soft: '#50545a',
}

export const paper = '#fdfcf9'

/** Of a line: fill is none, or a curve becomes a black shape where the style sheet is missing. */
export const stroke = (tone: Tone, width: number) => ({ fill: 'none', stroke: hue[tone], strokeWidth: width })
