import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '#kernel/roles'
import { type Cell, cellsOf } from './matrix/cells.ts'
import { type Asker, outcomeOf } from './matrix/outcome.ts'
import { matrixTable } from './matrix/table.ts'
import { checksum } from './setup/checksum.ts'
import { groundOf } from './setup/ground.ts'
import type { Facts } from './setup/record.ts'
import type { Visit } from './setup/visit.ts'
import { openWorld, type World } from './setup/world.ts'

/** What public forms must carry to be more than a stranger's mistake. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = { '/demo/log-ind': { som: 'skanderborg-koordinator' } }

/**
 * Acts for which the permission is asked of fewer than the plan's own people: of the holder of the seat, the leader of the partner, whoever
 * records for the estate or confirms. Who is not among them is denied; the approval's own tests say who is.
 */
const narrower = ['beslutninger/ny/:decider', 'beslutninger/:decision/bekraeftelse', 'beslutninger/:decision/afvisning']
  .map((path) => `/planer/:slug/${path}`)
  .concat(['afgoerelse', 'bekraeftelse', 'afvisning'].map((path) => `/indsatser/:slug/${path}`))

/** Holds seats in the world, but no mandate. */
const withoutMandate = 'kuf-formand'

let world: World
let records: readonly Facts[]
let askers: readonly Asker[]
const visits = new Map<string, Visit>()

beforeAll(async () => {
  world = await openWorld()
  const { held, ...ground } = await groundOf(world)
  records = ground.records
  const people = roles.map((role) => {
    const slug = held.find((mandate) => mandate.role === role)?.slug
    if (!slug) throw new Error(`Nobody in the world is ${role}`)
    return { role, slug }
  })
  askers = [
    { name: 'visitor', signedIn: false, mandates: [] },
    { name: 'nobody', signedIn: true, mandates: [] },
    ...people.map(({ role, slug }) => ({ name: role, signedIn: true, mandates: held.filter((mandate) => mandate.slug === slug) })),
  ]
  visits.set('visitor', world.visitor)
  visits.set('nobody', await world.as(withoutMandate))
  for (const { role, slug } of people) visits.set(role, await world.as(slug))
})
afterAll(() => world.close())

const allCells = (): readonly Cell[] =>
  world.routes.flatMap((route) => askers.flatMap((asker) => cellsOf(world.routes, route, asker, records)))

/** Makes the requests and says which ended otherwise than the sentences say. What one takes away is not there for the next. */
const surprises = async (cells: readonly Cell[]): Promise<readonly string[]> => {
  const found: string[] = []
  const gone = new Set<string>()
  for (const { route, asker, path, expected } of cells) {
    const visit = visits.get(asker.name) ?? world.visitor
    const answer = route.method === 'GET' ? await visit.get(path) : await visit.post(path, words[path] ?? {})
    const outcome = outcomeOf(answer)
    if (route.method === 'POST' && path.endsWith('/fjern') && answer.status === 303) gone.add(path)
    const taken = gone.has(path) && outcome === 'not there'
    const anothers = narrower.includes(route.path) && outcome === 'denied' && expected === 'let in'
    if (outcome !== expected && !taken && !anothers)
      found.push(`${asker.name}: ${route.method} ${path} was ${outcome} (${answer.status}), not ${expected}`)
  }
  return found
}

describe('every route, every role', () => {
  it('every reading and every refusal ends as the sentences of the policies say, and saves nothing', async () => {
    const cells = allCells()
    console.log(
      `${world.routes.length} routes x ${askers.length} roles = ${world.routes.length * askers.length} cells, ${cells.length} requests`,
    )
    const before = await checksum(world.owner)
    expect(await surprises(cells.filter(({ route, expected }) => route.method === 'GET' || expected !== 'let in'))).toEqual([])
    expect(await checksum(world.owner)).toBe(before)
  })

  it('whoever may act is let in to the form', async () => {
    const open = allCells().filter(({ route, expected }) => route.method === 'POST' && expected === 'let in')
    // What takes something away comes late, and signing out last, since it ends the visit.
    const lateness = ({ route: { act, path } }: Cell): number => (act === 'session.closed' ? 2 : path.endsWith('/fjern') ? 1 : 0)
    expect(await surprises(open.toSorted((a, b) => lateness(a) - lateness(b)))).toEqual([])
  })

  it('each role may do something and nobody everything', () => {
    for (const asker of askers.filter(({ mandates }) => mandates.length > 0)) {
      const outcomes = new Set(
        world.routes.flatMap((route) => cellsOf(world.routes, route, asker, records)).map(({ expected }) => expected),
      )
      expect(outcomes, asker.name).toContain('let in')
      expect(outcomes, asker.name).toContain('denied')
    }
  })

  it('the table of who may what is the one that was reviewed', async () => {
    await expect(matrixTable(world.routes)).toMatchFileSnapshot('permission-matrix.txt')
  })
})
