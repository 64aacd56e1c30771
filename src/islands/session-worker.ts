/**
 * Keeps the form of sessions on the device, so that it opens without a network. Its reach is `/gange/` and nothing else. It keeps the page as
 * its last reader saw it, with the built files that it loads; it never keeps or sends what somebody writes: that is the page's own queue.
 */
type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Asked = Waiting & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }
type Worker = {
  readonly location: Location
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (name: 'install' | 'activate', act: (event: Waiting) => void): void
    (name: 'fetch', act: (event: Asked) => void): void
  }
}

const worker = self as unknown as Worker
const store = 'helhed-gange'
const form = '/gange/ny'
const builtFile = /\/assets\/[\w.-]+/g

const filesIn = (text: string): readonly string[] => [...new Set(text.match(builtFile) ?? [])]

/** Keeps a built file, and those that a stylesheet names; one that is kept never changes, since its name does. Answers what is kept. */
const keepFile = async (cache: Cache, path: string): Promise<readonly string[]> => {
  if (!(await cache.match(path))) await cache.add(path)
  if (!path.endsWith('.css')) return [path]
  const text = (await (await cache.match(path))?.text()) ?? ''
  const named = await Promise.all(filesIn(text).map((one) => keepFile(cache, one)))
  return [path, ...named.flat()]
}

/** Keeps the form as it was answered with its files, and throws away those of older ones. Whoever is signed out has no form to keep. */
const keepForm = async (answer: Response): Promise<void> => {
  if (!answer.ok || answer.redirected) {
    await caches.delete(store)
    return
  }
  const cache = await caches.open(store)
  const text = await answer.clone().text()
  await cache.put(form, answer)
  const kept = new Set((await Promise.all(filesIn(text).map((one) => keepFile(cache, one)))).flat())
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url)
    if (pathname !== form && !kept.has(pathname)) await cache.delete(request)
  }
}

/** The page from the network; without one, the form that is kept. */
const openPage = async (event: Asked): Promise<Response> => {
  const { request } = event
  const { pathname, search } = new URL(request.url)
  if (pathname !== form) return fetch(request)
  try {
    const answer = await fetch(request)
    event.waitUntil(search === '' ? keepForm(answer.clone()) : fetch(form).then(keepForm))
    return answer
  } catch (error) {
    const kept = await caches.match(form, { cacheName: store })
    if (kept) return kept
    throw error
  }
}

/** A built file from the device, or from the network. */
const openFile = async ({ request }: Asked): Promise<Response> =>
  (await caches.match(request, { cacheName: store, ignoreVary: true })) ?? fetch(request)

worker.addEventListener('install', (event) => {
  event.waitUntil(fetch(form).then(keepForm).then(worker.skipWaiting.bind(worker)))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (request.mode === 'navigate') event.respondWith(openPage(event))
  else if (pathname.startsWith('/assets/')) event.respondWith(openFile(event))
})
