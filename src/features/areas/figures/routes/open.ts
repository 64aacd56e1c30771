import { type Mandate, type Permission, permitting } from '#features/identity'
import type { Page } from '#web/page.ts'
import { figureTexts } from '../texts.ts'

/** A municipality where the member may do something, and under which mandates. */
export type Where = { readonly code: number; readonly name: string; readonly mandates: readonly Mandate[] }

/** Where the member may do something. */
export const whereMay = (page: Page, permission: Permission): readonly Where[] => [
  ...new Map(
    page.member.mandates.flatMap(({ municipality, municipalityName }): readonly [number, Where][] => {
      const mandates = permitting(page.member, permission, { municipality })
      return mandates.length > 0 ? [[municipality, { code: municipality, name: municipalityName, mandates }]] : []
    }),
  ).values(),
]

/** The mandates that the form asks between: none where each place has one only. */
export const choiceOf = (places: readonly Where[]): readonly Mandate[] => {
  const mandates = places.flatMap((place) => place.mandates)
  return mandates.length > places.length ? mandates : []
}

/** The way down to an indicator's pages. */
export const pathTo = (page: Page, indicator?: { readonly code: string; readonly name: string }) => [
  { label: figureTexts.in(page.language)('title'), href: '/noegletal' },
  ...(indicator ? [{ label: indicator.name, href: `/noegletal/${indicator.code}` }] : []),
]
