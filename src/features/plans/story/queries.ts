import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'

export type StoryRow = {
  readonly id: Id
  readonly words: string
  readonly seenBy: string
  readonly seenOn: Day
  readonly consentedOn: Day | null
  readonly example: boolean
  readonly recordedAt: Date
  readonly by: string
  readonly version: number
  /** Keys of the outcomes that it shows. */
  readonly outcomes: readonly string[]
}

/** Every story of a plan, the newest first. */
export const storiesOf = rows(
  (_tx: Tx, municipality: number, plan: Id) => sql<StoryRow>`
    select story.id, story.words, story.seen_by as "seenBy", story.seen_on as "seenOn", story.consented_on as "consentedOn", story.example,
      story.recorded_at as "recordedAt", writer.name as by, story.version,
      array(select case when tag.goal_id is null then 'node-' || tag.node_id else 'goal-' || tag.goal_id end from helhed.story_tag tag
        where tag.municipality = story.municipality and tag.story_id = story.id order by 1) as outcomes
    from helhed.story join helhed.person writer on writer.id = story.recorded_by
    where story.municipality = ${municipality} and story.work_id = ${plan}
    order by story.seen_on desc, story.id desc`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
