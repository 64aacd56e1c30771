import { takeAddress } from '#database/address'
import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { toRange } from '#kernel/period'
import { at, done, refused } from '#kernel/result'
import { mayWriteProjects } from '../policy.ts'
import { judgeProject, type ProjectInput } from '../project.ts'
import { projectChoices } from '../queries.ts'
import { held, nameTaken, signature } from '../stage.ts'
import { projectTexts } from '../texts.ts'

export type BeginProject = ProjectInput & { readonly municipality: number; readonly example?: boolean; readonly origin?: string }

export type BegunProject = { readonly id: Id; readonly slug: string }

/** What a project says of itself, as columns. */
export const columnsOf = (input: ProjectInput) => ({
  ...{ name: input.name, aim: input.aim, director: input.director, owner: input.owner, leader: input.leader },
  ...{ body_id: input.body, period: toRange(input.period), rhythm: input.rhythm, decided_by: input.decidedBy },
  ...{ decided_on: input.decided.day, decided_precision: input.decided.precision, decision_reference: input.reference },
  ...{ case_id: input.decidedCase, decided_body_id: input.decidedBody },
})

/** Whether a case of the municipality has been decided, so that a project can come of it. */
export const isDecided = async ({ tx, today }: Stage, municipality: number, id: Id | null): Promise<boolean> =>
  id === null || (await projectChoices(tx, [municipality], today)).some((choice) => choice.kind === 'case' && choice.id === id)

/**
 * Begins a project from the decision that it shall be. Refuses days out of order, a decision to come or after the last day, a case that
 * nobody has decided, a steering group, an area or a body of another municipality, a name in use, and the number of a person.
 */
export const beginProject = command<BeginProject, BegunProject>('project.begun', mayWriteProjects, async (stage, input) => {
  const { municipality, name, areas } = input
  stage.permit({ municipality })
  const refusals = judgeProject(input, stage.today)
  if (refusals.length > 0) return refused(...refusals)
  if (await nameTaken(stage, municipality, name)) return refused(at('name', projectTexts.phrase('refused.name')))
  if (!(await isDecided(stage, municipality, input.decidedCase))) return refused(at('decidedCase', projectTexts.phrase('refused.case')))
  const id = newId()
  const slug = await takeAddress(stage.tx, { section: 'projekter', name, municipality, record: id, now: stage.now })
  const saved = await held(async () => {
    await stage.tx
      .insertInto('project')
      .values({
        ...{ municipality, id, slug, example: input.example ?? false, source: input.origin ?? null },
        ...columnsOf(input),
        ...signature(stage),
      })
      .execute()
    for (const area of areas) await stage.tx.insertInto('project_area').values({ municipality, project_id: id, area_id: area }).execute()
  })
  if (!saved.ok) return saved
  return done({ value: { id, slug }, entry: { municipality, subject: { kind: 'project', id }, detail: { body: input.body, areas } } })
})
