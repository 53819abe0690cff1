import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { FigureState, FigureStore } from './figure-store.ts'
import type { Parameters } from './parameter.ts'

/** The stores of the figures on this page, by figure id. */
export const StoresContext = createContext<Readonly<Record<string, FigureStore>>>({})

export function useFigureStore(figure: string): FigureStore {
  const store = useContext(StoresContext)[figure]
  if (!store) throw new Error(`no store for the figure "${figure}" on this page`)
  return store
}

/** A part of a figure's state; renders again only when that part changes. */
export const useFigure = <P extends Parameters, T>(store: FigureStore<P>, select: (state: FigureState<P>) => T): T =>
  useStore(store, select)
