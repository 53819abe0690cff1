import { useStore } from 'zustand'
import type { FigureState, FigureStore } from './figure-store.ts'
import type { Parameters } from './parameter.ts'

/** A part of a figure's state; renders again only when that part changes. */
export const useFigure = <P extends Parameters, T>(store: FigureStore<P>, select: (state: FigureState<P>) => T): T =>
  useStore(store, select)
