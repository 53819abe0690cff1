import type { Parameters } from '../state/parameter.ts'
import type { FigureFootProps } from './figure-foot-whole.tsx'
import { late } from './late.tsx'

// A figure's table follows its store by itself: nothing that is handed to its foot ever changes.
const Whole = late(
  async () => (await import('./figure-foot-whole.tsx')).FigureFootWhole<Parameters>,
  () => true,
)

/** The quiet line under every figure and its table; their script comes after the first view. */
export const FigureFoot = <P extends Parameters>(props: FigureFootProps<P>) => (
  <Whole {...(props as unknown as FigureFootProps<Parameters>)} />
)
