import { command } from '#features/identity'
import { type Day, yearOf } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import type { Status } from '../../../../../rules/area-status/index.ts'
import { type FigureCode, judge, type Listing, type RecordedFigure } from '../area.ts'
import { refuseAfterEnd } from '../lifetime.ts'
import { checkFigures, codesOf, type OfficialFigures, type PublishedStatus } from '../list-check.ts'
import { mayRecordFigures } from '../policy.ts'
import { listingsWith, subjectOf } from '../read.ts'
import { lockArea, settle } from '../stage.ts'
import { saveFigures } from './save-list.ts'

export type RecordOfficialFigures = {
  readonly area: Id
  /** Day of the official list. */
  readonly listDate: Day
  readonly figures: OfficialFigures
  /** The status that the ministry published. */
  readonly status: PublishedStatus
  readonly source: string
  readonly example?: boolean
}

const recordedFrom = (input: RecordOfficialFigures): Listing['figures'] =>
  Object.fromEntries(
    codesOf(yearOf(input.listDate)).map((code): [FigureCode, RecordedFigure] => {
      const figure = input.figures[code]
      const common = { source: input.source, example: input.example ?? false }
      if (figure === 'missing') return [code, { ...common, state: 'missing', amount: null, numerator: null, denominator: null }]
      return [
        code,
        { ...common, state: 'known', amount: figure.amount, numerator: figure.numerator ?? null, denominator: figure.denominator ?? null },
      ]
    }),
  )

/**
 * Records one official list's figures with the published status and the one that the rules compute, in one transaction.
 * Refuses a day without a list, a list that is recorded already or older than the latest, figures that no list can have,
 * and a status that the law did not know. Answers both statuses.
 */
export const recordOfficialFigures = command<RecordOfficialFigures, { readonly published: Status; readonly computed: Status }>(
  'area.figures_recorded',
  mayRecordFigures,
  async (stage, input) => {
    const area = await lockArea(stage, input.area)
    stage.permit(subjectOf(area, stage.today))
    const late = refuseAfterEnd('listDate', area, stage.today, input.listDate)
    if (late) return refused(late)
    const { listDate, status, source } = input
    const refusals = checkFigures({ day: listDate, figures: input.figures, status }, stage.today, area.listings)
    if (refusals.length > 0) return refused(...refusals)
    const known = area.listings.find((listing) => listing.day === listDate)
    const published = { status, source }
    const drawn: Listing = { day: listDate, figures: recordedFrom(input), published, computed: null }
    const { status: computed, ruleSet, basis } = judge(drawn, area.listings)
    const listing: Listing = { ...drawn, computed: { status: computed, source: basis.rules.law.da } }
    await saveFigures(stage, area, listDate, listing.figures)
    const common = { municipality: area.municipality, area_id: area.id, list_date: listDate, rule_set: ruleSet, recorded_at: stage.now }
    await stage.tx
      .insertInto('area_status')
      .values([
        ...(known?.published ? [] : [{ ...common, id: newId(), origin: 'published' as const, status, source }]),
        { ...common, id: newId(), origin: 'computed' as const, status: computed, source: basis.rules.law.da },
      ])
      .execute()
    await settle(stage, area, listingsWith(area.listings, listing))
    return done({
      value: { published: status, computed },
      entry: {
        municipality: area.municipality,
        subject: { kind: 'area', id: area.id },
        detail: { listDate, figures: Object.keys(listing.figures), published: status, computed },
      },
    })
  },
)
