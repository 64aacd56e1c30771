import type { Facts } from '../setup/facts.ts'

/** The section of the site that a route's records live in; null where its address names no record of ours. */
export const sectionOf = (path: string): Facts['section'] | null => {
  const [, section] = /^\/(omraader|organer|organisationer|mandater)\/:/.exec(path) ?? []
  return section === 'omraader' || section === 'organer' || section === 'organisationer' || section === 'mandater' ? section : null
}

/** Where what a section's records are is read: the route whose permission is that of reading. */
export const readingPath: Readonly<Record<Facts['section'], string>> = {
  omraader: '/omraader/:slug',
  organer: '/organer/:slug',
  organisationer: '/organisationer/:slug',
  mandater: '/mandater',
}

/** Real values for the parameters of addresses that belong to no area or body. */
export const plainParams: Readonly<Record<string, string>> = { '/kommuner/:slug': 'skanderborg', '/komponenter/:slug': 'omraade' }

/** What a record offers an address's parameters; an id that nothing has stands in for a seat or holding that it lacks. */
const paramsOf = (record: Facts, nothing: string): Readonly<Record<string, string>> => ({
  slug: record.slug,
  id: record.id,
  seat: record.seat ?? nothing,
  holding: record.holding ?? nothing,
  listDate: record.list ?? '2014-12-01',
})

/** An id in the right form that no record has. */
export const unknownId = '01900000-0000-7000-8000-000000000000'

/** A route's address for a record, or for the values given. */
export const addressFor = (path: string, record?: Facts, given: Readonly<Record<string, string>> = {}): string => {
  const values: Readonly<Record<string, string | undefined>> = { ...(record && paramsOf(record, unknownId)), ...given }
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name] ?? plainParams[path]
    if (value === undefined) throw new Error(`No value is written for :${name} of ${path}`)
    return value
  })
}

/** Whether a record has what the address's parameters ask for. */
export const fits = (path: string, record: Facts): boolean =>
  record.section === sectionOf(path) &&
  (!path.includes(':seat') || record.seat !== null) &&
  (!path.includes(':holding') || record.holding !== null) &&
  (!path.includes(':listDate') || record.list !== null)
