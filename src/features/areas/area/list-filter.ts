import { type Status, statuses } from '../../../../rules/area-status/index.ts'
import { readFigure } from './figures.ts'

/** What a list can be sorted by beside its indicators, as the address writes it. */
export const sortKeys = ['navn', 'kommune', 'status', 'boliger', 'tilstand'] as const

/** The most indicators that stand as columns. */
export const mostColumns = 12

/** An indicator's latest known figure held against a number: strictly over, strictly under, or both. Decimal texts with a point. */
export type Bound = { readonly code: string; readonly over: string | null; readonly under: string | null }

/**
 * What a list of areas is narrowed to: words of the name or a nickname, a municipality by its slug, the status on the latest list
 * (`unrecorded` where none is), the form, with or without a plan or forum, an indicator within bounds; what it is sorted by and which
 * indicators stand as columns; and which stretch of it is wanted.
 */
export type AreaFilter = {
  readonly q: string
  readonly municipality: string | null
  readonly status?: Status | 'unrecorded' | null
  readonly form?: 'area' | 'scattered' | null
  readonly plan?: boolean | null
  readonly forum?: boolean | null
  readonly bound?: Bound | null
  readonly sort?: { readonly by: string; readonly down: boolean }
  readonly columns?: readonly string[]
  /** Whether areas that have ended stand in it too. */
  readonly ended?: boolean
  readonly offset?: number
  readonly most?: number
}

/** The longest stretch of a list that is read at once. */
export const listLength = 50

/** What an address says: one value of a name, and all of them. */
export type Asked = { readonly one: (name: string) => string | undefined; readonly all: (name: string) => readonly string[] }

const code = /^[A-Za-z0-9_-]{1,60}$/

const yesOrNo = (word: string | undefined): boolean | null => (word === 'med' ? true : word === 'uden' ? false : null)

const oneOf = <Word extends string>(words: readonly Word[], word: string | undefined): Word | null =>
  words.find((one) => one === word) ?? null

/** The page of a list that an address asks for, from 1. */
export const pageAsked = ({ one }: Asked): number => {
  const number = Number(one('side'))
  return Number.isSafeInteger(number) && number > 0 && number < 100_000 ? number : 1
}

const boundAsked = ({ one }: Asked): Bound | null => {
  const tal = one('tal') ?? ''
  const [over, under] = ['over', 'under'].map((name) => readFigure(one(name) ?? ''))
  return code.test(tal) ? { code: tal, over: over ?? null, under: under ?? null } : null
}

const defaultColumns = ['residents']

/** Reads the filters of an address. What it does not know is left out: an old link still opens. */
export const filterAsked = (asked: Asked): AreaFilter => {
  const { one, all } = asked
  const columns = [...new Set(all('kolonner'))].filter((column) => code.test(column)).slice(0, mostColumns)
  // Boxes that are not ticked say nothing, so the form says that columns were chosen.
  const chosen = columns.length > 0 || one('valgt') !== undefined
  const by = one('sorter') ?? ''
  return {
    q: (one('q') ?? '').trim().slice(0, 100),
    municipality: one('kommune') || null,
    status: oneOf([...statuses, 'unrecorded'] as const, one('status')),
    form: oneOf(['area', 'scattered'] as const, one('form')),
    plan: yesOrNo(one('plan')),
    forum: yesOrNo(one('forum')),
    bound: boundAsked(asked),
    sort: { by: code.test(by) ? by : 'navn', down: one('retning') === 'ned' },
    columns: chosen ? columns : defaultColumns,
    ended: one('tidligere') === 'med',
    offset: (pageAsked(asked) - 1) * listLength,
    most: listLength,
  }
}

/** Whether anything is left out by a filter. */
export const isNarrowed = ({ q, municipality, status, form, plan, forum, bound, ended }: AreaFilter): boolean =>
  q !== '' ||
  municipality !== null ||
  [status, form, plan, forum].some((one) => one !== null && one !== undefined) ||
  (bound?.over ?? bound?.under ?? null) !== null ||
  ended === true

const written = (figure: string): string => figure.replace('.', ',')

const isDefault = (columns: readonly string[]): boolean => columns.join() === defaultColumns.join()

/** The address of a list with its filters, its order and its columns, at a page: what is as it always is stands not in it. */
export const listHref = (filter: AreaFilter, page = 1): string => {
  const { q, municipality, status, form, plan, forum, bound, sort, columns, ended } = filter
  const query = new URLSearchParams()
  const put = (name: string, value: string | null | undefined): void => {
    if (value) query.append(name, value)
  }
  const withOrWithout = (answer: boolean | null | undefined): string | null => (answer === true ? 'med' : answer === false ? 'uden' : null)
  put('q', q)
  put('kommune', municipality)
  put('status', status)
  put('form', form)
  put('plan', withOrWithout(plan))
  put('forum', withOrWithout(forum))
  if (bound) put('tal', bound.code)
  put('over', bound?.over && written(bound.over))
  put('under', bound?.under && written(bound.under))
  if (sort && (sort.by !== 'navn' || sort.down)) put('sorter', sort.by)
  if (sort?.down) put('retning', 'ned')
  if (ended) put('tidligere', 'med')
  if (columns?.length === 0) put('valgt', '1')
  if (columns && !isDefault(columns)) for (const column of columns) put('kolonner', column)
  if (page > 1) put('side', String(page))
  return query.size > 0 ? `/omraader?${query}` : '/omraader'
}

/** The same list sorted by another column, or the other way about when it is sorted by it already; from its first page. */
export const sortedHref = (filter: AreaFilter, by: string, firstDown: boolean): string => {
  const now = filter.sort ?? { by: 'navn', down: false }
  return listHref({ ...filter, sort: { by, down: now.by === by ? !now.down : firstDown } })
}
