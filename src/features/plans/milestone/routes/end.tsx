import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, openPlan, pathTo, saveForm } from '../../open.ts'
import { milestoneOf } from '../../part/find.ts'
import { idIn } from '../../part/routes/open.ts'
import { writingOf } from '../../policy.ts'
import { endMilestone, reopenMilestone } from '../commands.ts'
import { BackForm, EndForm } from '../forms.ts'
import { milestonesHref } from '../href.ts'
import { milestoneTexts } from '../texts.ts'
import { EndPage } from '../views/end.tsx'

export const askEnd = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const { own } = milestoneOf(plan, idIn(page, 'milestone'))
  const say = milestoneTexts.in(page.language)
  const end = plan.progress?.find(({ milestone }) => milestone === own.id)?.end ?? null
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  return page.show(
    {
      ...formFrame(page, plan, say(end ? 'end.told' : 'end.title'), shown),
      path: [...pathTo(page, plan), { label: say('title'), href: milestonesHref(plan) }],
    },
    <EndPage
      action={`${hrefOf(plan)}/milepaele/${own.id}/afslutning`}
      back={milestonesHref(plan)}
      milestone={own}
      end={end}
      mandates={mandates}
      today={page.platform.clock.today()}
      shown={shown ?? blank()}
    />,
  )
}

export const saveEnd = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EndForm,
    command: endMilestone,
    ask: askEnd,
    run: (plan, value, mandate) =>
      endMilestone(page.platform, page.member, { plan: plan.id, milestone: idIn(page, 'milestone'), ...value, ...mandate }),
    next: milestonesHref,
  })

export const takeBack = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: BackForm,
    command: reopenMilestone,
    ask: askEnd,
    run: (plan, { reason }, mandate) =>
      reopenMilestone(page.platform, page.member, { plan: plan.id, milestone: idIn(page, 'milestone'), reason, ...mandate }),
    next: milestonesHref,
  })
