import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stoppedClock } from '#kernel/clock'
import { roles } from '#kernel/roles'
import { openApp } from '../../../test/setup/app.ts'
import { offeredBy, valueIn, wordsOf } from '../../../test/setup/html.ts'
import { visitOf } from '../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const known = 'skanderborg-koordinator@demo.invalid'

/** Asks for a link and follows the letter to its page; answers the token that the page's form carries. */
const followLetter = async (): Promise<string> => {
  await world.visitor.post('/log-ind', { email: known })
  const [letter] = world.mail.caught?.() ?? []
  const link = /https?:\/\/[^/\s]+(\/\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
  expect(letter?.to).toBe(known)
  const page = await world.visitor.get(link)
  expect(page.status).toBe(200)
  return valueIn(page.html, 'token') ?? ''
}

describe('signing in by a link in a letter', () => {
  it('the link lands on a page with a button; opening it, as mail scanners do, does not use it up', async () => {
    const token = await followLetter()
    for (let times = 0; times < 3; times += 1) {
      const page = await world.visitor.get(`/log-ind/link?token=${token}`)
      expect(page.status).toBe(200)
      expect(page.headers.get('set-cookie')).toBeNull()
    }
    const used = await world.visitor.post('/log-ind/link', { token })
    expect(used).toMatchObject({ status: 303, location: '/overblik' })
    const cookie = used.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const member = visitOf(world.app, world.settings.baseUrl, cookie.split(';')[0])
    expect(wordsOf((await member.get('/mandat')).html)).toContain('Boligsocial koordinator')
  })

  it('a second use is refused, and says what to do', async () => {
    const token = await followLetter()
    expect((await world.visitor.post('/log-ind/link', { token })).status).toBe(303)
    const again = await world.visitor.post('/log-ind/link', { token })
    expect(again.status).toBe(422)
    expect(again.headers.get('set-cookie')).toBeNull()
    expect(wordsOf(again.html)).toContain('Linket er brugt eller for gammelt. Bed om et nyt.')
  })

  it('a token that never was is refused in the same words', async () => {
    const answer = await world.visitor.post('/log-ind/link', { token: 'opfundet' })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.html)).toContain('Linket er brugt eller for gammelt. Bed om et nyt.')
  })

  it('an unknown address reads the same and gets no letter', async () => {
    const letters = world.mail.caught?.().length
    const answer = await world.visitor.post('/log-ind', { email: 'fremmed@example.invalid' })
    const other = await world.visitor.post('/log-ind', { email: 'skanderborg-direktoer@demo.invalid' })
    expect(answer.status).toBe(200)
    expect(answer.html.replaceAll('fremmed@example.invalid', '…')).toBe(other.html.replaceAll('skanderborg-direktoer@demo.invalid', '…'))
    expect(world.mail.caught?.().length).toBe((letters ?? 0) + 1)
  })

  it('nobody can sign in as the platform', async () => {
    const letters = world.mail.caught?.().length
    await world.visitor.post('/log-ind', { email: 'platform@helhed.invalid' })
    expect(world.mail.caught?.().length).toBe(letters)
  })

  it('six letters in a quarter of an hour are one too many', async () => {
    const email = 'skanderborg-revisor@demo.invalid'
    const answers: number[] = []
    for (let times = 0; times < 6; times += 1) answers.push((await world.visitor.post('/log-ind', { email })).status)
    expect(answers).toEqual([200, 200, 200, 200, 200, 422])
  })
})

