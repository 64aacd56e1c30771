import { figureCodes } from '../area/area.ts'

/** What areas can be alike in: the figures of the official lists, and dwellings. */
export const features = [...figureCodes, 'dwellings'] as const
export type Feature = (typeof features)[number]

/** The features that are used unless others are chosen: size and the two that say most of who lives there. */
export const usualFeatures: readonly Feature[] = ['residents', 'U', 'E']

/** An area with what is known of its features; null where nothing is. Numbers only place it: nothing of law hangs on them. */
export type Likened = { readonly slug: string; readonly features: Readonly<Record<Feature, number | null>> }

/** One feature of two areas: how far they are apart, in typical differences between the areas compared. */
export type Apart = { readonly feature: Feature; readonly apart: number | null }

/** An area nearest to another: the mean of how far the features are apart that both have. */
export type Twin<Area extends Likened> = { readonly area: Area; readonly distance: number; readonly by: readonly Apart[] }

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

/** The typical difference of a feature: the mean distance from its median among all areas; 1 where all are alike. */
const spreadOf = (areas: readonly Likened[], feature: Feature): number => {
  const values = areas.flatMap((area) => area.features[feature] ?? [])
  const middle = median(values)
  return values.reduce((sum, value) => sum + Math.abs(value - middle), 0) / values.length || 1
}

/**
 * The areas by how near they are to one of them, the nearest first, by the chosen features. An area that lacks more than half of the
 * features that the other has is left out: little known is not alike. Equal distances stand by address.
 */
export const nearestTo = <Area extends Likened>(
  own: Likened,
  others: readonly Area[],
  chosen: readonly Feature[],
): readonly Twin<Area>[] => {
  const known = chosen.filter((feature) => own.features[feature] !== null)
  if (known.length === 0) return []
  const spreads = new Map(known.map((feature) => [feature, spreadOf([own, ...others], feature)]))
  const twins = others.flatMap((area): readonly Twin<Area>[] => {
    const by = known.map((feature): Apart => {
      const [mine, theirs] = [own.features[feature], area.features[feature]]
      return { feature, apart: mine === null || theirs === null ? null : Math.abs(mine - theirs) / (spreads.get(feature) ?? 1) }
    })
    const parts = by.flatMap(({ apart }) => apart ?? [])
    if (area.slug === own.slug || parts.length * 2 < known.length || parts.length === 0) return []
    return [{ area, by, distance: parts.reduce((sum, part) => sum + part, 0) / parts.length }]
  })
  return twins.sort((one, other) => one.distance - other.distance || (one.area.slug < other.area.slug ? -1 : 1))
}
