import { reading } from '#database/database'
import { exactViewsOf, notFound, scopeOf, seeExactly } from '#features/identity'
import { type Id, isId } from '#kernel/id'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, open, pathTo, saveForm } from '../../open.ts'
import { type Plan, subjectOf } from '../../read.ts'
import { addParticipant, endRegister, removeParticipant } from '../commands/participants.ts'
import { NoWords, ParticipantForm } from '../forms.ts'
import { mayKeepRegisters } from '../policy.ts'
import { type ParticipantRow, participantsOf, type RegisterRow, registersOf } from '../queries.ts'
import { registerTexts } from '../texts.ts'
import { InsightPage } from '../views/insight.tsx'
import { PersonsPage } from '../views/persons.tsx'
import { RegisterPage } from '../views/register.tsx'

const idIn = (page: Page, name: 'register' | 'participant'): Id => {
  const id = page.param(name)
  if (!isId(id)) throw notFound()
  return id
}

/** Reads the address's register without a person in it; denied to who may not keep it. */
const openOwn = async (page: Page) => {
  const id = idIn(page, 'register')
  const { plan, rest: all } = await open(page, (tx, { municipality, id: own }) => registersOf(tx, municipality, own))
  const mandates = mandatesFor(page, mayKeepRegisters, plan)
  const register = all.find((one) => one.id === id)
  if (!register) throw notFound()
  return { plan, register, mandates }
}

const placeOf = (plan: Plan, register: Id): string => `${hrefOf(plan)}/registre/${register}`

const framed = (page: Page, plan: Plan, register: RegisterRow, shown: Shown | null, deeper = true) => {
  const say = registerTexts.in(page.language)
  const frame = formFrame(page, plan, `${say('title')} · ${plan.name}`, shown)
  const list = { label: say('title'), href: `${hrefOf(plan)}/registre` }
  const own = { label: register.title, href: placeOf(plan, register.id) }
  return { ...frame, path: [...pathTo(page, plan), list, ...(deeper ? [own] : [])] }
}

/** As many views as the log on the page shows. */
const mostViews = 30

/** What a register is, on what it rests, when it is deleted, and who has seen the persons in it. */
export const showRegister = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, register, mandates } = await openOwn(page)
  const views = await reading(page.platform.database, scopeOf(page), (tx) => exactViewsOf(tx, plan.municipality, register.id, mostViews))
  return page.show(
    framed(page, plan, register, shown, false),
    <RegisterPage href={placeOf(plan, register.id)} {...{ register, mandates, views }} shown={shown ?? blank()} />,
  )
}

/** Reads the persons of a register and writes down who read them: neither is without the other. */
const see = (page: Page, plan: Plan, register: RegisterRow, figures: 'participants' | 'insight'): Promise<readonly ParticipantRow[]> =>
  seeExactly(
    page.platform,
    page.member,
    { record: { kind: 'register', id: register.id }, figures, subject: subjectOf(plan), permission: mayKeepRegisters },
    (tx) => participantsOf(tx, plan.municipality, register.id),
  )

export const showPersons = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, register, mandates } = await openOwn(page)
  const persons = await see(page, plan, register, 'participants')
  return page.show(
    framed(page, plan, register, shown),
    <PersonsPage
      href={placeOf(plan, register.id)}
      {...{ register, persons, mandates }}
      today={page.platform.clock.today()}
      shown={shown ?? blank()}
    />,
  )
}

/** Everything that is kept of one person, to be handed over; that it was taken out is written down too. */
export const showInsight = async (page: Page): Promise<Response> => {
  const id = idIn(page, 'participant')
  const { plan, register } = await openOwn(page)
  const person = (await see(page, plan, register, 'insight')).find((one) => one.id === id)
  if (!person) throw notFound()
  return page.show(framed(page, plan, register, null), <InsightPage {...{ plan, register, person }} />)
}

const ofRegister = (page: Page, plan: Plan) => ({ plan: plan.id, register: idIn(page, 'register') })

export const addPerson = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ParticipantForm,
    command: addParticipant,
    ask: showPersons,
    run: (plan, value, mandate) => addParticipant(page.platform, page.member, { ...ofRegister(page, plan), ...value, ...mandate }),
    next: (plan) => `${placeOf(plan, idIn(page, 'register'))}/personer`,
  })

export const removePerson = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: NoWords,
    command: removeParticipant,
    ask: showPersons,
    run: (plan, _, mandate) =>
      removeParticipant(page.platform, page.member, { ...ofRegister(page, plan), participant: idIn(page, 'participant'), ...mandate }),
    next: (plan) => `${placeOf(plan, idIn(page, 'register'))}/personer`,
  })

export const endOne = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: NoWords,
    command: endRegister,
    ask: showRegister,
    run: (plan, _, mandate) => endRegister(page.platform, page.member, { ...ofRegister(page, plan), ...mandate }),
    next: (plan) => placeOf(plan, idIn(page, 'register')),
  })
