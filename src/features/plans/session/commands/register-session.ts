import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { activityOf } from '../../part/find.ts'
import { allowed } from '../../plan/guard.ts'
import { mayRegisterSessions } from '../../policy.ts'
import { subjectOf } from '../../read.ts'
import { lockPlan } from '../../stage.ts'
import { planOfActivity, sessionsOn } from '../queries.ts'
import { judgeSession, type SessionDefinition } from '../session.ts'
import { sessionTexts } from '../texts.ts'
import { writeSession } from './write.ts'

export type RegisterSession = {
  /** Made where it was written, so that what is sent twice is there once. */
  readonly id: Id
  readonly activity: Id
  readonly session: SessionDefinition
  /** The writer has been asked about what others registered of the day, and says that this was another time. */
  readonly another: boolean
  readonly example?: boolean
}

const say = sessionTexts.phrase

type Told = { readonly people: number; readonly recordedAt: Date }

/** What is registered of the day already, as a question at the choice between the same and another. */
const question = (told: readonly Told[]) => (language: Language) =>
  sessionTexts.in(language)('fault.same', {
    told: formats[language].listed(
      told.map(({ people, recordedAt }) =>
        sessionTexts.in(language)('same.told', { count: people, moment: formats[language].moment(new Date(recordedAt)) }),
      ),
    ),
  })

/**
 * Registers one time that an activity was held. Refuses a day outside its activity, an activity that is over or that its plan no longer has, a
 * session of which nothing was counted, and what looks like a person in the line; asks once when the day has a session of the activity already.
 */
export const registerSession = command<RegisterSession, { readonly slug: string }>(
  'session.registered',
  mayRegisterSessions,
  async (stage, { id, activity, session, another, example }) => {
    const found = await planOfActivity(stage.tx, activity)
    if (!found) return refused(at('activity', say('fault.gone')))
    const plan = await lockPlan(stage, found.plan)
    stage.permit(subjectOf(plan))
    const open = await allowed(stage, plan, 'write')
    if (!open.ok) return refused(...open.refusals.map((refusal) => at('activity', refusal.say)))
    const { municipality, slug } = plan
    const { part, own } = activityOf(plan, activity)
    const faults = judgeSession(session, own, stage.today)
    if (faults.length > 0) return refused(...faults)
    const told = await sessionsOn(stage.tx, municipality, activity, session.heldOn)
    if (told.some((one) => one.id === id)) return refused(at('id', say('fault.twice')))
    if (told.length > 0 && !another) return refused(at('same', question(told)))
    await writeSession(stage, { municipality, id, activity, session, example })
    return done({
      value: { slug },
      entry: {
        municipality,
        subject: { kind: 'plan', id: plan.id },
        detail: { part: part.id, activity, session: id, heldOn: session.heldOn },
      },
    })
  },
)
