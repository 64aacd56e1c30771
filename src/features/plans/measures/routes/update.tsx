import { notFound } from '#features/identity'
import type { Page } from '#web/page.ts'
import { hrefOf, mandatesIn, open, pathTo } from '../../open.ts'
import { goalOf } from '../../part/find.ts'
import { idIn } from '../../part/routes/open.ts'
import { writingOf } from '../../policy.ts'
import { updatesBeside } from '../queries.ts'
import { measuresTexts } from '../texts.ts'
import { UpdatePage } from '../views/update.tsx'

/** One thing that somebody wrote of a goal, with everything else that was written of it. */
export const showUpdate = async (page: Page): Promise<Response> => {
  const id = idIn(page, 'measurement')
  const { plan, rest: updates } = await open(page, (tx, { municipality, id: own }) => updatesBeside(tx, municipality, own, id))
  const update = updates.find((one) => one.id === id)
  if (!update) throw notFound()
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/maalinger/${id}`, 301)
  const { part, own: goal } = goalOf(plan, update.goal)
  return page.show(
    {
      title: `${goal.title} · ${plan.name}`,
      current: 'plans',
      path: [...pathTo(page, plan), { label: measuresTexts.in(page.language)('title'), href: `${hrefOf(plan)}/maalinger` }],
    },
    <UpdatePage {...{ plan, part, goal, update, updates }} writing={mandatesIn(page, writingOf(plan.kind), plan).length > 0} />,
  )
}
