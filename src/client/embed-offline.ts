import { embedOfflineWords } from './embed-offline.words.ts'
import { pageLanguage } from './page-language.ts'

/** Somebody else's page keeps no copy of the figure in it: while there is no network, a line says what still works. */
export function tellOffline(): void {
  const line = document.createElement('p')
  line.className = 'credit'
  line.setAttribute('role', 'status')
  document.querySelector('main.embed')?.append(line)
  const tell = () => {
    line.textContent = navigator.onLine ? '' : embedOfflineWords[pageLanguage()]
  }
  addEventListener('offline', tell)
  addEventListener('online', tell)
  tell()
}
