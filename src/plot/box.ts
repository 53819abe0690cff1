/** A plot is drawn in one of three boxes, by the width of the window; the served page holds all three and CSS shows one. */
export interface Box {
  name: BoxName
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  /** How many times larger its words are than in the page, where they are; and so how much further they keep away. */
  text?: number
}

export const boxNames = ['narrow', 'medium', 'wide'] as const
export type BoxName = (typeof boxNames)[number]

export type Margin = Pick<Box, 'left' | 'right' | 'top' | 'bottom'>

/** Places, in units of a box, of the area between its margins. */
export const areaOf = ({ width, height, left, right, top, bottom }: Box) => ({
  left,
  right: width - right,
  top,
  bottom: height - bottom,
})
