import type pg from 'pg'
import { expect, it } from 'vitest'
import { migrate, refuseUnmigrated } from './migrate.ts'

/** As much of a pool as is asked before anything else: a server that says it is PostgreSQL 14. */
const old = (sent: string[]): pg.Pool =>
  ({
    connect: async () => ({
      query: async (statement: string) => {
        sent.push(statement)
        return { rows: statement.includes('server_version_num') ? [{ number: '140012', version: '14.12' }] : [] }
      },
      release: () => undefined,
    }),
  }) as unknown as pg.Pool

it('a server older than PostgreSQL 15 is refused in one line, and nothing is made in it', async () => {
  for (const work of [(pool: pg.Pool) => migrate(pool, 'app'), refuseUnmigrated]) {
    const sent: string[] = []
    await expect(work(old(sent))).rejects.toMatchObject({
      code: 'START_REFUSED',
      message: 'PostgreSQL 15 or newer is needed; this is 14.12',
    })
    expect(sent.filter((statement) => /create|grant|insert/i.test(statement))).toEqual([])
  }
})
