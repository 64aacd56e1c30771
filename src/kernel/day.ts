/** A calendar day as `YYYY-MM-DD`; days compare and sort as text. */
export type Day = string

const form = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists: `2016-02-30` is not. */
export const isDay = (text: string): text is Day => {
  const parts = form.exec(text)
  if (!parts) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Sweden writes its days as we store ours. Made once: to make one takes as long as a page's longest loop. */
const inDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** The day a moment falls on in Denmark. */
export const dayOf = (moment: Date): Day => inDenmark.format(moment)

/** The calendar year that a day lies in. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** The day that lies `days` after (or, negative, before) a day. */
export const addDays = (day: Day, days: number): Day => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** How much of a date is known. */
export const precisions = ['day', 'month', 'year'] as const
export type Precision = (typeof precisions)[number]
