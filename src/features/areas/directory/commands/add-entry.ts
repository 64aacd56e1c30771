import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { refuseAfterEnd } from '../../area/lifetime.ts'
import { subjectOf } from '../../area/read.ts'
import { lockArea } from '../../area/stage.ts'
import { nearEntries } from '../../near/queries.ts'
import { nearRefusal } from '../../near/refusal.ts'
import type { EntryFacts } from '../directory.ts'
import { mayKeepDirectory } from '../policy.ts'
import { columnsOf, refusalsOf, type Told } from '../stage.ts'

export type AddEntry = EntryFacts &
  Told & {
    readonly area: Id
    /** No source gives it. */
    readonly example?: boolean
    /** Why it is another one than what looks like it; empty when nothing does. */
    readonly distinct?: string | null
  }

/**
 * Tells who or what is in an area; whoever tells it has confirmed it. Refuses numbers of persons and private mailboxes, asks once about what looks like a person's name, refuses an offer without its
 * kind or its target group, an estate that the area has not, an organisation of another municipality, and what looks like an entry that is there, until
 * somebody says why it is another.
 */
export const addEntry = command<AddEntry, Id>('directory.added', mayKeepDirectory, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  const mandate = stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('from', area, stage.today, input.period.until)
  if (late) return refused(late)
  const refusals = await refusalsOf(stage, area, input)
  if (refusals.length > 0) return refused(...refusals)
  const near = nearRefusal(await nearEntries(stage.tx, area.municipality, area.id, input.name, input.period), input.distinct)
  if (near) return refused(near)
  const id = newId()
  const { municipality } = area
  await stage.tx
    .insertInto('directory_entry')
    .values({
      ...columnsOf(input),
      municipality,
      id,
      area_id: area.id,
      example: input.example ?? false,
      confirmed_on: stage.today,
      confirmed_under: mandate.id,
    })
    .execute()
  return done({
    value: id,
    entry: {
      municipality,
      subject: { kind: 'directory_entry', id },
      detail: { area: area.id },
      ...(input.distinct && { reason: input.distinct }),
    },
  })
})
