import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { recordOfficialFigures, recordStatus, registerArea } from '../index.ts'

const coordinator = 'skanderborg-koordinator'
const form = '/omraader/hoejvangen/tal/2014-12-01/ret'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as(coordinator)
})
afterAll(() => world.close())

const fields = ['version', 'residents', 'U', 'I', 'P', 'E', 'N', 'U_of', 'I_of', 'P_of', 'E_of', 'source'] as const

/** The words that a form of correction begins with. */
const wordsAt = async (path: string, status: string): Promise<Readonly<Record<string, string>>> => {
  const { html } = await member.get(path)
  return { ...Object.fromEntries(fields.map((field) => [field, valueIn(html, field) ?? ''])), status }
}

const computedOf = async (slug: string): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await world.owner.query<{ day: string; status: string }>(
    `select list_date::text as day, status from helhed.area_status join helhed.area on area.id = area_id where slug = $1 and origin = 'computed' order by 1`,
    [slug],
  )
  return Object.fromEntries(rows.map(({ day, status }) => [day, status]))
}

describe('correcting a recorded list', () => {
  it('begins with the recorded figures and refuses a correction without change or reason', async () => {
    const words = await wordsAt(form, 'vulnerable')
    expect(words).toMatchObject({ residents: '1204', U: '43,5', I: '27,5', P: '3,06', E: '50,3', N: '64,9' })
    const same = await member.post(form, { ...words, reason: 'Ingen' })
    expect(same.status).toBe(422)
    expect(errorAt(same.html, 'reason')).toBe('Intet er ændret.')
    const wrong = await member.post(form, { ...words, U: '435', I: 'x' })
    expect([errorAt(wrong.html, 'reason'), errorAt(wrong.html, 'I')]).toEqual([
      'Feltet skal udfyldes.',
      'Skriv et tal med komma, for eksempel 43,5. Lad feltet stå tomt, hvis kilden ikke har det.',
    ])
    expect(valueIn(wrong.html, 'U')).toBe('435')
  })

  it('computes the status again, marks the publication as older, and records the names of the fields with the reason', async () => {
    const words = await wordsAt(form, 'vulnerable')
    const answer = await member.post(form, { ...words, E: '50,0', E_of: '520', reason: 'Cifre byttet om' })
    expect(answer.location).toBe('/omraader/hoejvangen?gjort=area.figures_corrected')
    expect(await computedOf('hoejvangen')).toMatchObject({ '2014-12-01': 'none' })
    const page = wordsOf((await member.get('/omraader/hoejvangen')).html)
    expect(page).toContain('Offentliggjort og beregnet status er forskellige')
    expect(page).toContain('Tallene er ændret siden.')
    const { rows } = await world.owner.query(
      `select detail - 'listDate' as detail, reason from helhed.audit_entry where act = 'area.figures_corrected' order by seq desc limit 1`,
    )
    expect(rows[0]).toEqual({ detail: { fields: ['E', 'E_of'], recomputed: ['2014-12-01'] }, reason: 'Cifre byttet om' })
    expect(wordsOf((await member.get('/omraader/hoejvangen/historik')).html)).toContain('Cifre byttet om')
  })

  it('is refused as stale with both versions when somebody saved meanwhile', async () => {
    const words = await wordsAt(form, 'vulnerable')
    expect((await member.post(form, { ...words, U: '44,1', reason: 'Først' })).status).toBe(303)
    const stale = await member.post(form, { ...words, U: '44,2', reason: 'Sidst' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('44,<del>1</del>')
    expect(valueIn(stale.html, 'U')).toBe('44,2')
    expect(valueIn(stale.html, 'version')).toBe(String(Number(words.version) + 1))
  })

  it('computes a later list that counts the corrected one again', async () => {
    const actor = await world.actor(coordinator)
    const period = { from: '2015-01-01', until: null }
    const made = await registerArea(world.platform, actor, { municipality: 746, name: 'Rettevang', nicknames: [], form: 'area', period })
    if (!made.ok) throw new Error('The area was refused')
    const { id: area, slug } = made.value
    for (const year of [2019, 2020, 2021]) {
      await recordStatus(world.platform, actor, { area, listDate: `${year}-12-01`, status: 'parallel', source: `Listen ${year}` })
    }
    const figures = {
      residents: { amount: '1500' },
      U: { amount: '45' },
      I: { amount: '60' },
      P: { amount: '3' },
      E: { amount: '61' },
      N: { amount: '50' },
    }
    for (const [year, status] of [
      [2022, 'parallel'],
      [2023, 'transformation'],
    ] as const) {
      const list = { area, listDate: `${year}-12-01`, figures, status, source: `Listen ${year}` }
      expect((await recordOfficialFigures(world.platform, actor, list)).ok).toBe(true)
    }
    expect(await computedOf(slug)).toEqual({ '2022-12-01': 'parallel', '2023-12-01': 'transformation' })
    const path = `/omraader/${slug}/tal/2022-12-01/ret`
    const words = await wordsAt(path, 'vulnerable')
    expect((await member.post(path, { ...words, I: '40', reason: 'Forkert linje' })).status).toBe(303)
    expect(await computedOf(slug)).toEqual({ '2022-12-01': 'vulnerable', '2023-12-01': 'parallel' })
  })

  it('leads to recording where a list has no figures, and nowhere where there was no list', async () => {
    expect((await member.get('/omraader/hoejvangen/tal/2015-12-01/ret')).location).toBe('/omraader/hoejvangen/tal/nye?liste=2015-12-01')
    expect((await member.get('/omraader/hoejvangen/tal/2015-11-30/ret')).status).toBe(404)
    expect((await member.get('/omraader/hoejvangen/tal/2009-10-01/ret')).status).toBe(404)
    const words = await wordsAt(form, 'vulnerable')
    expect((await member.post('/omraader/hoejvangen/tal/2015-12-01/ret', { ...words, reason: 'x' })).status).toBe(404)
  })

  it('is for those who record figures', async () => {
    expect((await (await world.as('skanderborg-direktoer')).get(form)).status).toBe(403)
    expect((await (await world.as('koebenhavn-koordinator')).get(form)).status).toBe(404)
  })
})
