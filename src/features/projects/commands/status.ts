import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { type ClosingInput, judgeClosing, openOf } from '../closing.ts'
import { mayWriteProjects } from '../policy.ts'
import { subjectOf } from '../read.ts'
import type { Standing } from '../rows.ts'
import { held, lockForWriting, recorded } from '../stage.ts'
import { isTold, judgeStatement } from '../status.ts'
import { projectTexts } from '../texts.ts'

export type StateProject = {
  readonly project: Id
  readonly on: Day
  readonly standing: Standing
  readonly words: string
  readonly example?: boolean
}

/** Tells the steering group how a project stands. What was told before stays. Refuses a day to come, before the project or before the latest, what was told already, and a closed project. */
export const stateProject = command<StateProject, null>('project.stated', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id } = opened.value
  const refusals = judgeStatement(input, opened.value, stage.today)
  if (refusals.length > 0) return refused(...refusals)
  if (isTold(input, opened.value.statements)) return refused(at('words', projectTexts.phrase('refused.statement.same')))
  const mandate = stage.permit(subjectOf(opened.value))
  const { on, standing, words, example = false } = input
  await stage.tx
    .insertInto('project_statement')
    .values({
      ...{ municipality, id: newId(), project_id: id, stated_on: on, standing, words, example },
      ...{ ...recorded(stage), recorded_for: mandate.actsFor, recorded_under: mandate.id },
    })
    .execute()
  return done({ value: null, entry: { municipality, subject: { kind: 'project', id }, detail: { on, standing } } })
})

export type CloseProject = ClosingInput & { readonly project: Id; readonly example?: boolean }

/**
 * Closes a project: what came of it, a word on each deliverable that was not delivered, and who takes over. Nothing of it changes afterwards.
 * Refuses a deliverable without a word, a day to come or before what was told, and a project that is closed already.
 */
export const closeProject = command<CloseProject, null>('project.closed', mayWriteProjects, async (stage, input) => {
  const opened = await lockForWriting(stage, input.project)
  if (!opened.ok) return opened
  const { municipality, id, period, deliverables, statements } = opened.value
  const ends = deliverables.flatMap(({ end }) => end?.on ?? [])
  const latest = [period.from, ...statements.map(({ on }) => on), ...ends].toSorted().at(-1) ?? period.from
  const refusals = judgeClosing(input, deliverables, { from: period.from, latest, today: stage.today })
  if (refusals.length > 0) return refused(...refusals)
  const mandate = stage.permit(subjectOf(opened.value))
  const { on, result, takesOver, left, example = false } = input
  const open = openOf(deliverables)
  const saved = await held(async () => {
    for (const one of open) {
      const row = { municipality, project_id: id, deliverable_id: one.id, words: left[one.id] ?? '', ...recorded(stage) }
      await stage.tx.insertInto('project_left').values(row).execute()
    }
    await stage.tx
      .insertInto('project_closing')
      .values({
        ...{ municipality, project_id: id, closed_on: on, result, takes_over: takesOver, example },
        ...{ ...recorded(stage), recorded_for: mandate.actsFor, recorded_under: mandate.id },
      })
      .execute()
  })
  if (!saved.ok) return saved
  return done({ value: null, entry: { municipality, subject: { kind: 'project', id }, detail: { on, left: open.map((one) => one.id) } } })
})
