// Every file of this version of the site is kept, so that it reads offline. The build fills in the three constants,
// and writes the list of files beside this script, which every first view has to load.
const version = __VERSION__
const base = __BASE__
// Framed figures are not kept: what is said in their place, by language.
const frames = __FRAMES__

// Several copies of the site may share an origin, each below its own path.
const prefix = `cross-entropy ${base} `
const cacheName = prefix + version

// Hashed files never change; all else must come fresh from the server.
const request = file => new Request(file, { cache: file.includes('/assets/') ? 'default' : 'reload' })

addEventListener('install', event => {
  event.waitUntil(
    (async () => {
      // The version before it stays, and the reader's traffic small.
      if (navigator.connection?.saveData) throw new Error('the reader asks for little to be loaded')
      const list = await fetch(`${base}offline-${version}.json`)
      await (await caches.open(cacheName)).addAll((await list.json()).map(request))
      // Pages of another version tell their reader (client/offline.ts).
      for (const page of await clients.matchAll({ includeUncontrolled: true })) page.postMessage({ version })
    })(),
  )
})

// A new version waits until no tab shows the old one, which thus keeps finding its chunks: only then may they
// go.
addEventListener('activate', event => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter(name => name.startsWith(prefix) && name !== cacheName)
      await Promise.all(old.map(name => caches.delete(name)))
      await clients.claim()
    })(),
  )
})

// The query is the figures' state and names no other file.
const kept = async path => (await caches.open(cacheName)).match(path.replace(/index\.html$/, ''))

addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return
  const answer = event.request.mode === 'navigate' ? page : file
  event.respondWith(answer(event.request, pathname))
})

async function page(request, path) {
  try {
    return await fetch(request)
  } catch {
    return (await kept(path)) ?? (await kept(`${path}/`)) ?? frame(path) ?? (await notFound())
  }
}

function frame(path) {
  const language = Object.keys(frames).find(name => path.startsWith(`${base}${name}/embed/`))
  if (!language) return undefined
  return new Response(frames[language], { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

const file = async (request, path) => (await kept(path)) ?? fetch(request)

async function notFound() {
  const response = await kept(`${base}404.html`)
  return response ? new Response(response.body, { status: 404, headers: response.headers }) : Response.error()
}
