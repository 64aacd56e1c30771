import { reading } from '#database/database'
import { reachOf, scopeOf } from '#features/identity'
import { isId, newId } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { withReceipt } from '#web/mount.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mayRegisterSessions } from '../../policy.ts'
import { registerSession } from '../commands/register-session.ts'
import { RegisterForm } from '../forms.ts'
import { findSent, offeredActivities } from '../queries.ts'
import { sessionTexts } from '../texts.ts'
import { RegisterPage } from '../views/register.tsx'

/** The form: the activity that one came from is chosen, or the only one there is. */
export const askRegister = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const say = sessionTexts.in(page.language)
  const { member, platform } = page
  const today = platform.clock.today()
  const wanted = shown?.words.activity ?? page.query('aktivitet')
  const asked = wanted !== undefined && isId(wanted) ? wanted : null
  const offered = await reading(platform.database, scopeOf(page), (tx) =>
    offeredActivities(tx, reachOf(member, mayRegisterSessions), member.person, asked, today),
  )
  const [only, ...others] = offered
  const chosen = offered.find(({ id }) => id === asked) ?? (others.length === 0 ? only : undefined)
  return page.show(
    {
      title: say('ask.title'),
      phone: { lede: say('ask.lede'), link: { label: say('ask.own'), href: '/gange' } },
      islands: ['sessions.js'],
      status: shown ? 422 : 200,
    },
    <RegisterPage
      offered={offered}
      person={member.person}
      mandates={member.mandates}
      today={today}
      shown={shown ?? blank({ id: newId(), activity: chosen?.id ?? '', heldOn: today })}
      fresh={shown === null}
    />,
  )
}

/** Where whoever has registered a session stands afterwards. */
const after = withReceipt('/gange', registerSession.act)

const wantsData = (page: Page): boolean => page.context.req.header('accept')?.startsWith('application/json') ?? false

/** The answer to a form, or to the script that sends what waited on a device: the same outcome as sentences by field. */
const answer = (page: Page, shown: Shown | null, href = after): Response | Promise<Response> => {
  if (!wantsData(page)) return shown ? askRegister(page, shown) : page.redirect(href)
  const said = (refusals: readonly Refusal[]) => refusals.map(({ field, say }) => ({ field: field ?? '', text: say(page.language) }))
  return page.context.json(shown ? { refused: said(shown.refusals) } : { href }, shown ? 422 : 200)
}

/** Registers a session. The same one sent twice is there once; what another person wrote is not sent under one's own name. */
export const register = async (page: Page): Promise<Response> => {
  const form = await readForm(page, RegisterForm)
  if (!form.ok) return answer(page, form.again)
  const { id, activity, person, same, session } = form.value
  const again = (refusals: readonly Refusal[]) => answer(page, { words: form.words, refusals })
  if (person !== page.member.person) return again([at('person', sessionTexts.phrase('fault.person'))])
  const sent = () => reading(page.platform.database, scopeOf(page), (tx) => findSent(tx, id, page.member.person))
  if (await sent()) return answer(page, null)
  // It is the one that another leader has registered: there is nothing to write.
  if (same === 'same') return answer(page, null, '/gange')
  const result = await registerSession(page.platform, page.member, {
    ...{ id, activity, session, another: same === 'another' },
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok || (await sent())) return answer(page, null)
  return again(result.refusals)
}
