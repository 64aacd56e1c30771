import { command } from '#features/identity'
import { dayOf, daysBetween } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { lockFor } from '../../plan/guard.ts'
import { mayWritePlan } from '../../policy.ts'
import { letterText } from '../letter.ts'
import { lackingBy, runsFrom } from '../missing.ts'
import { owedGoals, planWriters, remindersOf } from '../owed-queries.ts'
import { measuresTexts } from '../texts.ts'

/** So many days must lie between two letters about the same, unless the sender says that he means it. */
export const remindDays = 7

export type RemindMissing = {
  readonly plan: Id
  readonly responsible: string
  readonly person: Id
  /** The sender has seen that one was sent this week. */
  readonly again: boolean
  readonly href: string
  readonly send: (letter: { readonly to: string; readonly subject: string; readonly text: string }) => Promise<void>
}

const say = measuresTexts.phrase

/**
 * Sends a letter about what nobody has measured, to somebody who writes in the plan, and keeps that it was sent: both or neither. Refuses where
 * nothing is lacking, a person who cannot write in the plan, and a second letter within a week that is not meant.
 */
export const remindMissing = command<RemindMissing, null>('measures.reminded', mayWritePlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality, id } = plan
  const [owed] = await owedGoals(stage.tx, municipality, id)
  const lacking =
    owed && lackingBy(owed.goals, runsFrom({ from: plan.from, ...owed }), stage.today).find((one) => one.responsible === input.responsible)
  if (!lacking) return refused(at('person', say('remind.refuse.none')))
  const person = (await planWriters(stage.tx, municipality, id, stage.today)).find((one) => one.id === input.person)
  if (!person) return refused(at('person', say('remind.refuse.person')))
  const last = (await remindersOf(stage.tx, municipality, id)).find((one) => one.responsible === input.responsible)
  const lastOn = last && dayOf(new Date(last.sentAt))
  if (lastOn && !input.again && daysBetween(lastOn, stage.today) < remindDays)
    return refused(
      at('again', (language: Language) =>
        measuresTexts.in(language)('remind.refuse.again', { day: formats[language].day(lastOn), who: last.to }),
      ),
    )
  await stage.tx
    .insertInto('measurement_reminder')
    .values({
      ...{ municipality, id: newId(), work_id: id, responsible: input.responsible, person_id: person.id, missing: lacking.count },
      sent_at: stage.now,
      sent_by: stage.actor.person,
    })
    .execute()
  await input.send({
    to: person.email,
    ...letterText(person.language, { plan: plan.name, lacking, href: input.href, by: stage.actor.name }),
  })
  return done({
    value: null,
    entry: {
      municipality,
      subject: { kind: 'plan', id },
      detail: { person: person.id, goals: lacking.goals.map(({ goal }) => goal.id), missing: lacking.count },
    },
  })
})
