import { useLanguage } from '../language/language.ts'
import { formatNumber, type Digits } from '../language/number.ts'
import { useFollow } from '../plot/follow.ts'

export interface SayProps<S> {
  as?: 'span' | 'p' | 'b'
  of(state: S): string
  className?: string
  /** Said aloud when it changes. */
  role?: 'status'
}

/** Words that follow the state, outside the plot. */
export function Say<S>({ as: Element = 'span', of, className, role }: SayProps<S>) {
  const { ref, ...follow } = useFollow<S>(state => ({ text: of(state) }), 'word')
  return <Element ref={ref} className={className} role={role} {...follow} />
}

export interface ValueProps<S> {
  /** null is shown as "none" and written as the empty value. */
  of(state: S): number | null
  digits: Digits
  /** How it is said, where not by its digits alone. */
  said?: ((state: S) => string) | undefined
  /** The public key; stands once a figure. */
  dataKey?: string
}

/** A computed number that follows the state: rounded for the eye, whole for machines. */
export function Value<S>({ of, digits, said, dataKey }: ValueProps<S>) {
  const language = useLanguage()
  const { ref, ...follow } = useFollow<S>(state => {
    const value = of(state)
    const text = said?.(state) ?? formatNumber(value, language, digits)
    return { value: value === null ? '' : String(value), text }
  }, 'word')
  return <data ref={ref} translate="no" data-key={dataKey} {...follow} />
}
