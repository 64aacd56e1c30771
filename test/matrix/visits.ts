import type { Permission } from '#features/identity'
import type { Access, Route } from '#web/routes.ts'
import type { Held } from '../setup/facts.ts'
import type { Facts } from '../setup/record.ts'
import { addressFor, fits, sectionOf } from './addresses.ts'
import { concerns, permits } from './policy.ts'

/** A page to be looked at: through whose eyes (null for the public), and where. */
export type PageVisit = { readonly path: string; readonly address: string; readonly who: string | null }

/** What can be visited: the routes, the records of the world, and what its people hold. */
export type Ground = { readonly routes: readonly Route[]; readonly records: readonly Facts[]; readonly held: readonly Held[] }

/** The record with most on its page: the one that offers its addresses most, then the one with most ties. */
const richest = (records: readonly Facts[]): Facts | undefined => records.toSorted((a, b) => weight(b) - weight(a))[0]

const weight = ({ params, organisations, areas, bodies, published }: Facts): number =>
  Object.keys(params).length * 4 + organisations.length + areas.length * 2 + bodies.length + (published ? 3 : 0)

/** Whom routes are looked at through: the roles with most to do come first. */
export const eyes = [
  'skanderborg-koordinator',
  'skanderborg-administrator',
  'boligsocialt-sekretariat',
  'skanderborg-direktoer',
  'hoejvangen-dagtilbudsleder',
  'projekt-hoejvangen-projektleder',
] as const

const asked = (access: Access): readonly Permission[] => ('permission' in access ? [access.permission] : [])

/** How somebody comes to an address: the record that it names, or null where it names none; undefined when he may not. */
export const wayFor = ({ records, held }: Ground, who: string, path: string, accesses: readonly Access[]): Facts | null | undefined => {
  const mandates = held.filter(({ slug }) => slug === who)
  const permissions = accesses.flatMap(asked)
  if (sectionOf(path) === null) return permissions.every((permission) => concerns(permission, mandates)) ? null : undefined
  return richest(records.filter((one) => fits(path, one) && permissions.every((permission) => permits(permission, mandates, one))))
}

/**
 * One visit to every page of the site for somebody who may see it, and one for the public where there is a public form; what everybody
 * may see looks the same to all, so the public looks at it:
 * enumerated from the routes, with real records of the world.
 */
export const pageVisits = (ground: Ground): readonly PageVisit[] =>
  ground.routes
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path, access }): readonly PageVisit[] => {
      const member = eyes.map((who): PageVisit | null => {
        const record = wayFor(ground, who, path, [access])
        return record === undefined ? null : { path, address: addressFor(path, record ?? undefined), who }
      })
      const first = member.find((visit) => visit !== null)
      if (!first) throw new Error(`Nobody may look at ${path}`)
      if (access.kind === 'public') return [{ ...first, who: null }]
      if (access.kind !== 'public_or') return [first]
      const shown = sectionOf(path) === null ? null : richest(ground.records.filter((one) => fits(path, one) && one.published))
      return shown === undefined ? [first] : [first, { path, address: addressFor(path, shown ?? undefined), who: null }]
    })
