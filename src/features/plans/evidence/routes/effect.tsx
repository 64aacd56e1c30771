import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, open, saveForm } from '../../open.ts'
import { activityOf } from '../../part/find.ts'
import { idIn } from '../../part/routes/open.ts'
import { mayWritePlan } from '../../policy.ts'
import { judgeEffect } from '../commands/judge-effect.ts'
import { EffectForm } from '../forms.ts'
import { judgementsOf } from '../queries.ts'
import { evidenceTexts } from '../texts.ts'
import { EffectPage } from '../views/effect.tsx'
import { wayOf } from '../way.ts'

export const askEffect = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => judgementsOf(tx, municipality, id))
  const { part, own } = activityOf(plan, idIn(page, 'activity'))
  const goals = part.goals.filter(({ id }) => own.goals.includes(id))
  const measured = wayOf(goals, plan.measurements)
  const words = { judgedOn: page.platform.clock.today(), ...(measured && { effect: measured }) }
  return page.show(
    formFrame(page, plan, evidenceTexts.in(page.language)('effect.title', { activity: own.title }), shown),
    <EffectPage
      plan={plan}
      part={part.number}
      activity={own}
      goals={goals}
      measured={measured}
      judged={rest.filter(({ activity }) => activity === own.id)}
      mandates={mandatesFor(page, mayWritePlan, plan)}
      shown={shown ?? blank(words)}
    />,
  )
}

export const saveEffect = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EffectForm,
    command: judgeEffect,
    ask: askEffect,
    run: ({ id: plan }, value, mandate) =>
      judgeEffect(page.platform, page.member, { plan, activity: idIn(page, 'activity'), ...value, ...mandate }),
    next: (plan) => `${hrefOf(plan)}/viden`,
  })
