import { sql } from 'kysely'
import { notFound, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, heldBy, type Refusal, type Result, refused } from '#kernel/result'
import { type Project, readProject, subjectOf } from './read.ts'
import { projectTexts } from './texts.ts'

const say = projectTexts.phrase

/** Locks a project for the length of the command and reads it; not found when the actor may not even read it. */
export const lockProject = async (stage: Stage, id: Id): Promise<Project> => {
  const locked = await stage.tx.selectFrom('project').select('slug').where('id', '=', id).forUpdate().executeTakeFirst()
  const project = locked && (await readProject(stage.tx, stage.actor, locked.slug))
  if (!project) throw notFound()
  return project
}

/** Locks a project that the actor may write. Refuses a closed one: nothing of it changes. How every command on a project begins. */
export const lockForWriting = async (stage: Stage, id: Id): Promise<Result<Project>> => {
  const project = await lockProject(stage, id)
  stage.permit(subjectOf(project))
  return project.closing ? refused({ say: say('refused.closed') }) : done(project)
}

/** Whether another project of the municipality bears a name. Two that would take the same one at the same time wait for each other. */
export const nameTaken = async ({ tx }: Stage, municipality: number, name: string, own: Id | null = null): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtext('project'), ${municipality})`.execute(tx)
  const other = await tx
    .selectFrom('project')
    .select('id')
    .where('municipality', '=', municipality)
    .where(sql<boolean>`lower(name) = lower(${name}) and id is distinct from ${own}::uuid`)
    .executeTakeFirst()
  return other !== undefined
}

/** Who saves a row, and when. */
export const signature = (stage: Stage) => ({ written_by: stage.actor.person, written_at: stage.now })

/** Who adds a row that is never changed. */
export const recorded = (stage: Stage) => ({ recorded_by: stage.actor.person, recorded_at: stage.now })

/** What the database's own rules say, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'project_has_a_steering_group':
      return at('body', say('refused.body'))
    case 'project_is_begun_by_a_body':
      return at('decidedBody', say('refused.body'))
    case 'project_is_begun_by_a_case':
      return at('decidedCase', say('refused.case'))
    case 'project_is_about_an_area':
      return at('areas', say('refused.area'))
    case 'project_has_a_name_of_its_own':
      return at('name', say('refused.name'))
    case 'project_stays_closed':
      return { say: say('refused.closed') }
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
