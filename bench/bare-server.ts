/** What the application is measured against: as little as can answer with a page's bytes after its statements. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Source } from '#database/pool'
import { openPool } from '#database/pool'
import type { Statement } from './recording.ts'

/** The database to ask, what to send it for each request, and what to answer. */
export type Bare = {
  readonly source: Source
  readonly statements: readonly Statement[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const serve = ({ source, statements, headers, body }: Bare): void => {
  const pool = openPool(source)
  const bytes = Buffer.from(body)
  const server = createServer(async (_request, response) => {
    const client = await pool.connect()
    for (const { values, ...statement } of statements) await client.query({ ...statement, values: [...values] })
    client.release()
    response.writeHead(200, headers).end(bytes)
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
}

process.once('message', (bare) => serve(bare as Bare))
process.once('disconnect', () => process.exit())
