import type { Permission } from '#features/identity'
import type { Route } from '#web/routes.ts'
import type { Facts, Section } from '../setup/record.ts'
import { addressFor, fits, readingPath, sectionOf } from './addresses.ts'
import { type Asker, expectedOutcome, type Outcome } from './outcome.ts'

/** One real request: who asks for what address, and what the sentences say it must end with. */
export type Cell = { readonly route: Route; readonly asker: Asker; readonly path: string; readonly expected: Outcome }

const readingOf = (routes: readonly Route[], section: Section): Permission | undefined => {
  const access = routes.find(({ method, path }) => method === 'GET' && path === readingPath[section])?.access
  return access && 'permission' in access ? access.permission : undefined
}

/**
 * The requests of one route and one asker: where the address names a record, one for each way that records differ for the asker
 * (what is expected, whether it is published, whether it is of his own municipality).
 */
export const cellsOf = (routes: readonly Route[], route: Route, asker: Asker, records: readonly Facts[]): readonly Cell[] => {
  const section = sectionOf(route.path)
  if (section === null) {
    const expected = expectedOutcome({ route, asker, record: undefined, reading: undefined })
    return [{ route, asker, expected, path: addressFor(route.path) }]
  }
  const reading = readingOf(routes, section)
  const differing = new Map<string, Cell>()
  for (const record of records.filter((one) => fits(route.path, one))) {
    const expected = expectedOutcome({ route, asker, record, reading })
    const own = asker.mandates.some(({ municipality }) => municipality === record.municipality)
    const key = `${expected} ${record.published} ${own}`
    if (!differing.has(key)) differing.set(key, { route, asker, expected, path: addressFor(route.path, record) })
  }
  return [...differing.values()]
}
