import type { FigureStore } from '../state/figure-store.ts'
import { csvFile } from './csv-file.ts'
import { fileName } from './file-name.ts'
import { pngFile, ShieldedError } from './png-file.ts'
import { saveFile, type Handed } from './save-file.ts'
import { stateAddress } from './state-address.ts'
import { svgFile } from './svg-file.ts'

export type Format = 'svg' | 'png' | 'csv'

interface Download {
  store: FigureStore
  title: string
  format: Format
}

/** `shielded`: no file, since the browser would make noise of a PNG. */
export type Saved = Handed | 'shielded'

async function contentOf({ store, title, format }: Download): Promise<Blob> {
  if (format === 'csv') {
    const table = store.figure.table(store.getState().values, true)
    return new Blob([csvFile(table)], { type: 'text/csv;charset=utf-8' })
  }
  const element = document.getElementById(store.figure.id)
  if (!element) throw new Error(`there is no figure "${store.figure.id}" on the page`)
  const svg = svgFile(element, { title, address: stateAddress(store) })
  return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : pngFile(svg)
}

/** The figure as it is, as a file. */
export async function download(wanted: Download): Promise<Saved> {
  const { store, format } = wanted
  try {
    return saveFile(fileName(store.figure, store.getState().values, format), await contentOf(wanted))
  } catch (error) {
    if (error instanceof ShieldedError) return 'shielded'
    throw error
  }
}
