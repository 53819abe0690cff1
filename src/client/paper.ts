/** The colour of the paper, for what cannot read tokens.css: the browser's own bars, and the manifest. */
export const paper = { light: '#fdfcf9', dark: '#15171a' } as const
