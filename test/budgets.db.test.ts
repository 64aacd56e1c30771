import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PageVisit, pageVisits } from './matrix/visits.ts'
import { doubleWorld } from './setup/double.ts'
import { groundOf } from './setup/ground.ts'
import type { Visit } from './setup/visit.ts'
import { openWorld, type World } from './setup/world.ts'

/** Statements that a page may send, the session's included; begin, scope and commit are not counted. */
const most = { list: 3, record: 5, workbook: 6 } as const

/** Pages that gather from everywhere and so may send as much as a record's page. */
const gathering = ['/overblik', '/overblik/kommune', '/soeg?q=hus', '/aarshjul']

/** Workbooks that bring every name of the municipality along to choose from. */
const workbook = /\/skabelon\.xlsx$/

let world: World
let visits: readonly PageVisit[]
const seen = new Map<string, readonly string[]>()
const people = new Map<string, Visit>()

const statementsOf = async ({ address, who }: PageVisit): Promise<readonly string[]> => {
  const visit = who === null ? world.visitor : (people.get(who) ?? world.visitor)
  world.statements.length = 0
  expect((await visit.get(address)).status, address).toBe(200)
  return [...world.statements]
}

const name = ({ address, who }: PageVisit): string => `${address} (${who ?? 'the public'})`

beforeAll(async () => {
  world = await openWorld()
  const own = pageVisits(await groundOf(world))
  visits = [...own, { path: '/soeg', address: '/soeg?q=hus', who: 'skanderborg-koordinator' }]
  for (const who of new Set(visits.flatMap((visit) => visit.who ?? []))) people.set(who, await world.as(who))
  for (const visit of visits) seen.set(name(visit), await statementsOf(visit))
  // Every page of the site is opened once.
})
afterAll(() => world.close())

describe('a page costs few statements', () => {
  it('a list at most 3, a record at most 5', () => {
    const dear = visits.flatMap((visit) => {
      const sent = seen.get(name(visit)) ?? []
      const allowed = workbook.test(visit.path)
        ? most.workbook
        : most[visit.path.includes(':') || gathering.includes(visit.address) ? 'record' : 'list']
      return sent.length > allowed
        ? [`${name(visit)} sends ${sent.length}:\n  ${sent.map((text) => text.trim().slice(0, 90)).join('\n  ')}`]
        : []
    })
    expect(dear).toEqual([])
  })

  it('and no more when there is twice as much of everything', async () => {
    const lengths = async (): Promise<readonly number[]> => {
      const { rows } = await world.owner.query<{ count: number }>(
        ['body', 'area', 'seat_holding', 'work', 'goal', 'decision', 'appropriation']
          .map((table) => `select count(*) as count from helhed.${table}`)
          .join(' union all '),
      )
      return rows.map(({ count }) => count)
    }
    const before = await lengths()
    await doubleWorld(world.superuser)
    expect(await lengths()).toEqual(before.map((count) => count * 2))
    const grown: string[] = []
    for (const visit of visits) {
      const [once, twice] = [seen.get(name(visit))?.length ?? 0, (await statementsOf(visit)).length]
      if (twice !== once) grown.push(`${name(visit)}: ${once}, then ${twice}`)
    }
    expect(grown).toEqual([])
  })
})
