import { type Mandate, permitting } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayWriteFunding } from './policy.ts'

/** A municipality where the reader may write, and under which mandates. */
export type Place = { readonly code: number; readonly name: string; readonly mandates: readonly Mandate[] }

/** A municipality that a list can be narrowed to. */
export type FilterPlace = { readonly slug: string; readonly name: string }

/** Where the member may register, draw and spread. */
export const placesOf = (page: Page): readonly Place[] => [
  ...new Map(
    page.member.mandates.flatMap(({ municipality, municipalityName }): readonly [number, Place][] => {
      const mandates = permitting(page.member, mayWriteFunding, { municipality })
      return mandates.length > 0 ? [[municipality, { code: municipality, name: municipalityName, mandates }]] : []
    }),
  ).values(),
]

/** The mandates to choose among: none where every municipality has only one. */
export const mandateChoices = (places: readonly Place[]): readonly Mandate[] => {
  const all = places.flatMap(({ mandates }) => mandates)
  return all.length > places.length ? all : []
}

/** The municipalities of the member's mandates, for the filter of a list. */
export const filterPlacesOf = (page: Page): readonly FilterPlace[] => [
  ...new Map(
    page.member.mandates.map(({ municipalitySlug, municipalityName }): [string, FilterPlace] => [
      municipalitySlug,
      { slug: municipalitySlug, name: municipalityName },
    ]),
  ).values(),
]

/** The municipality that a list is narrowed to, by its slug. */
export const municipalityIn = (page: Page): string | null => page.query('kommune')?.slice(0, 100) || null
