import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const listen = (name: string): Promise<(() => Promise<void>) | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ path: `\0${name}` }, () => resolve(() => new Promise((closed) => server.close(() => closed()))))
  })

/**
 * Waits until no other process on this machine holds the name, and answers how to let go of it. The holder is
 * a name in Linux' abstract socket space, which the kernel takes back when the process dies, so there is never
 * a stale lock to judge. It is a courtesy that spares a second initdb: after `patience` milliseconds, and where
 * there are no such names, the start goes on without it and rests on the rename and on PostgreSQL's own lock.
 */
export const takeTurn = async (name: string, patience = 120_000): Promise<() => Promise<void>> => {
  const until = Date.now() + patience
  while (process.platform === 'linux' && Date.now() < until) {
    const release = await listen(name)
    if (release) return release
    await wait(20)
  }
  return async () => undefined
}
