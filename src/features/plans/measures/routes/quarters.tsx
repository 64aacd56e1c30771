import { z } from 'zod'
import { notFound } from '#features/identity'
import { optionalText, text } from '#web/fields.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, mandatesIn, open, pathTo, saveForm } from '../../open.ts'
import { mayApproveMeasures } from '../../policy.ts'
import { lockPeriod, reopenPeriod } from '../commands/lock-period.ts'
import { holdsNow, quartersOf } from '../lock.ts'
import { locksOf, writtenIn } from '../lock-queries.ts'
import { periodName, periodOf } from '../period.ts'
import { measuresTexts } from '../texts.ts'
import { QuartersPage } from '../views/quarters.tsx'
import { ReopenPage } from '../views/reopen.tsx'

const LockForm = z.object({ note: optionalText(500) })
const ReopenForm = z.object({ reason: text(500) })

const hereOf = (plan: Parameters<typeof hrefOf>[0]): string => `${hrefOf(plan)}/maalinger/perioder`

/** The quarters of the address's plan, and how each was closed and opened. */
export const showQuarters = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, async (tx, { municipality, id }) => ({
    locks: await locksOf(tx, municipality, id),
    written: await writtenIn(tx, municipality, id),
  }))
  if (plan.slug !== page.param('slug')) return page.context.redirect(hereOf(plan), 301)
  const say = measuresTexts.in(page.language)
  return page.show(
    {
      title: `${say('lock.title')} · ${plan.name}`,
      current: 'plans',
      path: [...pathTo(page, plan), { label: say('title'), href: `${hrefOf(plan)}/maalinger` }],
      status: shown ? 422 : 200,
    },
    <QuartersPage
      plan={plan}
      quarters={quartersOf(plan, rest.locks, rest.written, page.platform.clock.today())}
      approvers={mandatesIn(page, mayApproveMeasures, plan)}
      person={page.member.person}
      shown={shown ?? blank()}
    />,
  )
}

export const closeQuarter = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: LockForm,
    command: lockPeriod,
    ask: showQuarters,
    run: (plan, { note }, mandate) =>
      lockPeriod(page.platform, page.member, { plan: plan.id, period: page.param('period'), note, ...mandate }),
    next: hereOf,
  })

/** Asks why a quarter is to be opened again; not found where it is not closed. */
export const askReopen = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const period = periodOf(page.param('period'))
  const { plan, rest: locks } = await open(page, (tx, { municipality, id }) => locksOf(tx, municipality, id))
  const mandates = mandatesFor(page, mayApproveMeasures, plan)
  const lock = locks.find((one) => holdsNow(one) && one.period === period?.code)
  if (!period || !lock) throw notFound()
  const title = measuresTexts.in(page.language)('lock.reopen.title', { period: periodName(period, page.language) })
  return page.show(
    formFrame(page, plan, title, shown),
    <ReopenPage href={hereOf(plan)} {...{ period, lock, mandates }} shown={shown ?? blank()} />,
  )
}

export const saveReopen = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ReopenForm,
    command: reopenPeriod,
    ask: askReopen,
    run: (plan, { reason }, mandate) =>
      reopenPeriod(page.platform, page.member, { plan: plan.id, period: page.param('period'), reason, ...mandate }),
    next: hereOf,
  })
