import handles from './handles.json' with { type: 'json' }

/** A way of the hand, in pixels. */
export type Way = readonly [dx: number, dy: number]

/** The handle of a figure that tests and benchmarks take, and how far: not to an end of its range. */
export interface Hand {
  id: string
  /** The pages it stands on, its home first. */
  pages: readonly string[]
  handle: string
  mouse: Way
  finger: Way
}

const wayOf = (way: readonly number[], id: string): Way => {
  const [dx, dy] = way
  if (dx === undefined || dy === undefined) throw new Error(`handles.json: "${id}" needs a way along x and y`)
  return [dx, dy]
}

/** One for every figure: handles.json. */
export const hands: readonly Hand[] = Object.entries(handles).map(([id, { mouse, finger, ...rest }]) => ({
  id,
  ...rest,
  mouse: wayOf(mouse, id),
  finger: wayOf(finger, id),
}))
