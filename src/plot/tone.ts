/** The quantities that have a colour, a dash and a marker of their own, the same on every page. */
export type Tone = 'quadratic' | 'cross-entropy' | 'slope' | 'error'
