import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  await closePress()
  await world.close()
})

const path = '/omraader/hoejvangen/profil.pdf'
const facts = async (who: string | null, address: string) => {
  const { status, headers, bytes } = await (who ? await world.as(who) : world.visitor).get(address)
  return { status, type: headers.get('content-type'), name: headers.get('content-disposition'), ...pdfFacts(bytes) }
}

describe('an area on paper', () => {
  it('is two accessible pages: for its readers, for everybody, in both languages, with much in it and with next to nothing', async () => {
    const pages = { status: 200, type: 'application/pdf', pages: 2, tagged: true, accessible: '1' }
    expect(await facts('skanderborg-koordinator', path)).toMatchObject({ ...pages, language: 'da-DK', title: 'Højvangen, profil 2026' })
    expect(await facts('skanderborg-koordinator', `${path}?sprog=en`)).toMatchObject({ ...pages, language: 'en-GB' })
    expect(await facts(null, path)).toMatchObject({ ...pages, language: 'da-DK' })
    expect(await facts('gentofte-koordinator', '/omraader/broholms-alle/profil.pdf')).toMatchObject(pages)
    expect((await facts('skanderborg-koordinator', path)).name).toContain('H%C3%B8jvangen%2C%20profil.pdf')
  })

  it('says the same in the same bytes, and to different readers different things', async () => {
    const [member, visitor] = [await world.as('skanderborg-koordinator'), world.visitor]
    const [once, again, published] = [await member.get(path), await member.get(path), await visitor.get(path)]
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true)
    expect(Buffer.from(once.bytes).equals(Buffer.from(published.bytes))).toBe(false)
    expect(Buffer.from((await member.get(`${path}?vis=offentlig`)).bytes).equals(Buffer.from(published.bytes))).toBe(true)
  })

  it('is not there for everybody when the area is not published', async () => {
    const { rows } = await world.owner.query<{ slug: string }>(
      'select slug from helhed.area where not exists (select from helhed.publication p where p.record_id = area.id) limit 1',
    )
    expect(rows).toHaveLength(1)
    expect((await world.visitor.get(`/omraader/${rows[0]?.slug}/profil.pdf`)).status).toBe(404)
    expect((await world.visitor.get('/omraader/findes-ikke/profil.pdf')).status).toBe(404)
  })
})
