import { notFound } from '#features/identity'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, mandatesIn, open, openPlan, pathTo, saveForm } from '../../open.ts'
import { openParticipantRegister } from '../commands/open-register.ts'
import { OpenForm } from '../forms.ts'
import { mayKeepRegisters } from '../policy.ts'
import { registersOf } from '../queries.ts'
import { registerTexts } from '../texts.ts'
import { RegistersPage } from '../views/list.tsx'
import { OpenPage } from '../views/open.tsx'

/** The registers of the address's plan, and why there should be few; persons are never on it. */
export const showRegisters = async (page: Page): Promise<Response> => {
  const { plan, rest: registers } = await open(page, (tx, { municipality, id }) => registersOf(tx, municipality, id))
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/registre`, 301)
  const title = registerTexts.in(page.language)('title')
  return page.show(
    { title: `${title} · ${plan.name}`, current: 'plans', path: pathTo(page, plan) },
    <RegistersPage plan={plan} registers={registers} keeping={mandatesIn(page, mayKeepRegisters, plan).length > 0} />,
  )
}

export const askOpen = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  if (plan.kind !== 'plan') throw notFound()
  const mandates = mandatesFor(page, mayKeepRegisters, plan)
  return page.show(
    formFrame(page, plan, registerTexts.in(page.language)('open.title'), shown),
    <OpenPage plan={plan} mandates={mandates} shown={shown ?? blank({ activity: page.query('aktivitet') ?? '' })} />,
  )
}

export const openOne = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: OpenForm,
    command: openParticipantRegister,
    ask: askOpen,
    run: (plan, value, mandate) => openParticipantRegister(page.platform, page.member, { plan: plan.id, ...value, ...mandate }),
    next: (plan, id) => `${hrefOf(plan)}/registre/${id}`,
  })
