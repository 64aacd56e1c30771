import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { closeWordPress } from '#print/word'
import { docxWords, partOfDocx } from '../../../../test/setup/docx.ts'
import { wordsOf } from '../../../../test/setup/html.ts'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const plan = '/planer/helhedsplan-bispebjerg-1'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  await Promise.all([world.close(), closePress(), closeWordPress()])
})

describe('the change log as a document', () => {
  it('says what the log says, with the versions and the hash of it, and comes byte for byte the same', async () => {
    const auditor = await world.as('koebenhavn-revisor')
    const { html } = await auditor.get(`${plan}/aendringer`)
    const hash = /<code class="hash mono" title="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''
    expect(hash).not.toBe('')
    for (const form of ['csv', 'pdf', 'docx']) expect(html).toContain(`href="${plan}/aendringer.${form}"`)
    const word = await auditor.get(`${plan}/aendringer.docx`)
    const words = docxWords(word.bytes)
    for (const one of [
      'Ændring 3',
      'Ændring 1',
      'større ændring',
      'Skolebestyrelsen skal høres først',
      'Nabohjælp i ferien',
      'Landsbyggefonden',
    ])
      expect(words, one).toContain(one)
    expect(partOfDocx(word.bytes, 'word/footer1.xml'), 'at the foot').toContain(hash.slice(0, 16))
    const { rows } = await world.owner.query<{ hash: string }>(
      `select version.hash from helhed.work_version version join helhed.work on work.id = version.work_id where work.slug = 'helhedsplan-bispebjerg-1' and version.number in (1, 2)`,
    )
    for (const version of rows) expect(words.replaceAll('\n', '')).toContain(version.hash)
    const pdf = await auditor.get(`${plan}/aendringer.pdf`)
    expect(pdfFacts(pdf.bytes)).toMatchObject({ tagged: true, accessible: '1', language: 'da-DK' })
    expect(pdf.headers.get('content-disposition')).toMatch(/\.pdf/)
    expect(Buffer.compare((await auditor.get(`${plan}/aendringer.pdf`)).bytes, pdf.bytes)).toBe(0)
    const documents = await auditor.get(`${plan}/dokumenter`)
    expect(wordsOf(documents.html)).toContain('Ændringslog')
    expect(documents.html).toContain(hash)
  })

  it('of a plan without amendments is printed as well, and says so', async () => {
    const word = await (await world.as('koebenhavn-revisor')).get('/planer/helhedsplan-tingbjerg-husum-2016-2019/aendringer.docx')
    expect([word.status, docxWords(word.bytes).includes('Ingen ændringer')]).toEqual([200, true])
  })

  it('is not there for whoever may not read the plan', async () => {
    const other = await world.as('skanderborg-koordinator')
    for (const form of ['pdf', 'docx']) expect((await other.get(`${plan}/aendringer.${form}`)).status).toBe(404)
  })
})
