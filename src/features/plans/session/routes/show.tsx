import { notFound } from '#features/identity'
import { type Id, isId } from '#kernel/id'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, mandatesIn, open, pathTo, saveForm } from '../../open.ts'
import { mayRegisterSessions } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { correctSession, takeBackSession } from '../commands/change-session.ts'
import { CorrectForm, TakeBackForm } from '../forms.ts'
import { sessionsOf } from '../queries.ts'
import type { SessionRow } from '../rows.ts'
import { countField } from '../session.ts'
import { sessionTexts } from '../texts.ts'
import { CorrectPage } from '../views/correct.tsx'
import { SessionPage } from '../views/session.tsx'

const idOf = (page: Page): Id => {
  const id = page.param('session')
  if (!isId(id)) throw notFound()
  return id
}

/** Reads the address's session with the others of its plan; not found when the plan has none. */
const openSession = async (page: Page) => {
  const id = idOf(page)
  const { plan, rest: all } = await open(page, (tx, { municipality, id: own }) => sessionsOf(tx, municipality, own))
  const told = all.find((one) => one.id === id)
  if (!told) throw notFound()
  return { plan, told, before: all.find(({ ended }) => ended?.replacedBy === id) }
}

const placeOf = (plan: Plan, id: Id): string => `${hrefOf(plan)}/gange/${id}`

const framed = (page: Page, plan: Plan, title: string, shown: Shown | null) => {
  const frame = formFrame(page, plan, title, shown)
  return { ...frame, path: [...pathTo(page, plan), { label: sessionTexts.in(page.language)('plan.title'), href: `${hrefOf(plan)}/gange` }] }
}

export const showSession = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, told, before } = await openSession(page)
  if (plan.slug !== page.param('slug')) return page.context.redirect(placeOf(plan, told.id), 301)
  return page.show(
    framed(page, plan, `${told.title} · ${plan.name}`, shown),
    <SessionPage {...{ plan, told, before }} mandates={mandatesIn(page, mayRegisterSessions, plan)} shown={shown ?? blank()} />,
  )
}

/** A session as its form holds it. */
const wordsFor = ({ heldOn, counts, volunteers, hours, note }: SessionRow): Words => ({
  heldOn,
  ...Object.fromEntries(counts.map(({ group, people }) => [countField(group), String(people)])),
  ...(counts.length === 0 && { [countField('everybody')]: '0' }),
  volunteers: volunteers === 0 ? '' : String(volunteers),
  hours: (hours ?? '').replace('.', ','),
  note: note ?? '',
})

export const askCorrect = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, told } = await openSession(page)
  const mandates = mandatesFor(page, mayRegisterSessions, plan)
  return page.show(
    { ...framed(page, plan, sessionTexts.in(page.language)('correct.title'), shown), islands: ['sessions.js'] },
    <CorrectPage
      href={placeOf(plan, told.id)}
      {...{ told, mandates }}
      today={page.platform.clock.today()}
      shown={shown ?? blank(wordsFor(told))}
    />,
  )
}

export const correct = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: CorrectForm,
    command: correctSession,
    ask: askCorrect,
    run: (plan, { reason, session }, mandate) =>
      correctSession(page.platform, page.member, { plan: plan.id, session: idOf(page), reason, definition: session, ...mandate }),
    next: placeOf,
  })

export const takeBack = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: TakeBackForm,
    command: takeBackSession,
    ask: showSession,
    run: (plan, { reason }, mandate) =>
      takeBackSession(page.platform, page.member, { plan: plan.id, session: idOf(page), reason, ...mandate }),
    next: (plan) => placeOf(plan, idOf(page)),
  })
