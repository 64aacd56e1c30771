/** The process that loads a server: each connection asks, waits for the whole answer and asks again, until the time is up. */
import { Agent, get } from 'node:http'
import type { Load } from './load.ts'

const ask = (load: Load, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = get(load.url, { agent, headers: load.headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => (answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`status ${answer.statusCode}`))))
    })
    request.on('error', reject)
  })

const run = async (load: Load): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
  const began = performance.now()
  const until = began + load.seconds * 1000
  let answered = 0
  const connection = async (): Promise<void> => {
    while (performance.now() < until) {
      const bytes = await ask(load, agent)
      if (bytes !== load.bytes) throw new Error(`${bytes} bytes instead of ${load.bytes}`)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: load.connections }, connection))
  agent.destroy()
  return (answered * 1000) / (performance.now() - began)
}

process.once('message', (load) => {
  run(load as Load).then(
    (rate) => process.send?.({ rate }),
    (error: Error) => process.send?.({ wrong: error.message }),
  )
})
