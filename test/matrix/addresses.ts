import { feedSecret } from '../setup/feed.ts'
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
  signaler: '/signaler/:id',
  indsatser: '/indsatser/:slug',
  udpegning: '/udpegning/:slug',
  noegletal: '/noegletal/:slug',
  kataloger: '/kataloger/:id',
  projekter: '/projekter/:slug',
}

/** Real values for the parameters of addresses that belong to no record of ours. */
export const plainParams: Readonly<Record<string, string>> = {
  '/kommuner/:slug': 'skanderborg',
  '/komponenter/:slug': 'omraade',
  '/kalender/:file': `${feedSecret}.ics`,
  '/data/:file': 'omraader.csv',
  '/data/versioner/:file': 'tal-20160222T080000000Z.json',
}

/** What a record offers an address's parameters. */
const paramsOf = ({ slug, params }: Facts): Readonly<Record<string, string>> => ({ slug, ...params })

/** An id in the right form that no record has. */
export const unknownId = '01900000-0000-7000-8000-000000000000'

/** A parameter that bears the name of another: below a plan's versions the number is a version's, not a part's, and only what was written has editions. */
const keyOf = (path: string, name: string): string => {
  if (name === 'number' && path.includes('/versioner/:number')) return 'version'
  return name === 'section' && path.includes('/udgaver/:edition') ? 'written' : name
}

/** What an address asks for behind its question mark, by what the record offers. */
const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/planer/:slug/versioner/:number/beboere.pdf': { afdeling: 'estate' },
}

/** Everything that an address asks of its record. */
const askedBy = (path: string): readonly string[] => [
  ...[...path.matchAll(/:(\w+)/g)].map(([, name = '']) => keyOf(path, name)),
  ...Object.values(queries[path] ?? {}),
]

/** A route's address for a record, or for the values given. */
export const addressFor = (path: string, record?: Facts, given: Readonly<Record<string, string>> = {}): string => {
  const values: Readonly<Record<string, string | undefined>> = { ...(record && paramsOf(record)), ...given }
  const valueFor = (key: string): string => {
    const value = values[key] ?? plainParams[path]
    if (value === undefined) throw new Error(`No value is written for :${key} of ${path}`)
    return value
  }
  const query = Object.entries(queries[path] ?? {}).map(([name, key]) => `${name}=${valueFor(key)}`)
  return [path.replace(/:(\w+)/g, (_, name: string) => valueFor(keyOf(path, name))), ...query].join('?')
}

/** Whether a record has what the address asks for. */
export const fits = (path: string, record: Facts): boolean =>
  record.section === sectionOf(path) && askedBy(path).every((name) => name in paramsOf(record))
