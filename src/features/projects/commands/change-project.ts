import { takeAddress } from '#database/address'
import { command, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayWriteProjects } from '../policy.ts'
import { judgeMovedPeriod, judgeProject, type ProjectInput } from '../project.ts'
import type { Project } from '../read.ts'
import { held, lockForWriting, nameTaken, signature } from '../stage.ts'
import { projectTexts } from '../texts.ts'
import { columnsOf, isDecided } from './begin-project.ts'

export type ChangeProject = ProjectInput & { readonly project: Id; readonly version: number | undefined }

const say = projectTexts.phrase

const sorted = (ids: readonly Id[]): string => ids.toSorted().join()

/** The names of the fields that a change touches; what the record's entry tells. */
const changedIn = (project: Project, input: ProjectInput): readonly string[] =>
  [
    ['name', project.name, input.name],
    ['aim', project.aim, input.aim],
    ['director', project.director, input.director],
    ['owner', project.owner, input.owner],
    ['leader', project.leader, input.leader],
    ['body', project.body.id, input.body],
    ['from', project.period.from, input.period.from],
    ['until', project.period.until, input.period.until],
    ['rhythm', project.rhythm, input.rhythm],
    ['decidedBy', project.decided_by, input.decidedBy],
    ['decidedOn', `${project.decided_on} ${project.decided_precision}`, `${input.decided.day} ${input.decided.precision}`],
    ['reference', project.decision_reference, input.reference],
    ['decidedCase', project.decided_case?.id ?? null, input.decidedCase],
    ['decidedBody', project.decided_body?.id ?? null, input.decidedBody],
    ['areas', sorted(project.areas.map(({ id }) => id)), sorted(input.areas)],
  ].flatMap(([field, before, after]) => (before === after ? [] : [String(field)]))

const keepAreas = async ({ tx }: Stage, { municipality, id, areas }: Project, wanted: readonly Id[]): Promise<void> => {
  const present = areas.map((area) => area.id)
  const gone = present.filter((area) => !wanted.includes(area))
  if (gone.length > 0)
    await tx
      .deleteFrom('project_area')
      .where('municipality', '=', municipality)
      .where('project_id', '=', id)
      .where('area_id', 'in', gone)
      .execute()
  for (const area of wanted.filter((one) => !present.includes(one)))
    await tx.insertInto('project_area').values({ municipality, project_id: id, area_id: area }).execute()
}

/**
 * Changes what holds for a project as a whole. A new name takes a new address, and the old one leads there. Refuses a stale edit, what a new
 * project refuses, days that leave deliverables outside, and a closed project. Answers its address.
 */
export const changeProject = command<ChangeProject, { readonly slug: string }>(
  'project.changed',
  mayWriteProjects,
  async (stage, input) => {
    const opened = await lockForWriting(stage, input.project)
    if (!opened.ok) return opened
    const project = opened.value
    const { municipality, id, version } = project
    const fresh = freshEdit(version, input.version)
    if (!fresh.ok) return fresh
    const fields = changedIn(project, input)
    const refusals = [...judgeProject(input, stage.today), ...judgeMovedPeriod(project.deliverables, input.period)]
    if (refusals.length > 0) return refused(...refusals)
    if (fields.length === 0) return refused(at('name', say('refused.same')))
    const renamed = fields.includes('name')
    if (renamed && (await nameTaken(stage, municipality, input.name, id))) return refused(at('name', say('refused.name')))
    if (fields.includes('decidedCase') && !(await isDecided(stage, municipality, input.decidedCase)))
      return refused(at('decidedCase', say('refused.case')))
    const slug = renamed
      ? await takeAddress(stage.tx, { section: 'projekter', name: input.name, municipality, record: id, now: stage.now })
      : project.slug
    const saved = await held(async () => {
      await stage.tx
        .updateTable('project')
        .set({ slug, ...columnsOf(input), version: version + 1, ...signature(stage) })
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .execute()
      await keepAreas(stage, project, input.areas)
    })
    if (!saved.ok) return saved
    return done({ value: { slug }, entry: { municipality, subject: { kind: 'project', id }, detail: { fields } } })
  },
)
