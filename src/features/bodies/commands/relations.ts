import { sql } from 'kysely'
import { command, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { makesCircle } from '../body.ts'
import { mayFoundBodies } from '../policy.ts'
import { type Body, subjectOf } from '../read.ts'
import { held, lockBody } from '../stage.ts'
import { bodyTexts } from '../texts.ts'

const idsAbove = async (stage: Stage, body: Body, parent: Id): Promise<readonly Id[]> => {
  const { rows } = await sql<{ id: Id }>`
    with recursive above (id) as (
      select parent_id from helhed.body_parent where municipality = ${body.municipality} and body_id = ${parent}
      union select link.parent_id from helhed.body_parent link join above on link.body_id = above.id where link.municipality = ${body.municipality})
    select id from above`.execute(stage.tx)
  return rows.map((row) => row.id)
}

/** Places a body under one more body that it answers to. Refuses a circle. */
export const addParent = command<{ readonly body: Id; readonly parent: Id }, null>(
  'body.parent_added',
  mayFoundBodies,
  async (stage, input) => {
    const body = await lockBody(stage, input.body)
    stage.permit(subjectOf(body))
    const { municipality, id } = body
    if (makesCircle(id, input.parent, await idsAbove(stage, body, input.parent)))
      return refused(at('parent', bodyTexts.phrase('relation.circle')))
    const result = await held(() =>
      stage.tx.insertInto('body_parent').values({ municipality, body_id: id, parent_id: input.parent }).execute(),
    )
    return result.ok
      ? done({ value: null, entry: { municipality, subject: { kind: 'body', id }, detail: { parent: input.parent } } })
      : result
  },
)

export type AddCoordination = { readonly body: Id; readonly with: Id; readonly subject: string; readonly responsible: string }

/** Says that a body coordinates with another, about what, and who sees to it. */
export const addCoordination = command<AddCoordination, null>('body.coordination_added', mayFoundBodies, async (stage, input) => {
  const body = await lockBody(stage, input.body)
  stage.permit(subjectOf(body))
  const { municipality, id } = body
  const { subject, responsible } = input
  const result = await held(() =>
    stage.tx.insertInto('body_coordination').values({ municipality, body_id: id, with_id: input.with, subject, responsible }).execute(),
  )
  return result.ok ? done({ value: null, entry: { municipality, subject: { kind: 'body', id }, detail: { with: input.with } } }) : result
})

/** Says who serves a body. */
export const addService = command<{ readonly body: Id; readonly organisation: Id; readonly task: string | null }, null>(
  'body.service_added',
  mayFoundBodies,
  async (stage, input) => {
    const body = await lockBody(stage, input.body)
    stage.permit(subjectOf(body))
    const { municipality, id } = body
    const result = await held(() =>
      stage.tx
        .insertInto('body_service')
        .values({ municipality, body_id: id, organisation_id: input.organisation, task: input.task })
        .execute(),
    )
    return result.ok
      ? done({ value: null, entry: { municipality, subject: { kind: 'body', id }, detail: { organisation: input.organisation } } })
      : result
  },
)
