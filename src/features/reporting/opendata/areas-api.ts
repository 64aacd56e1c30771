import { datasets, type PublishedForm } from './dataset.ts'
import { asJson } from './files.ts'

/** What is asked of the list: one municipality, how many at most, and behind which id. */
export type AreasAsked = { readonly municipality: number | null; readonly limit: number; readonly after: string | null }

const usual = 100
const most = 1_000

const numberIn = (text: string | undefined, otherwise: number | null): number | null =>
  text === undefined || text === '' ? otherwise : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN

/** Reads the wishes of an address; null where one cannot be read. */
export const areasAsked = (query: (name: string) => string | undefined): AreasAsked | null => {
  const municipality = numberIn(query('municipality'), null)
  const limit = numberIn(query('limit'), usual)
  const after = query('after') || null
  if (Number.isNaN(municipality) || limit === null || !(limit >= 1 && limit <= most)) return null
  return after === null || /^[0-9a-f-]{36}$/.test(after) ? { municipality, limit, after } : null
}

/** A stretch of the areas, and the id to go on behind; null when there are no more. */
export const areasPage = (forms: readonly PublishedForm[], { municipality, limit, after }: AreasAsked, base: string) => {
  const wanted = forms
    .filter((form) => municipality === null || form.municipality === municipality)
    .toSorted((one, other) => (one.record_id < other.record_id ? -1 : 1))
    .filter((form) => after === null || form.record_id > after)
  const shown = wanted.slice(0, limit)
  return {
    next: wanted.length > limit ? (shown.at(-1)?.record_id ?? null) : null,
    rows: datasets.omraader.rows(shown, base).map((row) => asJson(datasets.omraader, row)),
  }
}
