import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstOf, laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const told = { words: 'Tre naboer aftalte selv at følges hjem.', seenBy: 'Boligsocial medarbejder', seenOn: '2018-05-03' }

describe('stories of a plan', () => {
  it('stand at the outcomes that they show, on the part’s page too, and are not there for the public', async () => {
    const plan = await laidPlan(world)
    const goal = await firstOf(world, plan, 'goal')
    const sent = await member.post(`${plan.href}/fortaellinger/ny`, { ...told, outcomes: `goal-${goal}` })
    expect(sent.status).toBe(303)
    const list = wordsOf((await member.get(`${plan.href}/fortaellinger`)).html)
    expect(list).toContain('Flere er trygge (delaftale 1)')
    expect(list).toContain('Set af Boligsocial medarbejder')
    const { html } = await member.get(`${plan.href}/dele/1`)
    expect(html).toContain(`${plan.href}/fortaellinger#goal-${goal}`)
    expect((await world.visitor.get(`${plan.href}/fortaellinger`)).location).toContain('/log-ind')
  })

  it('are refused at the field without consent to own words, and with a person in them; the words are kept', async () => {
    const plan = await laidPlan(world)
    const outcomes = `goal-${await firstOf(world, plan, 'goal')}`
    const before = await checksum(world.owner)
    const own = await member.post(`${plan.href}/fortaellinger/ny`, { ...told, outcomes, ownWords: 'yes' })
    expect(errorAt(own.html, 'consentedOn')).toContain('kun med samtykke')
    expect(own.html).toContain(told.words)
    const named = await member.post(`${plan.href}/fortaellinger/ny`, { ...told, outcomes, words: 'Ring 12345678' })
    expect(errorAt(named.html, 'words')).toContain('peger på en person')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('are put right, own words with the day on which they were agreed to as they now stand; a stale edit shows both', async () => {
    const plan = await laidPlan(world)
    const words = { ...told, ownWords: 'yes', consentedOn: '2018-05-03', outcomes: `goal-${await firstOf(world, plan, 'goal')}` }
    const sent = await member.post(`${plan.href}/fortaellinger/ny`, words)
    const href = `${new URL(sent.location ?? '', 'http://x').pathname}/ret`
    const ask = await member.get(href)
    expect(valueIn(ask.html, 'words')).toBe(told.words)
    const changed = { ...words, words: 'To naboer aftalte det.', version: valueIn(ask.html, 'version') ?? '' }
    expect(errorAt((await member.post(href, changed)).html, 'consentedOn')).toContain('som de nu står')
    expect((await member.post(href, { ...changed, consentedOn: '2018-05-09' })).status).toBe(303)
    expect(wordsOf((await member.get(href.replace('/ret', ''))).html)).toContain('To naboer aftalte det.')
    const stale = await member.post(href, { ...words, words: 'Fire naboer.', consentedOn: '2018-05-10', version: '1' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('To naboer aftalte det')
    expect(valueIn(stale.html, 'words')).toBe('Fire naboer.')
  })

  it('are deleted with their words, and the record of acts holds only why', async () => {
    const plan = await laidPlan(world)
    const words = { ...told, ownWords: 'yes', consentedOn: '2018-05-03', words: 'Jeg tør gå hjem nu, enestående.' }
    const sent = await member.post(`${plan.href}/fortaellinger/ny`, { ...words, outcomes: `goal-${await firstOf(world, plan, 'goal')}` })
    const href = new URL(sent.location ?? '', 'http://x').pathname
    expect(wordsOf((await member.get(href)).html)).toContain('Egne ord, fortalt til Boligsocial medarbejder')
    expect((await member.post(`${href}/slet`, { why: 'consent' })).status).toBe(303)
    expect((await member.get(href)).status).toBe(404)
    const { rows } = await world.owner.query(
      `select 1 from helhed.story where words ilike '%enestående%' union all select 1 from helhed.audit_entry where detail::text ilike '%enestående%'`,
    )
    expect(rows).toEqual([])
  })

  it('stay when their outcome is removed', async () => {
    const plan = await laidPlan(world)
    const goal = await firstOf(world, plan, 'goal')
    const sent = await member.post(`${plan.href}/fortaellinger/ny`, { ...told, outcomes: `goal-${goal}` })
    await world.owner.query(`delete from helhed.story_tag where goal_id = $1`, [goal])
    expect(wordsOf((await member.get(sent.location ?? '')).html)).toContain('Uden virkning')
    expect(wordsOf((await member.get(`${plan.href}/fortaellinger`)).html)).toContain(told.words)
  })
})
