import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What to ask for again and again. `bytes` is how long every answer has to be. */
export type Load = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: number
  readonly connections: number
  readonly seconds: number
}

/** Requests a second, from a process of its own that uses kept-alive connections. Throws when an answer is another than it ought to be. */
export const requestsPerSecond = async (load: Load): Promise<number> => {
  const child = fork(join(import.meta.dirname, 'load-client.ts'), [], { execArgv: [] })
  child.send(load)
  const [answer] = (await once(child, 'message')) as [{ readonly rate: number } | { readonly wrong: string }]
  if ('wrong' in answer) throw new Error(`${load.url}: ${answer.wrong}`)
  return answer.rate
}
