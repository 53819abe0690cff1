/** The copy for reading offline comes after the page; without it the site only loses that. Not in other people's pages. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || document.querySelector('main.embed')) return
  const register = async () => {
    try {
      await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
    } catch {
      // A sandboxed frame has none to register with, and throws where it is only looked at.
    }
  }
  if (document.readyState === 'complete') void register()
  else addEventListener('load', () => void register(), { once: true })
}
