import { type Facts, type Section, sections } from '../setup/record.ts'

/** The section of the site that a route's records live in; null where its address names no record of ours. */
export const sectionOf = (path: string): Section | null => sections.find((section) => path.startsWith(`/${section}/:`)) ?? null

/** Where what a section's records are is read: the route whose permission is that of reading. */
export const readingPath: Readonly<Record<Section, string>> = {
  omraader: '/omraader/:slug',
  organer: '/organer/:slug',
  organisationer: '/organisationer/:slug',
  mandater: '/mandater',
  planer: '/planer/:slug',
  bevillinger: '/bevillinger/:slug',
}

/** Real values for the parameters of addresses that belong to no record of ours. */
export const plainParams: Readonly<Record<string, string>> = { '/kommuner/:slug': 'skanderborg', '/komponenter/:slug': 'omraade' }

/** What a record offers an address's parameters. */
const paramsOf = ({ slug, params }: Facts): Readonly<Record<string, string>> => ({ slug, ...params })

/** An id in the right form that no record has. */
export const unknownId = '01900000-0000-7000-8000-000000000000'

const namesIn = (path: string): readonly string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** A route's address for a record, or for the values given. */
export const addressFor = (path: string, record?: Facts, given: Readonly<Record<string, string>> = {}): string => {
  const values: Readonly<Record<string, string | undefined>> = { ...(record && paramsOf(record)), ...given }
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name] ?? plainParams[path]
    if (value === undefined) throw new Error(`No value is written for :${name} of ${path}`)
    return value
  })
}

/** Whether a record has what the address's parameters ask for. */
export const fits = (path: string, record: Facts): boolean =>
  record.section === sectionOf(path) && namesIn(path).every((name) => name in paramsOf(record))
