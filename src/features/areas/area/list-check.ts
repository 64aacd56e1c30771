import { type Day, yearOf } from '#kernel/day'
import { at, type Refusal } from '#kernel/result'
import { formats } from '#text/format.ts'
import { firstListYear, listDay, ruleSetOf, type Status, statusLabel } from '../../../../rules/area-status/index.ts'
import { type FigureCode, figureCodes, hasFigures, type Listing } from './area.ts'
import { faultOf } from './figures.ts'
import { insideSentence } from './statuses.ts'
import { areaTexts } from './texts.ts'

/** One figure of a list as it is handed in: decimal texts with a point, or missing. */
export type FigureInput = { readonly amount: string; readonly numerator?: string; readonly denominator?: string } | 'missing'
export type OfficialFigures = Readonly<Record<FigureCode, FigureInput>>

/** A status that the ministry can have published; an open one is only ever computed. */
export type PublishedStatus = Exclude<Status, 'unknown'>
export const publishedStatuses = [
  'none',
  'prevention',
  'vulnerable',
  'parallel',
  'transformation',
] as const satisfies readonly PublishedStatus[]

/** The figures that the lists of a year had: the residents, and every share that the law asked about then. */
export const codesOf = (year: number): readonly FigureCode[] => {
  const { vulnerable, parallel } = ruleSetOf(year)
  const asked = new Set<FigureCode>(['residents', ...vulnerable.criteria.map(({ id }) => id), ...(parallel ? [parallel.gate.id] : [])])
  return figureCodes.filter((code) => asked.has(code))
}

const say = areaTexts.phrase

/** Refuses a day that no list has, or a list that has not come yet. */
const dayRefusal = (day: Day, today: Day): Refusal | null => {
  const year = yearOf(day)
  if (year < firstListYear)
    return at('listDate', (language) => areaTexts.in(language)('list.before', { day: formats[language].day(listDay(firstListYear)) }))
  if (day !== listDay(year))
    return at('listDate', (language) => areaTexts.in(language)('list.date', { year, day: formats[language].day(listDay(year)) }))
  return day > today ? at('listDate', say('list.future')) : null
}

const lawRefusal = (day: Day, status: PublishedStatus): Refusal | null => {
  const year = yearOf(day)
  return ruleSetOf(year).labels[status] ? null : at('status', say('status.law', { year }))
}

const statusRefusal = (day: Day, status: PublishedStatus, known: Listing | undefined): Refusal | null => {
  const unlawful = lawRefusal(day, status)
  if (unlawful || !known?.published || known.published.status === status) return unlawful
  const label = insideSentence(statusLabel(known.published.status, yearOf(day)))
  return at('status', (language) => areaTexts.in(language)('status.differs', { label: label(language) }))
}

/** Why a published status cannot be recorded for a list; empty when it can. */
export const checkStatus = (day: Day, status: PublishedStatus, today: Day, listings: readonly Listing[]): readonly Refusal[] => {
  const wrong = dayRefusal(day, today)
  if (wrong) return [wrong]
  const known = listings.find((listing) => listing.day === day)
  const refusal = statusRefusal(day, status, known) ?? (known?.published ? at('status', say('status.known')) : null)
  return refusal ? [refusal] : []
}

const orderRefusal = (day: Day, listings: readonly Listing[]): Refusal | null => {
  const last = listings.findLast(hasFigures)?.day
  if (last === undefined || day > last) return null
  if (listings.some((listing) => listing.day === day && hasFigures(listing))) return at('listDate', say('list.known'))
  return at('listDate', (language) => areaTexts.in(language)('list.order', { day: formats[language].day(last) }))
}

const figureRefusals = (year: number, figures: OfficialFigures): readonly Refusal[] => {
  if (figureCodes.every((code) => figures[code] === 'missing')) return [at('residents', say('figure.empty'))]
  const asked = codesOf(year)
  return figureCodes.flatMap((code): readonly Refusal[] => {
    const figure = figures[code]
    if (figure === 'missing') return []
    if (!asked.includes(code)) return [at(code, say('figure.law', { year }))]
    const fault = faultOf(code, figure)
    return fault ? [at(fault === 'population' ? `${code}_of` : code, say(`figure.${fault}`))] : []
  })
}

/** Why a list's figures and published status cannot be recorded; empty when they can. Lists are recorded in the order of their days. */
export const checkFigures = (
  list: { readonly day: Day; readonly figures: OfficialFigures; readonly status: PublishedStatus },
  today: Day,
  listings: readonly Listing[],
): readonly Refusal[] => {
  const wrong = dayRefusal(list.day, today)
  if (wrong) return [wrong]
  const order = orderRefusal(list.day, listings)
  const known = listings.find((listing) => listing.day === list.day)
  const status = statusRefusal(list.day, list.status, known)
  return [...(order ? [order] : []), ...figureRefusals(yearOf(list.day), list.figures), ...(status ? [status] : [])]
}

/** Why a recorded list cannot be corrected to these figures and this published status; empty when it can. */
export const checkCorrection = (day: Day, figures: OfficialFigures, status: PublishedStatus): readonly Refusal[] => {
  const law = lawRefusal(day, status)
  return [...figureRefusals(yearOf(day), figures), ...(law ? [law] : [])]
}
