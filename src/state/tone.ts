/** The quantities that have a colour, a dash and a marker of their own, the same on every page; ink for all else. */
export type Tone = 'quadratic' | 'cross-entropy' | 'slope' | 'error' | 'ink' | 'soft'
