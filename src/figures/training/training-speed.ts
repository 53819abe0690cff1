/** Seconds for a whole run, by the reader's choice. */
export const playSeconds = { slow: 16, normal: 8, fast: 3 } as const
export type PlaySpeed = keyof typeof playSeconds
