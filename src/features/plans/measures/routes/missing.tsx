import { z } from 'zod'
import { id, text, ticked } from '#web/fields.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import type { Mail } from '../../../../mail.ts'
import { hrefOf, mandatesIn, open, pathTo, saveForm } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { remindMissing } from '../commands/remind-missing.ts'
import { lackingBy, runsFrom } from '../missing.ts'
import { owedGoals, planWriters, remindersOf } from '../owed-queries.ts'
import { measuresTexts } from '../texts.ts'
import { MissingPage } from '../views/missing.tsx'

const RemindForm = z.object({ responsible: text(), person: id(), again: ticked() })

/** Who still has to report in the address's plan: what is lacking, by who answers for it. */
export const showMissing = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const today = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, own) => {
    const writing = mandatesIn(page, mayWritePlan, own).length > 0
    return {
      owed: (await owedGoals(tx, own.municipality, own.id))[0],
      reminders: await remindersOf(tx, own.municipality, own.id),
      people: writing ? await planWriters(tx, own.municipality, own.id, today) : [],
    }
  })
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/maalinger/mangler`, 301)
  const { owed, reminders, people } = rest
  const runs = owed ? runsFrom({ from: plan.from, ...owed }) : null
  const say = measuresTexts.in(page.language)
  return page.show(
    {
      title: `${say('missing.title')} · ${plan.name}`,
      current: 'plans',
      path: [...pathTo(page, plan), { label: say('title'), href: `${hrefOf(plan)}/maalinger` }],
      status: shown ? 422 : 200,
    },
    <MissingPage
      {...{ plan, reminders, people, today }}
      lacking={owed && runs !== null ? lackingBy(owed.goals, runs, today) : null}
      mandates={mandatesIn(page, mayWritePlan, plan)}
      shown={shown ?? blank()}
    />,
  )
}

/** Sends a reminder by letter. */
export const sendReminder =
  (mail: Mail) =>
  (page: Page): Promise<Response> =>
    saveForm(page, {
      schema: RemindForm,
      command: remindMissing,
      ask: showMissing,
      run: (plan, value, mandate) =>
        remindMissing(page.platform, page.member, {
          ...{ plan: plan.id, ...value, ...mandate },
          href: `${page.settings.baseUrl}${hrefOf(plan)}/maalinger/mangler`,
          send: mail.send,
        }),
      next: (plan) => `${hrefOf(plan)}/maalinger/mangler`,
    })
