import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:net'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { cookieName, signToken } from '#features/identity'
import { setAssets } from '#ui/assets.ts'
import { addressOf } from '../../database/worlds/script.ts'
import { testSecret } from './app.ts'
import type {} from './assets.ts'
import { openWorld, type World } from './world.ts'

/** A world that answers on the network, and a browser to look at it with. */
export type Site = World & {
  readonly url: string
  readonly browser: Browser
  /** A page of a browser that nobody has used before; with a slug, one where that person is signed in. */
  readonly page: (who?: string, options?: BrowserContextOptions) => Promise<Page>
  /** Lets the site answer, or be out of everybody's reach: a browser that is told to be offline may let the first request of a page through. */
  readonly reach: (open: boolean) => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Milliseconds until a browser gives up waiting for what does not come. */
const patience = 90_000

/** The Chromium to test with: the one named in CHROMIUM_PATH, else the system's. */
export const chromiumPath = (): string => {
  const path =
    process.env.CHROMIUM_PATH ??
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((known) => existsSync(known))
  if (!path) throw new Error('No Chromium: install it, or say where it is in CHROMIUM_PATH')
  return path
}

/** Opens a world of the test file's own, serves it on a free port of the loopback address, and starts a browser. */
export const openSite = async (): Promise<Site> => {
  const { folder, manifest } = inject('assets')
  setAssets(manifest)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const world = await openWorld({ assets: folder, settings: { baseUrl: url, origins: [url] } })
  const server = serve({ fetch: world.app.fetch, port, hostname: '127.0.0.1' }) as Server
  const browser = await chromium.launch({ executablePath: chromiumPath() })
  const shut = async () => {
    const shutting = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await shutting
  }
  return {
    ...world,
    url,
    browser,
    page: async (who, options = {}) => {
      const context = await browser.newContext({ baseURL: url, locale: 'da-DK', ...options })
      if (who !== undefined) {
        const token = await world.signIn.open({ email: addressOf(who), name: who })
        await context.addCookies([{ name: cookieName(false), value: signToken(testSecret, token), url }])
      }
      context.setDefaultTimeout(patience)
      return context.newPage()
    },
    reach: async (open) => {
      if (open === server.listening) return
      if (open) await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
      else await shut()
    },
    close: async () => {
      await browser.close()
      if (server.listening) await shut()
      await world.close()
    },
  }
}
