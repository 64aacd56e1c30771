import type { Day } from '#kernel/day'
import type { Ore } from '#kernel/money'
import { fromRange } from '#kernel/period'
import { type State, states } from '#ui/kit.ts'
import type { Page } from '#web/page.ts'
import { listLength, type PlanFilter, type PlanListRow } from '../queries.ts'
import type { WorkKind } from '../rows.ts'
import type { PublishedPlanListRow } from './published-queries.ts'

/** A plan in a list, whether it is read by members or by the public. */
export type Listed = {
  readonly kind: WorkKind
  readonly slug: string
  readonly name: string
  readonly municipality_name: string
  readonly example: boolean
  readonly board: string | null
  readonly from: Day
  /** First day after it. */
  readonly until: Day
  readonly frame: Ore | null
  /** Null in the public list: what is published is approved. */
  readonly state: State | null
  /** How many of its goals lie in each state; nothing in the public list. */
  readonly goals: Readonly<Partial<Record<State, number>>>
  /** The next deadline, where there is one. */
  readonly due: Day | null
  readonly total: number
}

/** A row of the members' list. */
export const listedFrom = ({ period, detail, ...row }: PlanListRow): Listed => {
  const { from, until } = fromRange(period)
  return { ...row, from, until: until ?? from, due: detail }
}

/** A row of the public list. */
export const listedFromPublished = (row: PublishedPlanListRow): Listed => ({ ...row, kind: 'plan', state: null, goals: {}, due: null })

/** The page of the list that the address asks for, from 1. */
export const pageOf = (page: Page): number => {
  const number = Number(page.query('side'))
  return Number.isSafeInteger(number) && number > 0 && number < 100_000 ? number : 1
}

const kinds: readonly WorkKind[] = ['plan', 'effort']

const isState = (text: string): text is State => states.some((state) => state === text)

/** What the address narrows the list to. */
export const filterOf = (page: Page): PlanFilter => {
  const state = page.query('tilstand') ?? ''
  return {
    q: (page.query('q') ?? '').trim().slice(0, 100),
    municipality: page.query('kommune') || null,
    state: isState(state) ? state : null,
    kind: kinds.find((kind) => kind === page.query('slags')) ?? null,
    offset: (pageOf(page) - 1) * listLength,
    most: listLength,
  }
}

/** Whether anything is left out by a filter. */
export const isNarrowed = ({ q, municipality, state, kind = null }: PlanFilter): boolean =>
  q !== '' || municipality !== null || state !== null || kind !== null

/** The address of a list with its filters, at a page. */
export const listHref = (filter: PlanFilter, page = 1, path = '/planer'): string => {
  const query = new URLSearchParams()
  if (filter.q !== '') query.set('q', filter.q)
  if (filter.municipality !== null) query.set('kommune', filter.municipality)
  if (filter.state !== null) query.set('tilstand', filter.state)
  if (filter.kind) query.set('slags', filter.kind)
  if (page > 1) query.set('side', String(page))
  return query.size > 0 ? `${path}?${query}` : path
}
