import { type Day, isDay, yearOf } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import { at, type Refusal } from '#kernel/result'
import { listDay, listYearOn, type RuleSet, ruleSetOf, ruleSetOn, ruleSets } from '../../../../rules/area-status/index.ts'
import { type FigureCode, figureCodes } from '../area/area.ts'
import { readFigure } from '../area/figures.ts'
import { statuteTexts } from './texts.ts'
import { type Change, type Unit, units } from './what-if.ts'

/** What an address says behind its question mark. */
export type Query = (name: string) => string | undefined

/** A day, the law that held on it, the latest list then, and the law to judge that list by. */
export type AskedLaw = {
  readonly day: Day
  readonly held: RuleSet
  readonly year: number
  readonly rules: RuleSet
  readonly refusals: readonly Refusal[]
}

const rulesNamed = (id: string | undefined): RuleSet | undefined => ruleSets.find((rules) => rules.id === id)

const say = statuteTexts.phrase

/** Reads `dato` and `efter`. A day that is none, or lies before the first law, is refused at its field and today is shown. */
export const askedLaw = (query: Query, today: Day): AskedLaw => {
  const written = query('dato') ?? today
  const known = isDay(written) && written < '2200-01-01'
  const found = known ? ruleSetOn(written) : null
  const day = found ? written : today
  const year = listYearOn(day) ?? yearOf(today) - 1
  const held = found ?? ruleSetOn(today) ?? ruleSetOf(year)
  const refusal = found ? null : at('dato', say(known ? 'law.before' : 'law.no_day'))
  return { day, held, year, rules: rulesNamed(query('efter')) ?? held, refusals: refusal ? [refusal] : [] }
}

/** A change to be tried: on which list, by which law, in one area or in all. */
export type AskedChange = {
  readonly year: number
  readonly rules: RuleSet
  readonly area: string | null
  readonly change: Change
  readonly words: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

const largest = { points: '1000', persons: '9999999' } as const

/** `-1,5`, `+20`, `−3`: a signed number as it is written in either language; null when it is something else. */
export const readSigned = (text: string): string | null => {
  const [, sign = '', rest = ''] = /^\s*([+\-−–]?)(.*)$/s.exec(text) ?? []
  const figure = readFigure(rest)
  return figure === null ? null : sign === '' || sign === '+' ? figure : `-${figure}`
}

const readStep = (code: FigureCode, words: string, unit: Unit): string | Refusal => {
  const step = readSigned(words)
  if (step === null) return at(code, say('what.number'))
  const counted = code === 'residents' || unit === 'persons'
  if (counted && !decimal(step).eq(decimal(step).round(0))) return at(code, say('what.whole'))
  if (
    decimal(step)
      .abs()
      .gt(largest[counted ? 'persons' : 'points'])
  )
    return at(code, say('what.large'))
  return step
}

/** The list asked for; the newest, and a sentence about it, where there is none of that name. */
const askedList = (
  written: string | undefined,
  today: Day,
  known: number | null,
): { readonly year: number; readonly refusals: readonly Refusal[] } => {
  const latest = known ?? listYearOn(today) ?? yearOf(today)
  if (!written) return { year: latest, refusals: [] }
  const year = /^\d{4}$/.test(written) ? Number(written) : null
  if (year !== null && listDay(year) <= today && listYearOn(listDay(year)) === year) return { year, refusals: [] }
  return { year: latest, refusals: [at('liste', say('what.no_list', { asked: written.slice(0, 20), year: latest }))] }
}

/** Reads `liste` (where none is asked for, `known`: the latest with figures), `efter`, `omraade`, `enhed` and one change for each figure. What cannot be read is refused at its field and left out. */
export const askedChange = (query: Query, today: Day, known: number | null = null): AskedChange => {
  const { year, refusals } = askedList(query('liste'), today, known)
  const unit: Unit = units.find((one) => one === query('enhed')) ?? 'points'
  const words = Object.fromEntries(figureCodes.map((code) => [code, (query(code) ?? '').slice(0, 20)]))
  const steps = figureCodes.flatMap((code): readonly (readonly [FigureCode, string | Refusal])[] => {
    const written = words[code]?.trim() ?? ''
    return written === '' ? [] : [[code, readStep(code, written, unit)]]
  })
  return {
    year,
    rules: rulesNamed(query('efter')) ?? ruleSetOf(year),
    area: query('omraade') || null,
    change: { unit, by: Object.fromEntries(steps.filter(([, step]) => typeof step === 'string')) },
    words,
    refusals: [...refusals, ...steps.flatMap(([, step]) => (typeof step === 'string' ? [] : [step]))],
  }
}
