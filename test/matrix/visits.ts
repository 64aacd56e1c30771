import type { Route } from '#web/routes.ts'
import type { Held } from '../setup/facts.ts'
import type { Facts } from '../setup/record.ts'
import { addressFor, fits, sectionOf } from './addresses.ts'
import { permits } from './policy.ts'

/** A page to be looked at: through whose eyes (null for the public), and where. */
export type PageVisit = { readonly path: string; readonly address: string; readonly who: string | null }

/** The record with most on its page: the one that offers its addresses most, then the one with most ties. */
const richest = (records: readonly Facts[]): Facts | undefined => records.toSorted((a, b) => weight(b) - weight(a))[0]

const weight = ({ params, organisations, areas, bodies, published }: Facts): number =>
  Object.keys(params).length * 4 + organisations.length + areas.length * 2 + bodies.length + (published ? 3 : 0)

const mayVisit = (route: Route, mandates: readonly Held[], record: Facts | undefined): boolean => {
  const { access } = route
  if (access.kind === 'public' || access.kind === 'signed_in') return true
  if (record) return permits(access.permission, mandates, record)
  return mandates.some(({ role }) => access.permission.sentences.some(({ roles }) => roles.some((other) => other === role)))
}

const recordFor = (path: string, records: readonly Facts[], allowed: (record: Facts) => boolean): Facts | undefined =>
  richest(records.filter((record) => fits(path, record) && allowed(record)))

/** Whom routes are looked at through: the roles with most to do come first. */
const eyes = ['skanderborg-koordinator', 'skanderborg-administrator', 'boligsocialt-sekretariat'] as const

/**
 * One visit to every page of the site for somebody who may see it, and one for the public where there is a public form; what everybody
 * may see looks the same to all, so the public looks at it:
 * enumerated from the routes, with real records of the world.
 */
export const pageVisits = (routes: readonly Route[], records: readonly Facts[], held: readonly Held[]): readonly PageVisit[] =>
  routes
    .filter(({ method }) => method === 'GET')
    .flatMap((route): readonly PageVisit[] => {
      const needsRecord = sectionOf(route.path) !== null
      const member = eyes.map((who): PageVisit | null => {
        const mandates = held.filter(({ slug }) => slug === who)
        const record = needsRecord ? recordFor(route.path, records, (one) => mayVisit(route, mandates, one)) : undefined
        if (needsRecord ? !record : !mayVisit(route, mandates, undefined)) return null
        return { path: route.path, address: addressFor(route.path, record), who }
      })
      const first = member.find((visit) => visit !== null)
      if (!first) throw new Error(`Nobody may look at ${route.path}`)
      if (route.access.kind === 'public') return [{ ...first, who: null }]
      const open = route.access.kind === 'public_or'
      const shown = needsRecord ? recordFor(route.path, records, ({ published }) => published) : undefined
      return open && (!needsRecord || shown) ? [first, { path: route.path, address: addressFor(route.path, shown), who: null }] : [first]
    })

/**
 * A form that a route takes, with the page that it stands on: at the same address, or at the one above. `button` when it is no more
 * than a button on a record's page, so that nothing can be lacking in it.
 */
export type FormVisit = PageVisit & { readonly action: string; readonly button: boolean }

/** Every form for which a permission is needed, on a page of the visits; acts that are one button on a record's page are among them. */
export const formVisits = (routes: readonly Route[], visits: readonly PageVisit[]): readonly FormVisit[] =>
  routes
    .filter(({ method, access }) => method === 'POST' && access.kind === 'permission')
    .map(({ path }): FormVisit => {
      const pages = visits.filter((visit) => visit.who !== null && (path === visit.path || path.startsWith(`${visit.path}/`)))
      const page = pages.toSorted((a, b) => b.path.length - a.path.length)[0]
      if (!page) throw new Error(`No page leads to the form ${path}`)
      const button = path !== page.path && /^\/\w+\/:\w+$/.test(page.path)
      return { ...page, button, action: `${page.address}${path.slice(page.path.length)}` }
    })
