import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieName, signToken } from '#features/identity'
import { addressOf } from '../../../../database/worlds/script.ts'
import { testOrigin, testSecret } from '../../../../test/setup/app.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { mostMegabytes } from './file.ts'
import { type ApprovalWorld, cast, openApprovalWorld, paperFile } from './testing-world.ts'

let world: World
let w: ApprovalWorld
beforeAll(async () => {
  world = await openWorld()
  w = await openApprovalWorld(world)
})
afterAll(() => world.close())

const linksIn = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set(
    [...html.matchAll(/href="([^"]+)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&')).filter((href) => pattern.test(href)),
  ),
]

/** Sends a form with a file, as browsers do. */
const sendFile = async (
  slug: string,
  path: string,
  words: Readonly<Record<string, string>>,
  file?: { name: string; bytes: Uint8Array<ArrayBuffer> },
) => {
  const token = await world.signIn.open({ email: addressOf(slug), name: slug })
  const body = new FormData()
  for (const [name, value] of Object.entries(words)) body.append(name, value)
  if (file) body.append('file', new File([file.bytes], file.name))
  const cookie = `${cookieName(world.settings.secure)}=${signToken(testSecret, token)}`
  const response = await world.app.request(`${testOrigin}${path}`, { method: 'POST', body, headers: { origin: testOrigin, cookie } })
  return { status: response.status, location: response.headers.get('location') ?? '', html: await response.text() }
}

const recorded = { outcome: 'approved', decidedOn: '2026-06-01', precision: 'day', item: '4', page: '2' }

