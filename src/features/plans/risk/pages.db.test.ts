import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let coordinator: Visit
let auditor: Visit
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
  auditor = await world.as('skanderborg-revisor')
})
afterAll(() => world.close())

const words = { what: 'Skolen får ny ledelse', likelihood: '4', consequence: '4', owner: 'Projektlederen', reviewedOn: '2026-02-01' }

describe('the risks of a plan', () => {
  it('are kept as they were thought of, stand on the board’s page while they are grave, and are closed with a reason', async () => {
    const { href } = await laidPlan(world)
    expect((await coordinator.post(`${href}/risici/ny`, words)).status).toBe(303)
    const list = wordsOf((await auditor.get(`${href}/risici`)).html)
    expect(list).toContain('1 risiko er alvorlig.')
    expect(list).toContain('1 er ikke set efter i et kvart år.')
    expect(list).not.toContain('Skriv en risiko ned')
    const board = async () => wordsOf((await auditor.get(`${href}/bestyrelse`)).html)
    expect(await board()).toContain('Alvorlig risiko: Skolen får ny ledelse')

    const one = /risici\/([0-9a-f-]{36})/.exec((await auditor.get(`${href}/risici`)).html)?.[1]
    const own = `${href}/risici/${one}`
    const looked = { ...words, likelihood: '2', reviewedOn: '2026-05-01', version: '1' }
    const before = await checksum(world.owner)
    const refused = await coordinator.post(own, { ...looked, note: '' })
    expect([refused.status, await checksum(world.owner)]).toEqual([422, before])
    expect((await coordinator.post(own, { ...looked, reviewedOn: '2026-01-01', note: 'Før' })).status).toBe(422)
    expect((await auditor.post(own, { ...looked, note: 'Nej' })).status).toBe(403)
    expect((await coordinator.post(own, { ...looked, note: 'Den nye leder er med' })).status).toBe(303)
    const stale = await coordinator.post(own, { ...words, reviewedOn: '2026-05-02', version: '1', note: 'Set efter, uændret' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('2: Mindre sandsynligt')
    expect(stale.html).toContain('Set efter, uændret')
    expect(wordsOf(stale.html), 'what had changed, and when it was looked at, stand there').toMatch(/Den nye leder er med.*1\. maj 2026/)
    const closing = await coordinator.post(`${own}/luk`, { reason: 'Set på en gammel side', version: '1' })
    expect([closing.status, wordsOf(closing.html).match(/Set på en gammel side/g)?.length], 'beside theirs, and in the field').toEqual([
      409, 2,
    ])
    expect(wordsOf(closing.html)).toContain('Hvad er anderledes Den nye leder er med')
    // What his form does not ask is what he saw: only the reason stands against nothing, and the note that he had not read.
    expect(wordsOf(closing.html).match(/intet skrevet/g)?.length).toBe(2)
    const numbered = await coordinator.post(own, { ...looked, version: '2', owner: 'Projektleder 010190-1234', note: 'x' })
    expect(errorAt(numbered.html, 'owner')).toContain('CPR-nummer')
    const page = wordsOf((await auditor.get(own)).html)
    expect(page).toContain('Den nye leder er med (Mindre sandsynligt; et mål nås ikke)')
    expect(page).toContain('Skrevet ned: Sandsynligt; et mål nås ikke')
    expect(await board()).not.toContain('Alvorlig risiko')

    expect((await coordinator.post(`${own}/luk`, { reason: 'Aftalen er fornyet', version: '2' })).status).toBe(303)
    const twice = await coordinator.post(`${own}/luk`, { reason: 'Igen', version: '3' })
    expect([twice.status, wordsOf(twice.html).includes('Hvorfor behøver ingen holde øje mere Igen')]).toEqual([422, true])
    expect(wordsOf((await auditor.get(own)).html)).toContain('Lukket 1. juni 2026: Aftalen er fornyet')

    const late = { ...looked, reviewedOn: '2026-06-01', note: 'Skolen er i tvivl' }
    const meanwhile = await coordinator.post(own, { ...late, version: '2' })
    expect([meanwhile.status, wordsOf(meanwhile.html).includes('Lukket med begrundelsen Aftalen er fornyet')]).toEqual([409, true])
    expect(meanwhile.html, 'what is saved now opens it, and says so').toContain(`action="${own}/aabn"`)
    const shut = await coordinator.post(own, { ...late, version: '3' })
    expect([shut.status, wordsOf(shut.html).includes('Risikoen er lukket: Aftalen er fornyet')]).toEqual([422, true])
    expect(wordsOf((await auditor.get(own)).html)).toContain('Lukket 1. juni 2026')
    expect((await coordinator.post(`${own}/aabn`, { ...late, version: '3' })).status).toBe(303)
    expect(wordsOf((await auditor.get(own)).html)).toContain('Skolen er i tvivl (Mindre sandsynligt; et mål nås ikke)')
    const open = await coordinator.post(`${own}/aabn`, { ...late, version: '4' })
    expect([open.status, wordsOf(open.html).includes('Risikoen er åben allerede')]).toEqual([422, true])
    expect(errorAt((await coordinator.post(`${href}/risici/ny`, { ...words, reviewedOn: '1900-01-01' })).html, 'reviewedOn')).toContain(
      '3 år før planens',
    )
  })
})
