import { at, done, type Result, refused } from '#kernel/result'
import type { Page } from '#web/page.ts'
import { webTexts } from '#web/texts.ts'
import type { Mandate } from './mandate.ts'
import { type Permission, permitting } from './permission.ts'

/** A municipality that a list can be narrowed to. */
export type FilterPlace = { readonly slug: string; readonly name: string }

/** A municipality where the member may do something, and under which mandates. */
export type Place = FilterPlace & { readonly code: number; readonly mandates: readonly Mandate[] }

/** The municipalities of the member's mandates that permit something in the whole of them. */
export const placesFor = (page: Page, permission: Permission): readonly Place[] => [
  ...new Map(
    page.member.mandates.flatMap(({ municipality, municipalityName, municipalitySlug }): readonly [number, Place][] => {
      const mandates = permitting(page.member, permission, { municipality })
      return mandates.length > 0 ? [[municipality, { code: municipality, name: municipalityName, slug: municipalitySlug, mandates }]] : []
    }),
  ).values(),
]

/** The municipality that a form is about: the member's only one, or the one chosen. */
export const placeIn = (places: readonly Place[], chosen: string | null): Result<Place> => {
  const place = places.length === 1 ? places[0] : places.find(({ code }) => String(code) === chosen)
  return place ? done(place) : refused(at('municipality', webTexts.phrase('municipality.choose')))
}

/** The mandates that a form asks between: none where every municipality has only one. */
export const mandateChoices = (places: readonly Place[]): readonly Mandate[] => {
  const all = places.flatMap(({ mandates }) => mandates)
  return all.length > places.length ? all : []
}

/** The municipalities of the member's mandates, for the filter of a list. */
export const filterPlaces = (page: Page): readonly FilterPlace[] => [
  ...new Map(
    page.member.mandates.map(({ municipalitySlug, municipalityName }): [string, FilterPlace] => [
      municipalitySlug,
      { slug: municipalitySlug, name: municipalityName },
    ]),
  ).values(),
]

/** The municipality that a page is narrowed to, by its slug. */
export const askedPlace = (page: Page): string | null => page.query('kommune')?.slice(0, 100) || null