describe('a session', () => {
  it('ends when its owner signs out, also for a copy of the cookie', async () => {
    const member = await world.as('skanderborg-direktoer')
    expect((await member.get('/overblik')).status).toBe(200)
    expect((await member.post('/log-ud')).status).toBe(303)
    expect((await member.get('/overblik')).status).toBe(303)
  })

  it('with another signature is none', async () => {
    const forged = visitOf(world.app, world.settings.baseUrl, 'helhed.session_token=abc.def')
    expect((await forged.get('/overblik')).status).toBe(303)
  })

  it('sees a mandate from the day after it was ended no more', async () => {
    const administrator = await world.as('skanderborg-administrator')
    const councillor = await world.as('skanderborg-byraadsmedlem')
    expect((await councillor.get('/omraader/hoejvangen/historik')).status).toBe(200)
    const [mandate] = (await world.actor('skanderborg-byraadsmedlem')).mandates
    const ended = await administrator.post(`/mandater/${mandate?.id}/ophoer`, { endsOn: '2026-06-01', reason: 'Udtrådt af Byrådet' })
    expect(ended).toMatchObject({ status: 303, location: '/mandater?gjort=mandate.ended' })
    expect((await councillor.get('/omraader/hoejvangen/historik')).status).toBe(403)
  })

  it('is recorded when it opens and when it closes', async () => {
    const { rows } = await world.owner.query<{ act: string }>('select distinct act from helhed.audit_entry where chain = 0 order by 1')
    expect(rows.map(({ act }) => act)).toEqual(expect.arrayContaining(['session.closed', 'session.opened']))
  })

  it('returns after sign-in only to addresses of our own', async () => {
    const away = await world.visitor.post('/demo/log-ind?til=//example.org', { som: 'skanderborg-koordinator' })
    const home = await world.visitor.post('/demo/log-ind?til=/organer', { som: 'skanderborg-koordinator' })
    expect([away.location, home.location]).toEqual(['/overblik', '/organer'])
  })
})

it('the mark leads visitors to the front and members to their own overview, on public pages too', async () => {
  const markOf = (html: string): string | undefined => /<a class="brand" href="([^"]*)"/.exec(html)?.[1]
  const member = await world.as('skanderborg-koordinator')
  for (const path of ['/demo', '/data']) {
    expect(markOf((await world.visitor.get(path)).html), path).toBe('/')
    expect(markOf((await member.get(path)).html), path).toBe('/overblik')
  }
  expect(markOf((await member.get('/signaler/nyt')).html)).toBe('/overblik')
})

describe('the demonstration', () => {
  it('offers everybody by a button named som, every role among them', async () => {
    const { status, html } = await world.visitor.get('/demo')
    expect(status).toBe(200)
    const slugs = offeredBy(html, 'som')
    expect(slugs).toEqual(expect.arrayContaining(['skanderborg-koordinator', 'boligsocial-konsulent', 'landsbyggefonden-sagsbehandler']))
    expect(slugs.length).toBeGreaterThanOrEqual(roles.length)
    for (const slug of new Set(slugs)) {
      const answer = await world.visitor.post('/demo/log-ind', { som: slug })
      expect([slug, answer.status, answer.location]).toEqual([slug, 303, '/overblik'])
      expect(answer.headers.get('set-cookie')).toMatch(/^helhed\.session_token=/)
    }
  })

  it('does not know a slug that nobody has, nor people who are not of it', async () => {
    expect((await world.visitor.post('/demo/log-ind', { som: 'ingen' })).status).toBe(404)
    expect((await world.visitor.post('/demo/log-ind', {})).status).toBe(404)
    expect((await world.visitor.post('/demo/log-ind', { som: 'platform' })).status).toBe(404)
  })

  it.each([
    ['no origin', ''],
    ["another site's origin", 'https://example.org'],
    ['an opaque origin', 'null'],
  ])('refuses a form with %s', async (_, origin) => {
    const answer = await world.visitor.post('/demo/log-ind', { som: 'skanderborg-koordinator' }, { origin })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('is not there when the settings do not say so', async () => {
    const place = { ...inject('cluster'), database: String(world.pool.options.database) }
    const plain = openApp(place, { clock: stoppedClock('2026-06-01T09:00:00+02:00'), settings: { demo: false } })
    const visitor = visitOf(plain.app, plain.settings.baseUrl)
    expect((await visitor.get('/demo')).status).toBe(404)
    expect((await visitor.post('/demo/log-ind', { som: 'skanderborg-koordinator' })).status).toBe(404)
    expect((await visitor.get('/log-ind')).html).not.toContain('/demo')
    await plain.close()
  })
})
