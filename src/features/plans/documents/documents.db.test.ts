import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { closeWordPress } from '#print/word'
import { docxWords, partOfDocx } from '../../../../test/setup/docx.ts'
import { wordsOf } from '../../../../test/setup/html.ts'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { plantPlan } from '../../../../test/setup/plant.ts'
import { plantApproval } from '../../../../test/setup/plant-approval.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const plan = '/planer/proevens-plan'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
  await plantApproval(world, await plantPlan(world))
})
afterAll(async () => {
  await Promise.all([world.close(), closePress(), closeWordPress()])
})

describe('the documents of a plan', () => {
  it('are listed with the draft, the frozen version, who sent it, and what they come as', async () => {
    const { html } = await member.get(`${plan}/dokumenter`)
    const words = wordsOf(html)
    expect(words).toContain('Version 1')
    expect(words).toContain('Kladden siger det samme som version 1.')
    expect(words).toMatch(/har sendt den for/)
    for (const file of ['versioner/1/plan.pdf', 'versioner/1/plan.docx', 'versioner/1/aftale-1.docx', 'versioner/1/beboere.pdf?afdeling='])
      expect(html, file).toContain(`href="${plan}/${file}`)
  })

  it('the draft is marked as one, in the file as in its name', async () => {
    const word = await member.get(`${plan}/kladde/plan.docx`)
    expect(word.status).toBe(200)
    expect(word.headers.get('content-disposition')).toMatch(/kladde.*\.docx/)
    expect(docxWords(word.bytes)).toContain('Kladde')
    expect(partOfDocx(word.bytes, 'docProps/core.xml')).toContain('<cp:contentStatus>Kladde</cp:contentStatus>')
    const pdf = await member.get(`${plan}/kladde/aftale-1.pdf`)
    expect(pdfFacts(pdf.bytes)).toMatchObject({ tagged: true, accessible: '1', language: 'da-DK' })
  })

  it('of a frozen version come byte for byte the same, and no later edit comes into them', async () => {
    const before = await member.get(`${plan}/versioner/1/aftale-1.docx`)
    await world.owner.query(`update helhed.goal set title = 'Et andet mål'`)
    const { html } = await member.get(`${plan}/dokumenter`)
    expect(wordsOf(html)).toContain('Kladden er ændret siden version 1')
    for (const file of ['kladde/plan.docx', 'kladde/aftale-0.pdf']) expect(html, file).toContain(`href="${plan}/${file}"`)
    const after = await member.get(`${plan}/versioner/1/aftale-1.docx`)
    expect(before.status).toBe(200)
    expect(Buffer.compare(before.bytes, after.bytes)).toBe(0)
    expect(docxWords((await member.get(`${plan}/kladde/aftale-1.docx`)).bytes)).toContain('Et andet mål')
  })

  it('are not there under another name or number, nor for whoever may not read the plan', async () => {
    for (const path of [
      'kladde/plan.odt',
      'kladde/aftale-77.pdf',
      'kladde/aftale-x.pdf',
      'versioner/9/plan.docx',
      'versioner/1/aftale-77.docx',
    ])
      expect((await member.get(`${plan}/${path}`)).status, path).toBe(404)
    const stranger = await world.as('gentofte-koordinator')
    for (const path of ['dokumenter', 'kladde/plan.docx', 'versioner/1/plan.docx']) {
      expect((await stranger.get(`${plan}/${path}`)).status, path).toBe(404)
      expect((await world.visitor.get(`${plan}/${path}`)).status, path).toBe(303)
    }
  })
})
