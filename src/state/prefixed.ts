type Prefixed<C extends string, T> = { readonly [K in keyof T & string as `${C}.${K}`]: T[K] }

/** What belongs to one of several, under its public names: `cost` of `quadratic` is `quadratic.cost`. */
export const prefixed = <C extends string, T extends object>(prefix: C, of: T) =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [`${prefix}.${key}`, value])) as Prefixed<C, T>
