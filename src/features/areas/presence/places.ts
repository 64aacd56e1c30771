import { type Mandate, type Permission, permitting } from '#features/identity'
import { at, done, type Result, refused } from '#kernel/result'
import type { Page } from '#web/page.ts'
import { presenceTexts } from './texts.ts'

/** A municipality where the member may do something, and under which mandates. */
export type Place = { readonly code: number; readonly name: string; readonly slug: string; readonly mandates: readonly Mandate[] }

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
  return place ? done(place) : refused(at('municipality', presenceTexts.phrase('municipality.choose')))
}

/** The mandates to choose among: none where every municipality has only one. */
export const mandateChoices = (places: readonly Place[]): readonly Mandate[] => {
  const all = places.flatMap(({ mandates }) => mandates)
  return all.length > places.length ? all : []
}

/** The municipality that a page is narrowed to, by its slug. */
export const askedPlace = (page: Page): string | null => page.query('kommune')?.slice(0, 100) || null
