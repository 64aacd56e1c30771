import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const reasonOf = async (act: string): Promise<unknown> =>
  (
    await world.owner.query<{ reason: string }>(
      'select reason from helhed.audit_entry where act = $1 and chain = 746 order by seq desc limit 1',
      [act],
    )
  ).rows[0]?.reason

describe('what may be registered already is shown side by side', () => {
  it('an area, by its name and its nicknames', async () => {
    const words = { municipality: '746', name: 'Moelle-Parken', nicknames: 'Møllepark', form: 'area', from: '2016-01-01' }
    const asked = await member.post('/omraader/nyt', words)
    expect([asked.status, errorAt(asked.html, 'distinct')]).toEqual([422, 'Det ligner Mølleparken. Er det et andet, så skriv hvorfor.'])
    expect(valueIn(asked.html, 'name')).toBe('Moelle-Parken')
    expect(asked.html).toContain('<a href="/omraader/moelleparken">Mølleparken</a>')
    expect(wordsOf(asked.html)).toContain('Du skriver Moelle-Parken')
    const done = await member.post('/omraader/nyt', { ...words, distinct: 'Parken bag møllen i en anden by' })
    expect(done.status).toBe(303)
    expect(await reasonOf('area.registered')).toBe('Parken bag møllen i en anden by')
  })

  it('an estate', async () => {
    const { rows } = await world.owner.query<{ id: string }>(
      `select id from helhed.organisation where slug = 'boligorganisation-hoejvangen'`,
    )
    const words = { name: 'Højvang', association: rows[0]?.id ?? '', from: '2016-01-01' }
    const asked = await member.post('/omraader/moelleparken/afdelinger/ny', words)
    expect(errorAt(asked.html, 'distinct')).toBe('Det ligner Afdeling i Højvangen. Er det et andet, så skriv hvorfor.')
    expect(wordsOf(asked.html)).toContain('Er registreret Afdeling i Højvangen Boligorganisation i Højvangen')
    expect((await member.post('/omraader/moelleparken/afdelinger/ny', { ...words, distinct: 'Ny etape' })).status).toBe(303)
    expect(await reasonOf('area.estate_added')).toBe('Ny etape')
  })

  it('and who or what is in an area', async () => {
    const words = { kind: 'key_person', name: 'SSP medarbejdere', from: '2016-01-01' }
    const asked = await member.post('/omraader/hoejvangen/hvem/ny', words)
    expect(errorAt(asked.html, 'distinct')).toBe('Det ligner SSP-medarbejder. Er det et andet, så skriv hvorfor.')
    expect((await member.post('/omraader/hoejvangen/hvem/ny', { ...words, distinct: 'Et hold af to' })).status).toBe(303)
    expect(await reasonOf('directory.added')).toBe('Et hold af to')
    expect((await member.post('/omraader/moelleparken/hvem/ny', words)).status).toBe(303)
  })
})
