import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading, type Tx } from '#database/database'
import { listAreas, mayReadArea } from '#features/areas'
import { listBodies, mayReadBody } from '#features/bodies'
import { type Actor, type Mandate, municipalitiesOf, type Permission, permitting, reachOf, type Sentence } from '#features/identity'
import { listPlans, mayReadPlan } from '#features/plans'
import { listProjects, mayReadProjects } from '#features/projects'
import { roles } from '#kernel/roles'
import type { Held } from './setup/facts.ts'
import { groundOf } from './setup/ground.ts'
import type { Facts } from './setup/record.ts'
import { openWorld, testDay, type World } from './setup/world.ts'

let world: World
let records: readonly Facts[]
let held: readonly Held[]
beforeAll(async () => {
  world = await openWorld()
  ;({ records, held } = await groundOf(world))
})
afterAll(() => world.close())

const asMandate = ({ municipality, role, body, area, organisation, below }: Held): Mandate => ({
  id: '01900000-0000-7000-8000-000000000000',
  municipality,
  municipalityName: '',
  municipalitySlug: '',
  role: role as Mandate['role'],
  organisation,
  body,
  area,
  bodies: below,
  actsFor: '01900000-0000-7000-8000-000000000000',
  actsForName: '',
  scopeName: null,
  scopeSlug: null,
  scopeState: null,
  from: '2012-01-01',
  until: null,
})

const actorWith = (mandates: readonly Mandate[]): Actor => ({
  person: '01900000-0000-7000-8000-000000000000',
  name: '',
  email: '',
  language: 'da',
  mandates,
})

/** The permissions of reading by section: those that have a list query. */
type Reading = {
  readonly organer: Permission
  readonly omraader: Permission
  readonly planer: Permission
  readonly projekter: Permission
}

const readingAll: Reading = { organer: mayReadBody, omraader: mayReadArea, planer: mayReadPlan, projekter: mayReadProjects }

/** What the list queries show somebody with a permission, as addresses. */
const listed = (actor: Actor, { organer, omraader, planer, projekter }: Reading): Promise<readonly string[]> => {
  const scope = { municipalities: municipalitiesOf(actor), person: null }
  const everything = { q: '', municipality: null, most: 1000 }
  return reading(world.platform.database, scope, async (tx: Tx) => [
    ...(await listBodies(tx, reachOf(actor, organer), { q: '', kind: null, vacant: false }, testDay)).map(({ slug }) => `/organer/${slug}`),
    ...(await listAreas(tx, reachOf(actor, omraader), everything, testDay)).map(({ slug }) => `/omraader/${slug}`),
    ...(await listPlans(tx, reachOf(actor, planer), { ...everything, state: null, kind: 'plan' })).map(({ slug }) => `/planer/${slug}`),
    ...(await listProjects(tx, reachOf(actor, projekter))).map(({ slug }) => `/projekter/${slug}`),
  ])
}

/** What the rule for a single record lets the same person see. */
const permitted = (actor: Actor, sections: Reading): readonly string[] =>
  records.flatMap((record) => {
    const permission = record.section in sections ? sections[record.section as keyof Reading] : null
    return permission && permitting(actor, permission, record).length > 0 ? [`/${record.section}/${record.slug}`] : []
  })

describe('a list shows exactly what may be read one by one', () => {
  it('for every mandate of the world', async () => {
    for (const mandate of held) {
      const actor = actorWith([asMandate(mandate)])
      expect((await listed(actor, readingAll)).toSorted(), `${mandate.slug} (${mandate.role})`).toEqual(
        permitted(actor, readingAll).toSorted(),
      )
    }
  })

  it('for any mandates under any sentences', async () => {
    const scopes = [...records.filter(({ section }) => section !== 'mandater')]
    const mandate = fc
      .record({
        role: fc.constantFrom(...roles),
        near: fc.constantFrom(...scopes),
        scope: fc.constantFrom('none', 'body', 'area', 'organisation'),
      })
      .map(({ role, near, scope }): Held => {
        const body = scope === 'body' ? (near.bodies[0] ?? null) : null
        return {
          slug: '',
          person: '01900000-0000-7000-8000-000000000000',
          municipality: near.municipality,
          role,
          body,
          area: scope === 'area' ? (near.areas[0] ?? null) : null,
          organisation: scope === 'organisation' ? (near.organisations[0] ?? null) : null,
          below: body ? [body, ...(held.find((other) => other.body === body)?.below ?? [])] : [],
        }
      })
    const sentence = fc.record({
      roles: fc.subarray([...roles], { minLength: 1 }),
      reach: fc.constantFrom<Sentence['reach']>('municipality', 'body', 'area', 'organisation'),
    })
    const permission = fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((sentences): Permission => ({ name: 'record.read', sentences }))
    const readings = fc.record({ organer: permission, omraader: permission, planer: permission, projekter: permission })
    await fc.assert(
      fc.asyncProperty(fc.array(mandate, { maxLength: 3 }), readings, async (mandates, sections) => {
        const actor = actorWith(mandates.map(asMandate))
        expect((await listed(actor, sections)).toSorted()).toEqual(permitted(actor, sections).toSorted())
      }),
      { numRuns: 1_000 },
    )
  })
})
