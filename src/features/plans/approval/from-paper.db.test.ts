import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import { xlsxBytes } from '#sheets/xlsx-write'
import { formats } from '#text/format.ts'
import { wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, testDay, type World } from '../../../../test/setup/world.ts'
import { registerOf } from '../takeover/register.ts'
import { approvedOnPaper, exampleFile } from '../takeover/testing.ts'

let world: World
let taker: Visit
let href: string
beforeAll(async () => {
  world = await openWorld()
  taker = await world.as('skanderborg-koordinator')
  const { person } = await world.actor('skanderborg-koordinator')
  const register = await reading(world.platform.database, { municipalities: [746], person }, (tx) => registerOf(tx, 746, testDay))
  const bytes = await xlsxBytes(exampleFile(register, 'Planen med papirets dage', approvedOnPaper(register)), 'da')
  const sent = await taker.postFile('/planer/overtag', { field: 'file', name: 'plan.xlsx', bytes }, { municipality: '746' })
  const fil = new URL(sent.location ?? '', 'https://x').searchParams.get('fil') ?? ''
  href = ((await taker.post('/planer/overtag/gennemfoer', { fil })).location ?? '').split('?')[0] ?? ''
})
afterAll(() => world.close())

const read = async (path: string): Promise<string> => wordsOf((await taker.get(`${href}${path}`)).html)
const today = formats.da.day(testDay).replace('\u00a0', ' ')

describe('a plan that was taken over from paper', () => {
  it('says to the council on which day it was sent on paper, and when it was taken over', async () => {
    const proposal = await read('/indstilling')
    expect(proposal).toContain('Sendt til godkendelse på papir 1. november 2015. Skanderborg Kommune overtog planen')
    expect(proposal).not.toContain(`Sendt til godkendelse ${today}`)
    expect(proposal).toContain(`version 1, overtaget fra papir ${today}`)
  })

  it('says the same where the version is read and where its documents lie', async () => {
    expect(await read('/versioner/1')).toMatch(/Overtaget fra papir .*?; på papir sendt til godkendelse 1\. november 2015\./)
    expect(await read('/dokumenter')).toContain(`Overtaget fra papir ${today} af`)
  })

  it('asks a part’s decider for nothing but to have his record confirmed', async () => {
    const part = await read('/dele/1')
    expect(part).toContain('registreret, venter på bekræftelse')
    expect(part).toContain('I gang: skal bekræftes')
    expect(part).not.toContain('kan afgøres nu')
  })
})