describe('what the pages offer can be done', () => {
  it.each(['koebenhavn-koordinator', 'boligsocialt-sekretariat', 'samarbejdspart-sof', 'projektleder-1', 'boligorganisation-1-leder'])(
    'no act that %s is offered leads to a refusal',
    async (slug) => {
      const visit = await world.as(slug)
      const plans = linksIn((await visit.get('/planer')).html, /^\/planer\/[^/?#]+$/).filter((href) => href !== '/planer/nyt')
      expect(plans.length).toBeGreaterThan(0)
      for (const plan of plans) {
        const { html, status } = await visit.get(plan)
        expect(status).toBe(200)
        const acts = linksIn(html, /beslutninger\/ny\/|#bekraeft$|\/afgoerere$|\/frister\/|\/betingelser\/|\/indsendelse$/)
        for (const act of acts) {
          const answer = await visit.get(act)
          expect(`${act} ${answer.status} ${/<form[^>]* method="post"/.test(answer.html)}`).toBe(`${act} 200 true`)
        }
      }
    },
    120_000,
  )
})

describe('recording with a paper', () => {
  it('says every fault at its field, keeps the words, and asks for the file again', async () => {
    const { slug } = await w.sent('På siden')
    const path = `/planer/${slug}/beslutninger/ny/${await w.deciderOf(slug, 'estate-meetings', w.estates[0])}`
    const half = await sendFile(cast.coordinator, path, {
      ...recorded,
      item: '',
      outcome: 'conditional',
      what1: 'Bænke',
      due1: '2026-07-01',
      votesFor: '12',
    })
    expect(half.status).toBe(422)
    expect(half.html).toContain('value="Bænke"')
    expect(half.html).toContain('Vælg filen igen')
    const wrong = await sendFile(cast.coordinator, path, {
      ...recorded,
      outcome: 'conditional',
      what1: 'Bænke',
      due1: '2026-07-01',
      votesFor: '12',
    })
    for (const id of ['f-owner1', 'f-proof1', 'f-votesAgainst', 'f-file']) expect(wrong.html).toContain(`href="#${id}"`)
    const misplaced = await sendFile(
      cast.coordinator,
      path,
      { ...recorded, what1: 'Bænke', owner1: 'Drift', due1: '2026-07-01', proof1: 'Foto' },
      paperFile,
    )
    expect(misplaced.html).toMatch(/Du har skrevet betingelser/)
    const done = await sendFile(cast.coordinator, path, recorded, { ...paperFile, name: 'referat (æ).pdf' })
    expect(done).toMatchObject({ status: 303, location: expect.stringMatching(/beslutninger\/[0-9a-f-]{36}\?gjort=decision\.recorded$/) })

    const decision = done.location.split('?')[0] ?? ''
    const second = await world.as(cast.secretariat)
    const shown = await second.get(decision)
    expect(shown.html).toContain('Bekræft: bilag og registrering stemmer')
    expect(shown.headers.get('content-security-policy')).toContain("frame-src 'self'")
    expect((await (await world.as(cast.coordinator)).get(decision)).html).not.toContain('Bekræft: bilag')
    const own = await (await world.as(cast.coordinator)).post(`${decision}/bekraeftelse`)
    expect(own.status).toBe(422)
    expect(own.html).toContain('kan ikke selv bekræfte den')
    expect((await second.post(`${decision}/afvisning`)).html).toContain('Skriv, hvad der ikke stemmer')
    expect((await second.post(`${decision}/bekraeftelse`)).location).toMatch(/gjort=decision\.confirmed$/)

    const [paper = ''] = linksIn((await second.get(decision)).html, /\/filer\//)
    const { headers, status } = await second.get(paper)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-disposition')).toBe("inline; filename*=UTF-8''referat%20%28%C3%A6%29.pdf")
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect((await (await world.as('skanderborg-koordinator')).get(paper)).status).toBe(404)
    expect((await world.visitor.get(paper)).status).toBe(303)
  })

  it('a body that is larger than any form is refused before it is read, with a sentence', async () => {
    const { slug } = await w.sent('For stor')
    const path = `/planer/${slug}/beslutninger/ny/${await w.deciderOf(slug, 'estate-meetings', w.estates[0])}`
    const bytes = new Uint8Array((mostMegabytes + 2) * 1024 * 1024)
    const answer = await sendFile(cast.coordinator, path, recorded, { name: 'stor.pdf', bytes })
    expect(answer.status).toBe(413)
    expect(answer.html).toContain('højst 20 MB')
  })

  it('a decider, a step, a decision, a condition, a paper and a version that are not there are not found', async () => {
    const { slug } = await w.sent('Ikke her')
    const visit = await world.as(cast.coordinator)
    const id = '01900000-0000-7000-8000-000000000000'
    const paths = ['beslutninger/ny', 'godkendelse/frister', 'beslutninger', 'betingelser', 'filer', 'versioner']
    for (const path of [
      ...paths.flatMap((one) => [`${one}/${id}`, `${one}/x`]),
      `godkendelse/${id}/afgoerere`,
      'versioner/9',
      'versioner/0',
    ]) {
      expect(`${path} ${(await visit.get(`/planer/${slug}/${path}`)).status}`).toBe(`${path} 404`)
    }
  })
})

describe('what a page costs', () => {
  it('no page of approval or of versions sends more than five statements', async () => {
    const visit = await world.as(cast.coordinator)
    const { rows } = await world.owner.query<{ slug: string; decision: string }>(
      `select work.slug, decision.id as decision from helhed.decision join helhed.work on work.municipality = decision.municipality and work.id = decision.work_id
       where work.municipality = 101 and exists (select from helhed.work_version newer join helhed.work_version own on own.work_id = newer.work_id and newer.number > own.number
         where own.id = decision.version_id) limit 1`,
    )
    const { slug } = await w.sent('Tæller')
    const meeting = await w.deciderOf(slug, 'estate-meetings', w.estates[0])
    const step = (await w.read(slug)).record.steps[0]?.id
    const paths = [
      `/planer/${slug}/indsendelse`,
      `/planer/${slug}/godkendelse/${step}/afgoerere`,
      `/planer/${slug}/godkendelse/frister/${meeting}`,
      `/planer/${slug}/beslutninger/ny/${meeting}`,
      `/planer/${slug}/versioner/1`,
      ...rows.map((row) => `/planer/${row.slug}/beslutninger/${row.decision}`),
    ]
    for (const path of paths) {
      world.statements.length = 0
      expect((await visit.get(path)).status).toBe(200)
      expect(`${path} ${world.statements.length <= 5}`).toBe(`${path} true`)
    }
  })
})
