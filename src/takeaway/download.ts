import type { FigureStore } from '../state/figure-store.ts'
import { csvFile } from './csv-file.ts'
import { pngFile } from './png-file.ts'
import { saveFile } from './save-file.ts'
import { stateAddress } from './state-address.ts'
import { svgFile } from './svg-file.ts'

export type Format = 'svg' | 'png' | 'csv'

interface Download {
  store: FigureStore
  title: string
  format: Format
  /** The first line of a CSV. */
  comment: string
}

/** The figure as it is, as a file. */
export async function download({ store, title, format, comment }: Download): Promise<void> {
  const { figure, getState } = store
  const address = stateAddress(store)
  const name = `${figure.id}.${format}`
  if (format === 'csv') {
    const table = figure.table(getState().values, true)
    return saveFile(name, new Blob([csvFile(table, [comment, address])], { type: 'text/csv;charset=utf-8' }))
  }
  const element = document.getElementById(figure.id)
  if (!element) return
  const svg = svgFile(element, { title, address })
  saveFile(name, format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngFile(svg))
}
