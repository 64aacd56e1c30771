import type { Day } from '#kernel/day'
import type { Phrase } from '#text/texts.ts'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import { isListed, judgedLists, withCriteria } from './area.ts'
import { deciderOf } from './decider.ts'
import { asMargin } from './figures.ts'
import type { AreaListsRow } from './queries.ts'
import { listingsFrom } from './read.ts'
import { withoutSmall } from './small.ts'
import { standingOf, yearsText } from './statuses.ts'
import { areaTexts } from './texts.ts'

/** An area in one line: where it stands by the lists, how much of the law it met when its figures were known last, and how near the line that was. */
export type AreaBrief = {
  readonly slug: string
  readonly name: string
  readonly example: boolean
  /** The legal label that it bears or bore last, with its years; null where it never had one. */
  readonly label: Phrase | null
  /** Whether it is on the latest list. */
  readonly on: boolean
  /** Lists in a row up to the latest that name it. */
  readonly running: number
  /** Since when the municipality has it designated; null where it has not. */
  readonly designatedOn: Day | null
  readonly judged: {
    readonly day: Day
    readonly met: number
    readonly count: number
    /** Criteria that cannot be decided. */
    readonly open: number
    /** The criterion that decided, with its distance in points; null where none did. */
    readonly decider: { readonly name: Phrase; readonly margin: string } | null
  } | null
}

/** An area in one line; figures of too few persons are kept back, and then a criterion is open. */
export const briefOf = (
  { slug, name, example, values, statuses, designated_on: designatedOn }: AreaListsRow,
  rule: DisclosureRule,
): AreaBrief => {
  const listings = withoutSmall(listingsFrom(values, statuses), rule)
  const standing = standingOf(listings)
  const published = listings.filter((listing) => listing.published !== null)
  const last = published.findLastIndex((listing) => !isListed(listing))
  const judged = withCriteria(judgedLists(listings)).at(-1)
  const decider = judged ? deciderOf(judged.judgement) : null
  return {
    slug,
    name,
    example,
    label: standing && ((language) => `${standing.label(language)} ${yearsText(standing.years)(language)}`),
    on: standing !== null && standing.left === null,
    running: published.length - 1 - last,
    designatedOn,
    judged: judged
      ? {
          day: judged.listing.day,
          met: judged.judgement.met,
          count: judged.judgement.criteria.length,
          open: judged.judgement.criteria.filter(({ met }) => met === null).length,
          decider: decider && { name: areaTexts.phrase(`chart.${decider.id}`), margin: asMargin(decider.id, decider.margin) },
        }
      : null,
  }
}
