import { done } from '#kernel/result'
import type { Page, Shown } from '#web/page.ts'
import { amendmentsOf } from '../../amendment/queries.ts'
import { getApproval } from '../../approval/queries.ts'
import { mandatesIn, open, pathTo } from '../../open.ts'
import { partOf } from '../../part/find.ts'
import { RemoveForm } from '../../part/forms.ts'
import { numberIn, partHref, partName } from '../../part/routes/open.ts'
import { savePart } from '../../part/routes/save.ts'
import { writingOf } from '../../policy.ts'
import { beginTheory } from '../commands/begin-theory.ts'
import { drawIfPossible } from '../drawn.ts'
import { findingsOf } from '../findings.ts'
import { theoryHref } from '../href.ts'
import { partTextsOf } from '../queries.ts'
import { theoryTexts } from '../texts.ts'
import { theoryVersions } from '../versions.ts'
import { TheoryPage } from '../views/theory.tsx'
import { inTheory } from './open.ts'

/** The theory of change of a part: drawn, told node by node, what is wanting in it, and which version had which. */
export const showTheory = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const today = page.platform.clock.today()
  const number = numberIn(page)
  const { plan, rest } = await open(page, async (tx, { municipality, id, parts }) => ({
    record: await getApproval(tx, municipality, id, today),
    amendments: await amendmentsOf(tx, municipality, id, today),
    texts: await partTextsOf(tx, municipality, partOf({ parts }, number).id),
  }))
  if (plan.slug !== page.param('slug')) return page.context.redirect(theoryHref(plan, number), 301)
  const part = partOf(plan, number)
  const title = theoryTexts.in(page.language)('title.of', { part: part.title })
  const above = plan.kind === 'effort' ? [] : [{ label: partName(part), href: partHref(plan, number) }]
  const mandates = mandatesIn(page, writingOf(plan.kind), plan)
  return page.show(
    {
      title: `${title} · ${plan.name}`,
      current: 'plans',
      path: [...pathTo(page, plan), ...above],
      islands: mandates.length > 0 ? ['theory.js'] : [],
      status: shown ? 422 : 200,
    },
    <TheoryPage
      plan={plan}
      part={part}
      findings={findingsOf(part)}
      drawing={await drawIfPossible(part, page.language)}
      versions={theoryVersions(
        part,
        rest.texts,
        rest.record,
        rest.amendments.flatMap(({ record }) => record.decisions),
      )}
      mandates={mandates}
      shown={shown}
    />,
  )
}

export const begin = (page: Page): Promise<Response> => {
  const part = numberIn(page)
  return savePart(page, {
    schema: RemoveForm,
    command: beginTheory,
    ask: showTheory,
    run: async (plan, { mandate }) => {
      const result = await beginTheory(page.platform, page.member, { plan: plan.id, part, ...mandate })
      return result.ok ? done(inTheory(plan, part, 'led')) : result
    },
    place: (reached) => reached,
  })
}
