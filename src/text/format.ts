import type { Day } from '#kernel/day'
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
  /** Øre as kroner with two decimals, without the unit. */
  readonly kroner: (ore: number) => string
  /** `1. december 2014` */
  readonly day: (day: Day) => string
  /** `1. dec. 2014` */
  readonly shortDay: (day: Day) => string
  /** `1. dec. 2014 kl. 14.05` */
  readonly moment: (moment: Date) => string
  /** First and last day of a period: `1. januar 2015 – 31. december 2018`; `fra 1. januar 2015` where it has no end. */
  readonly period: (period: Period) => string
}

const make = (locale: string, group: string, point: string, from: string): Format => {
  const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
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
  const day = (value: Day): string => remember(`l${value}`, () => long.format(new Date(`${value}T00:00:00Z`)))
  return {
    number,
    signed: (value) => (Number(value) > 0 ? `+${number(value)}` : number(value)),
    kroner: (ore) => number((ore / 100).toFixed(2)),
    day,
    shortDay: (value) => remember(`s${value}`, () => short.format(new Date(`${value}T00:00:00Z`))),
    moment: (value) => clock.format(value),
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
