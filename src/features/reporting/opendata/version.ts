/** Versions bear the moment that they hold from, in UTC: `20160222T094200000Z`. */
export const versionOf = (moment: Date): string => moment.toISOString().replaceAll(/[-:.]/g, '')

const form = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/

/** The moment that a version bears; null for what is none. */
export const momentOf = (version: string): Date | null => {
  const parts = form.exec(version)
  if (!parts) return null
  const [, year, month, day, hour, minute, second, thousandth] = parts
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`)
  return Number.isNaN(moment.getTime()) || versionOf(moment) !== version ? null : moment
}
