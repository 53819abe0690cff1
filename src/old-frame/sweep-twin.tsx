import type { Parameters } from '../state/parameter.ts'
import type { SweepTwinProps } from './sweep-table.tsx'
import { late } from './late.tsx'

const Whole = late(async () => (await import('./sweep-table.tsx')).SweepTable<Parameters>)

/** A figure as a table: its numbers along one parameter, the others as they are set. It comes with the figure's foot. */
export const SweepTwin = <P extends Parameters>(props: SweepTwinProps<P>) => (
  <Whole {...(props as unknown as SweepTwinProps<Parameters>)} />
)
