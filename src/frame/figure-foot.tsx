import { lazy, Suspense } from 'react'
import type { Parameters } from '../state/parameter.ts'
import type { FigureFootProps } from './figure-foot-whole.tsx'
import { later } from './later.ts'

const Whole = lazy(async () => {
  await later
  return { default: (await import('./figure-foot-whole.tsx')).FigureFootWhole }
})

/** The quiet line under every figure and its table; their script comes after the first view. */
export function FigureFoot<P extends Parameters>(props: FigureFootProps<P>) {
  return <Suspense><Whole {...props as unknown as FigureFootProps<Parameters>} /></Suspense>
}
