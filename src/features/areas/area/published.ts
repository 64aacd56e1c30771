import type { Day } from '#kernel/day'
import { holds } from '#kernel/period'
import { type DisclosureRule, publicRuleOn } from '../../../../rules/disclosure-control/index.ts'
import type { Listing } from './area.ts'
import type { Area } from './read.ts'
import type { LocationRow } from './rows.ts'
import { withoutSmall } from './small.ts'

/** What the public sees of an area: the official lists and who coordinates there. Nothing that is computed here, and no persons. */
export type PublishedArea = {
  readonly nicknames: readonly string[]
  readonly example: boolean
  readonly source: string | null
  readonly listings: readonly Listing[]
  /** Where it lies; left out by areas that were published before they were put on the map. */
  readonly location?: LocationRow | null
  readonly bodies: readonly { readonly name: string; readonly task: string | null; readonly href: string }[]
}

/**
 * The published form with figures of too few people kept back. Nothing in it adds up to a total, so nothing need be hidden beside them. Done when
 * an area is published, and once more by whoever hands old publications out.
 */
export const hidingSmall = (area: PublishedArea, rule: DisclosureRule): PublishedArea => ({
  ...area,
  listings: withoutSmall(area.listings, rule),
})

/** An area's public form as it is on the day. */
export const publicForm = (area: Area, today: Day): PublishedArea =>
  hidingSmall(
    {
      nicknames: area.nicknames,
      example: area.example,
      source: area.source,
      listings: area.listings.map((listing) => ({ ...listing, computed: null })),
      location: area.location,
      bodies: area.bodies.filter(({ period }) => holds(period, today)).map(({ name, task, href }) => ({ name, task, href })),
    },
    publicRuleOn(today),
  )
