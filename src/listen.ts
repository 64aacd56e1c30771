import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { type Config, startRefused } from '#config'

/** A server that takes requests until it is told to stop. */
export type Listening = { readonly close: () => Promise<void> }

type Where = Pick<Config, 'port' | 'hosts'>

/** Longest wait, in milliseconds, for requests at work before their connections are cut. */
const patience = 10_000

const refused = (port: number, host: string, error: NodeJS.ErrnoException): Error => {
  const reason = error.code === 'EADDRINUSE' ? 'the port is in use by another program' : error.message
  return Object.assign(startRefused(`PORT ${port} on ${host}: ${reason}`), { reason: error.code })
}

/** A machine without IPv6 does with the first address. */
const isAbsent = (error: unknown): boolean => ['EAFNOSUPPORT', 'EADDRNOTAVAIL'].includes(String((error as { reason?: string }).reason))

/** Throws a start refusal when a port is taken: said before a database is made and filled, not after. */
export const refuseTakenPort = async ({ port, hosts }: Where): Promise<void> => {
  for (const [index, host] of hosts.entries()) {
    await new Promise<void>((resolve, reject) => {
      const probe = createServer()
      probe.once('error', (error) => {
        const why = refused(port, host, error)
        return index > 0 && isAbsent(why) ? resolve() : reject(why)
      })
      probe.listen({ port, host }, () => probe.close(() => resolve()))
    })
  }
}

/** Counts the requests at work. A connection that has sent nothing yet counts as busy for Node, so only this tells when all are served. */
const counting = (server: ServerType): (() => number) => {
  let atWork = 0
  server.on('request', (_request, response) => {
    atWork += 1
    response.once('close', () => {
      atWork -= 1
    })
  })
  return () => atWork
}

/** Takes no more connections, waits until every request has its answer, and drops the connections that browsers keep open. */
const drain = async (server: ServerType, atWork: () => number): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const until = Date.now() + patience; atWork() > 0 && Date.now() < until; ) await wait(20)
  if ('closeAllConnections' in server) server.closeAllConnections()
  await closed
}

const listenAt = (fetch: Hono['fetch'], port: number, hostname: string): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, () => resolve({ close: () => drain(server, atWork) }))
    const atWork = counting(server)
    server.once('error', (error) => reject(refused(port, hostname, error)))
  })

/** Listens on both loopback addresses, or on the one that was named. Throws a start refusal when the port is taken. */
export const listen = async (fetch: Hono['fetch'], { port, hosts }: Where): Promise<Listening> => {
  const all: Listening[] = []
  const close = async (): Promise<void> => void (await Promise.all(all.map((one) => one.close())))
  for (const host of hosts) {
    try {
      all.push(await listenAt(fetch, port, host))
    } catch (error) {
      if (all.length > 0 && isAbsent(error)) continue
      await close()
      throw error
    }
  }
  return { close }
}
