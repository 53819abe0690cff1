/** Numbers that a chapter states and no figure shows, by name: src/chapters/x/facts.ts. */
export type Facts = Readonly<Record<string, number>>

const files = import.meta.glob<{ facts: Facts }>('../chapters/*/facts.ts', { eager: true })

/** Every chapter's own numbers, by the name of its folder. */
export const factsOf: Readonly<Record<string, Facts>> = Object.fromEntries(
  Object.entries(files).map(([path, { facts }]) => [path.split('/').at(-2) ?? '', facts]),
)
