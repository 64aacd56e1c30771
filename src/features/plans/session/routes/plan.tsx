import { at } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { recordFigures } from '../../measures/commands/record-figures.ts'
import { periodName } from '../../measures/period.ts'
import { emptyCell } from '../../measures/updates.ts'
import { yearAsked } from '../../measures/years.ts'
import { hrefOf, mandatesFor, mandatesIn, open, pathTo } from '../../open.ts'
import { mayRegisterSessions, mayWritePlan } from '../../policy.ts'
import { MeasureForm } from '../forms.ts'
import { amountIn, offersOf } from '../offers.ts'
import { sessionsOf } from '../queries.ts'
import { yearsHeld } from '../session.ts'
import { sessionTexts } from '../texts.ts'
import { PlanSessionsPage } from '../views/plan.tsx'

const openSessions = (page: Page) => open(page, (tx, { municipality, id }) => sessionsOf(tx, municipality, id))

/** Every time that the activities of the address's plan were held. */
export const showSessions = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest: sessions } = await openSessions(page)
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/gange`, 301)
  const years = yearsHeld(sessions)
  const year = yearAsked(page.query('aar'), years, page.platform.clock.today())
  const title = sessionTexts.in(page.language)('plan.title')
  return page.show(
    { title: `${title} · ${plan.name}`, current: 'plans', path: pathTo(page, plan), status: shown ? 422 : 200 },
    <PlanSessionsPage
      plan={plan}
      {...{ sessions, years, year }}
      registering={mandatesIn(page, mayRegisterSessions, plan).length > 0}
      writers={mandatesIn(page, mayWritePlan, plan)}
      shown={shown ?? blank()}
    />,
  )
}

/** Writes what sessions of a period come to as a goal's figure. Refused, with the figure as it now is, where sessions have come or gone since the page was shown. */
export const measureSessions = async (page: Page): Promise<Response> => {
  const { plan, rest: sessions } = await openSessions(page)
  mandatesFor(page, mayWritePlan, plan)
  const form = await readForm(page, MeasureForm)
  if (!form.ok) return showSessions(page, form.again)
  const { value, words } = form
  const say = sessionTexts.in(page.language)
  const offer = offersOf(plan, sessions).find(({ goal, period }) => goal.id === value.goal && period.code === value.period)
  const amount = offer ? amountIn(offer, value.counts) : '0'
  if (!offer || amount !== value[value.counts]) {
    return showSessions(page, { words, refusals: [at('counts', sessionTexts.phrase('fault.measure', { amount }))] })
  }
  const { goal, period, sum } = offer
  const note = say('measure.written', {
    sessions: say('plan.sessions', { count: sum.sessions }),
    people: say('came', { count: sum.people }),
    period: periodName(period, page.language),
  })
  const result = await recordFigures(page.platform, page.member, {
    plan: plan.id,
    seen: null,
    edits: [{ goal: goal.id, period: period.code, value: { ...emptyCell, amount }, note }],
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok ? page.saved(`${hrefOf(plan)}/gange`, recordFigures.act) : showSessions(page, { words, refusals: result.refusals })
}
