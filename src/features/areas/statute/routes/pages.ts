import type { Page } from '#web/page.ts'
import { pageLength } from '../views/paged.tsx'

/** Which page of a list the address asks for; the first where it asks for none. */
export const pageOf = (page: Page): number => {
  const number = Number(page.query('side'))
  return Number.isSafeInteger(number) && number > 0 && number < 100_000 ? number : 1
}

/** The stretch of a list that a page shows. */
export const stretch = <T>(all: readonly T[], page: number): readonly T[] => all.slice((page - 1) * pageLength, page * pageLength)

/** The same address on another page of its list. */
export const hrefFor =
  (page: Page) =>
  (number: number): string => {
    const url = new URL(page.context.req.url)
    url.searchParams.delete('side')
    if (number > 1) url.searchParams.set('side', String(number))
    return `${url.pathname}${url.search}`
  }
