import { savesData } from './saves-data.ts'

/** How long a page stays open before it asks, when it is looked at again, whether there is a newer edition. */
const longOpen = 3_600_000

/**
 * The copy for reading offline comes after the page; without it the site only loses that. Not in other people's pages, and
 * not where the reader asks for little to be loaded.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || document.querySelector('main.embed')) return
  if (savesData()) return
  const register = async () => {
    try {
      const registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
      followEditions(registration)
    } catch {
      // A sandboxed frame has none to register with, and throws where it is only looked at.
    }
  }
  if (document.readyState === 'complete') void register()
  else addEventListener('load', () => void register(), { once: true })
}

/**
 * A newer edition's worker says its version when it has kept everything. This page keeps its own files until then and after,
 * and works on; its reader is told, once.
 */
function followEditions(registration: ServiceWorkerRegistration): void {
  const told = ({ data }: MessageEvent<{ version?: string }>) => {
    const { version } = document.documentElement.dataset
    if (data.version === undefined || data.version === version) return
    navigator.serviceWorker.removeEventListener('message', told)
    // Lost, nothing is said: the page works on all the same.
    import('./newer-edition.ts').then(({ tellNewer }) => tellNewer(), leaveAlone)
  }
  navigator.serviceWorker.addEventListener('message', told)
  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - asked < longOpen) return
    asked = performance.now()
    registration.update().catch(leaveAlone)
  })
}

const leaveAlone = () => {}
