import type { Day, Precision } from '#kernel/day'
import { lastDay, type Period } from '#kernel/period'
import type { Language } from './language.ts'

const nbsp = '\u00a0'
const minus = '−'

/** How numbers, days and money are written. Figures come as decimal texts (`41.3`) and keep the decimals that they have. */
export type Format = {
  /** `1204` → `1.204`; `41.3` → `41,3`; a negative number has a real minus. */
  readonly number: (value: string | number) => string
  /** A difference: `1.3` → `+1,3`, `-21` → `−21`, zero without a sign. */
  readonly signed: (value: string | number) => string
  /** Øre as kroner without the unit: whole kroner where there are no øre, otherwise with two decimals. */
  readonly kroner: (ore: number) => string
  /** The same for amounts that stand together: with two decimals throughout where any of them has øre, so that columns line up. */
  readonly kronerAmong: (all: readonly number[]) => (ore: number) => string
  /** `1. december 2014` */
  readonly day: (day: Day) => string
  /** `1. dec. 2014` */
  readonly shortDay: (day: Day) => string
  /** As much of a day as is known: `1. december 2014`, `december 2014`, `2014`. */
  readonly known: (day: Day, precision: Precision) => string
  /** The same, shorter: `1. dec. 2014`, `dec. 2014`, `2014`. */
  readonly shortKnown: (day: Day, precision: Precision) => string
  /** `a, b og c` */
  readonly listed: (words: readonly string[]) => string
  /** `a, b eller c` */
  readonly eitherOf: (words: readonly string[]) => string
  /** `1. dec. 2014 kl. 14.05` */
  readonly moment: (moment: Date) => string
  /** The twelve months, as short as they are written: `jan`, `feb`, … */
  readonly months: readonly string[]
  /** First and last day of a period: `1. januar 2015 – 31. december 2018`; `fra 1. januar 2015` where it has no end. */
  readonly period: (period: Period) => string
}

const make = (locale: string, group: string, point: string, from: string): Format => {
  const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const monthOnly = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  const clock = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  })
  const known = new Map<string, string>()
  const remember = (key: string, write: () => string): string => {
    const text = known.get(key) ?? write().replace(' ', nbsp)
    if (known.size > 5_000) known.clear()
    known.set(key, text)
    return text
  }
  const number = (value: string | number): string => {
    const text = String(value)
    const [whole = '', fraction] = text.replace('-', '').split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
    return (text.startsWith('-') ? minus : '') + grouped + (fraction === undefined ? '' : point + fraction)
  }
  const kroner = (ore: number, withOre: boolean): string => number(withOre ? (ore / 100).toFixed(2) : String(Math.trunc(ore / 100)))
  const day = (value: Day): string => remember(`l${value}`, () => long.format(new Date(`${value}T00:00:00Z`)))
  const shortDay = (value: Day): string => remember(`s${value}`, () => short.format(new Date(`${value}T00:00:00Z`)))
  const upTo =
    (whole: (value: Day) => string, months: Intl.DateTimeFormat) =>
    (value: Day, precision: Precision): string => {
      if (precision === 'day') return whole(value)
      return precision === 'year' ? value.slice(0, 4) : months.format(new Date(`${value}T00:00:00Z`))
    }
  return {
    number,
    signed: (value) => (Number(value) > 0 ? `+${number(value)}` : number(value)),
    kroner: (ore) => kroner(ore, ore % 100 !== 0),
    kronerAmong: (all) => {
      const withOre = all.some((ore) => ore % 100 !== 0)
      return (ore) => kroner(ore, withOre || ore % 100 !== 0)
    },
    day,
    shortDay,
    known: upTo(day, month),
    shortKnown: upTo(shortDay, shortMonth),
    listed: (words) => and.format(words),
    eitherOf: (words) => or.format(words),
    moment: (value) => clock.format(value),
    months: Array.from({ length: 12 }, (_, month) => monthOnly.format(Date.UTC(2026, month, 1)).replace('.', '')),
    period: (period) => {
      const last = lastDay(period)
      return last === null ? `${from} ${day(period.from)}` : `${day(period.from)} – ${day(last)}`
    },
  }
}

export const formats: Readonly<Record<Language, Format>> = {
  da: make('da-DK', '.', ',', 'fra'),
  en: make('en-GB', ',', '.', 'from'),
}
