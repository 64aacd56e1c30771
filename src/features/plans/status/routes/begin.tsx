import type { Id } from '#kernel/id'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, open, saveForm } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { readReports } from '../../report/open.ts'
import { beginStatus } from '../commands.ts'
import { BeginForm } from '../forms.ts'
import { periodsOf, rangeOf } from '../period.ts'
import { statusPageTexts } from '../texts.ts'
import { BeginPage } from '../views/begin.tsx'
import { listHref, statusFrame } from './open.ts'

export const askBegin = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest: reports } = await open(page, readReports)
  const taken = new Set(reports.map(({ period }) => period))
  return page.show(
    statusFrame(page, plan, null, statusPageTexts.in(page.language)('begin.title'), shown),
    <BeginPage
      plan={plan}
      periods={periodsOf(plan, page.platform.clock.today()).filter((period) => !taken.has(rangeOf(period)))}
      last={reports.find(({ kind }) => kind === 'status') ?? null}
      mandates={mandatesFor(page, mayWritePlan, plan)}
      shown={shown ?? blank({ copy: 'on' })}
    />,
  )
}

export const saveBegin = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: BeginForm,
    command: beginStatus,
    ask: askBegin,
    run: ({ id: plan }, value, mandate) => beginStatus(page.platform, page.member, { plan, ...value, ...mandate }),
    next: (plan, id: Id) => `${listHref(plan)}/${id}/tekst`,
  })
