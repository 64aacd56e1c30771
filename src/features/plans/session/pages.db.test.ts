import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '#kernel/id'
import { one } from '../../../../test/doings/doing.ts'
import { firstOf, type Laid, laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { planNow } from '../budget/testing.ts'

const slug = 'skanderborg-koordinator'

let world: World
let member: Visit
let person: Id
beforeAll(async () => {
  world = await openWorld()
  member = await world.as(slug)
  person = (await world.actor(slug)).person
})
afterAll(() => world.close())

const asData = { accept: 'application/json' }

/** A plan of its own, the activity of its first sub-agreement, and the words of a session of it. */
const laid = async () => {
  const plan = await laidPlan(world)
  const activity = await firstOf(world, plan, 'activity')
  const words = {
    id: newId(),
    activity,
    person,
    heldOn: '2018-05-03',
    group_youth: '7',
    group_everybody: '3',
    volunteers: '1',
    hours: '2,5',
  }
  return { plan, activity, words }
}
const sessionsOn = async (activity: Id, day = '2018-05-03') =>
  (
    await world.owner.query<{ id: Id; people: number; ended: boolean }>(
      `select held.id, coalesce(sum(people), 0)::int as people, exists (select from helhed.session_ending where session_id = held.id) as ended
       from helhed.activity_session held left join helhed.session_count on session_id = held.id
       where activity_id = $1 and held_on = $2 group by held.id order by people`,
      [activity, day],
    )
  ).rows
const unchanged = async (act: () => Promise<unknown>): Promise<void> => {
  const before = await checksum(world.owner)
  await act()
  expect(await checksum(world.owner)).toBe(before)
}

describe('registering a session', () => {
  it('offers the activities that have begun in the plans one registers in, the one that was asked for chosen, within 40 KB', async () => {
    const { activity, plan } = await laid()
    const { html, bytes } = await member.get(`/gange/ny?aktivitet=${activity}`)
    expect(html).toMatch(new RegExp(`<option value="${activity}" selected`))
    expect(wordsOf(html)).toContain(`Aftenvandring · ${plan.slug} (sluttede 31. dec. 2018)`)
    expect(bytes.length).toBeLessThan(40 * 1024)
  })

  it('keeps the counts, and answers with one’s own list', async () => {
    const { words, activity } = await laid()
    const sent = await member.post('/gange/ny', words)
    expect(sent.location).toBe('/gange?gjort=session.registered')
    expect(await sessionsOn(activity)).toEqual([{ id: words.id, people: 10, ended: false }])
    const list = wordsOf((await member.get(sent.location ?? '')).html)
    expect(list).toContain('Gang registreret.')
    expect(list).toContain('Aftenvandring 3. maj 2018')
    expect(list).toContain('10 fremmødte')
  })

  it('is there once however often it is sent, also when it is sent twice at once', async () => {
    const { words, activity } = await laid()
    const answers = await Promise.all([member.post('/gange/ny', words, asData), member.post('/gange/ny', words, asData)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    await unchanged(() => member.post('/gange/ny', { ...words, group_youth: '99' }))
    expect(await sessionsOn(activity)).toHaveLength(1)
  })

  it('refuses at the field, keeps the words and writes nothing', async () => {
    const { words } = await laid()
    await unchanged(async () => {
      const { status, html } = await member.post('/gange/ny', { ...words, group_youth: 'syv', hours: 'to', note: 'Ring 12345678' })
      expect(status).toBe(422)
      expect(errorAt(html, 'group_youth')).not.toBeNull()
      expect(errorAt(html, 'hours')).not.toBeNull()
      expect(html).toContain('value="syv"')
      const named = await member.post('/gange/ny', { ...words, note: 'Ring 12345678' })
      expect(errorAt(named.html, 'note')).toContain('ligner et telefonnummer')
      const empty = await member.post('/gange/ny', { id: words.id, activity: words.activity, person, heldOn: '2018-05-03' })
      expect(errorAt(empty.html, 'group_everybody')).toContain('Kom ingen, så skriv 0')
    })
  })

  it('explains an activity that was ended or removed meanwhile, as sentences for the device too', async () => {
    const { words, activity } = await laid()
    await world.owner.query(`update helhed.activity set period = '[2016-01-01,2018-05-01)' where id = $1`, [activity])
    await unchanged(async () => {
      const { status, html } = await member.post('/gange/ny', words, asData)
      expect(status).toBe(422)
      expect(JSON.parse(html.replaceAll('\u00a0', ' '))).toMatchObject({
        refused: [{ field: 'activity', text: expect.stringContaining('sluttede 30. april 2018') }],
      })
      const gone = await member.post('/gange/ny', { ...words, activity: newId() }, asData)
      expect(JSON.parse(gone.html)).toMatchObject({
        refused: [{ field: 'activity', text: expect.stringContaining('findes ikke længere') }],
      })
    })
  })

  it('asks a second leader whether it is the same one, and does what he answers', async () => {
    const { words, activity } = await laid()
    await member.post('/gange/ny', words)
    const second = { ...words, id: newId(), group_youth: '8' }
    const asked = await member.post('/gange/ny', second)
    expect(asked.status).toBe(422)
    expect(wordsOf(asked.html)).toContain('Dagen er registreret: 10 fremmødte')
    await unchanged(() => member.post('/gange/ny', { ...second, same: 'same' }))
    expect((await member.post('/gange/ny', { ...second, same: 'another' })).status).toBe(303)
    expect(await sessionsOn(activity)).toHaveLength(2)
  })

  it('is not sent by another person on the same telephone, and not by who is signed out', async () => {
    const { words } = await laid()
    const other = await world.as('projekt-hoejvangen-projektleder')
    await unchanged(async () => {
      const { status, html } = await other.post('/gange/ny', words, asData)
      expect(status).toBe(422)
      expect(html).toContain('skrevet af en anden')
      expect((await world.visitor.post('/gange/ny', words, asData)).location).toBe('/log-ind')
    })
  })

  it('of an activity of somebody else’s plan is refused without a word about it', async () => {
    const { words } = await laid()
    const director = await world.as('koebenhavn-direktoer')
    const secretariat = await world.as('boligsocialt-sekretariat')
    const own = (await world.actor('boligsocialt-sekretariat')).person
    await unchanged(async () => {
      expect((await director.post('/gange/ny', words)).status).toBe(403)
      const { status, html } = await secretariat.post('/gange/ny', { ...words, person: own })
      expect(status).toBe(422)
      expect(wordsOf(html)).toContain('findes ikke længere')
      expect(html).not.toContain('Aftenvandring')
    })
  })
})

/** The session of a plan that counts. */
const sessionOf = async (plan: Laid): Promise<Id> =>
  one(
    world.owner,
    `select id from helhed.activity_session held where activity_id = $1 and not exists (select from helhed.session_ending where session_id = held.id)`,
    await firstOf(world, plan, 'activity'),
  )

describe('a registered session', () => {
  it('is corrected with a reason; both stay, one counts, and nobody corrects the old one again', async () => {
    const { plan, activity } = await laid()
    const session = await sessionOf(plan)
    const href = `${plan.href}/gange/${session}`
    const words = { heldOn: '2017-03-02', group_everybody: '20', reason: 'Tre kom til sidst' }
    expect(wordsOf((await member.post(`${href}/ret`, { ...words, reason: '' })).html)).toContain('20')
    const sent = await member.post(`${href}/ret`, words)
    expect(sent.status).toBe(303)
    expect((await sessionsOn(activity, '2017-03-02')).map(({ people, ended }) => `${people} ${ended}`)).toEqual([
      '12 true',
      '14 true',
      '20 false',
    ])
    const now = wordsOf((await member.get(sent.location ?? '')).html)
    expect(now).toContain('Tre kom til sidst')
    expect(wordsOf((await member.get(href)).html)).toContain('nej, rettet')
    await unchanged(async () => {
      expect(wordsOf((await member.post(`${href}/ret`, words)).html)).toContain('allerede rettet eller trukket tilbage')
    })
  })

  it('is taken back with a reason and no longer counts, and its activity cannot be removed', async () => {
    const { plan, activity } = await laid()
    const href = `${plan.href}/gange/${await sessionOf(plan)}`
    await unchanged(async () => expect((await member.post(`${href}/tilbage`, { reason: ' ' })).status).toBe(422))
    expect((await member.post(`${href}/tilbage`, { reason: 'Den blev aflyst' })).status).toBe(303)
    expect((await sessionsOn(activity, '2017-03-02')).every(({ ended }) => ended)).toBe(true)
    expect(wordsOf((await member.get(href)).html)).toContain('nej, trukket tilbage')
    await unchanged(async () => {
      await world.owner.query('select 1')
      const { html } = await member.post(`${plan.href}/aktiviteter/${activity}/fjern`, { version: '1' })
      expect(wordsOf(html)).toContain('Registreringerne ville gå tabt')
    })
  })
})

describe('the sessions of a plan', () => {
  it('are told by month and group, beside what was planned, and become a measurement only when somebody confirms it', async () => {
    const { plan, words: session } = await laid()
    const goal = await firstOf(world, plan, 'goal')
    await world.owner.query(`update helhed.goal set counting = 'sum', frequency = 'half_year', unit = 'fremmødte' where id = $1`, [goal])
    const page = `${plan.href}/gange`
    expect((await member.post('/gange/ny', session)).status).toBe(303)
    const words = wordsOf((await member.get(`${page}?aar=2017`)).html)
    expect(words, 'of all years').toContain('5 gange med 66 fremmødte')
    expect(words).toContain('marts 2017')
    expect(words).not.toContain('maj 2018')
    expect(wordsOf((await member.get(page)).html), 'the last year that something was held').toContain('maj 2018')
    expect(words).toContain('Mål: 80 fremmødte inden 31. december 2018 (Flere er trygge).')
    expect(words).toContain('1 gang og 14 fremmødte i 1. halvår 2017')
    const form = { goal, period: '2017-H1', counts: 'people', sessions: '1', people: '14' }
    await unchanged(async () => {
      const stale = await member.post(page, { ...form, people: '13' })
      expect(wordsOf(stale.html)).toContain('det er nu 14')
    })
    expect((await member.post(page, form)).status).toBe(303)
    const { measurements } = await planNow(world, await world.actor(slug), plan.slug)
    expect(measurements.filter((told) => told.goal === goal && told.measuredOn.startsWith('2017'))).toMatchObject([
      { amount: '14', measuredOn: '2017-06-30' },
    ])
  })

  it('are not there for the public', async () => {
    const { plan } = await laid()
    expect((await world.visitor.get(`${plan.href}/gange`)).location).toContain('/log-ind')
  })
})
