import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { planNow } from '../budget/testing.ts'
import { partOf } from '../part/find.ts'
import { numbered, theoryOf } from './theory.ts'

const slug = 'projekt-hoejvangen-2016-2020'
const plan = `/planer/${slug}`
const theory = `${plan}/dele/2/forandringsteori`

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const part = async (number = 2) => partOf(await planNow(world, await world.actor('skanderborg-koordinator'), slug), number)
const read = async (href: string, as = member) => wordsOf((await as.get(href)).html)

describe('the theory of the demonstration', () => {
  it('says how large it is and where it does not hold, each with the way to mend it', async () => {
    const { html } = await member.get(theory)
    const words = wordsOf(html)
    expect(words).toContain('11 led og 12 pile. 3 steder holder kæden ikke endnu.')
    expect(words).toContain('Ingen indikator viser, om det sker: Flere kender en nabo, de kan hilse på.')
    expect(words).toContain(
      'Ingen har sagt, hvordan antagelsen på pil 9 prøves: fra Mørke steder og fejl er meldt og rettet til Flere er trygge i Højvangen.',
    )
    const arrow = numbered(theoryOf(await part())).find(({ number }) => number === 9)
    expect(html).toContain(`href="${plan}/forandringsteori/pile/${arrow?.id}"`)
  })

  it('tells every node in the outline with what leads to it and where it leads, and draws the same', async () => {
    const { html } = await member.get(theory)
    const { nodes, arrows } = theoryOf(await part())
    for (const { position } of nodes) {
      expect(html).toContain(`id="led-${position}"`)
      // From the drawing, and from each end of its arrows.
      expect(html.split(`href="#led-${position}"`).length - 1).toBeGreaterThan(1)
    }
    for (const { number } of numbered({ nodes, arrows })) expect(html).toContain(`id="pil-${number}"`)
    expect(html).toMatch(/<svg class="flow-drawn/)
  })

  it('is told on the page of its part', async () => {
    expect(await read(`${plan}/dele/2`)).toContain('11 led og 12 pile. 3 steder holder kæden ikke endnu. Se forandringsteorien')
    expect(await read(`${plan}/dele/1`)).toContain('Delen har ingen forandringsteori.')
  })

  it('shows a reader no act, and no door to one', async () => {
    const reader = await world.as('skanderborg-direktoer')
    const { html } = await reader.get(theory)
    expect(wordsOf(html)).toContain('Flere er trygge i Højvangen')
    expect(html).not.toContain('/led/nyt')
    expect((await reader.get(`${theory}/led/nyt`)).status).toBe(403)
  })
})

describe('a theory that is begun', () => {
  const own = `${plan}/dele/3/forandringsteori`

  it('teaches what is lost without one, and begins from the plan in one act', async () => {
    expect(await read(own)).toContain('Uden den kan ingen se, hvilken aktivitet der skal flytte hvilket mål')
    const begun = await member.post(`${own}/fra-planen`, {})
    expect(begun.location).toBe(`${own}?gjort=theory.begun#led`)
    expect(await read(begun.location ?? '')).toContain('4 led og 3 pile.')
    const again = await member.post(`${own}/fra-planen`, {})
    expect([again.status, wordsOf(again.html)]).toEqual([422, expect.stringContaining('Alt, hvad planen har, står allerede i teorien.')])
  })

  it('gets a node that leads on, from the finding that asks for it, and keeps the words of one that is refused', async () => {
    const [activity] = theoryOf(await part(3)).nodes.filter(({ kind }) => kind === 'activity')
    const form = `${own}/led/nyt`
    const refused = await member.post(form, { kind: 'outcome', title: 'Unge har en plan', note: 'Egne ord', leadsTo: activity?.id ?? '' })
    expect(refused.status).toBe(422)
    expect(errorAt(refused.html, 'horizon')).toBe('Vælg, hvornår virkningen skal vise sig.')
    expect([valueIn(refused.html, 'title'), refused.html.includes('Egne ord')]).toEqual(['Unge har en plan', true])
    const added = await member.post(form, { kind: 'output', title: 'Unge har en plan', comesFrom: activity?.id ?? '' })
    expect(added.location).toBe(`${own}?gjort=theory.node_added#led`)
    expect(await read(own)).toContain('5 led og 4 pile.')
  })

  it('names the circle that an arrow would close', async () => {
    const { nodes } = theoryOf(await part(3))
    const [goal, activity] = [nodes.find((node) => node.goal), nodes.find((node) => node.activity)]
    const refused = await member.post(`${own}/pile/ny`, { from: goal?.id ?? '', to: activity?.id ?? '', assumption: 'Mine ord' })
    expect(refused.status).toBe(422)
    expect(errorAt(refused.html, 'to')).toBe(
      'Så går teorien i ring: Unge finder fritidsjob → Vejledning om job og uddannelse → Unge finder fritidsjob.',
    )
    expect(refused.html).toContain('Mine ord')
  })

  it('shows both versions of a node when somebody saved meanwhile', async () => {
    const node = theoryOf(await part(3)).nodes.find(({ title }) => title === 'Unge har en plan')
    const href = `${plan}/forandringsteori/led/${node?.id}`
    const saved = await member.post(href, { kind: 'output', title: 'Unge har en skriftlig plan', version: '1' })
    expect(saved.location).toBe(`${own}?gjort=theory.node_changed#led-${node?.position}`)
    const stale = await member.post(href, { kind: 'output', title: 'Unge har en god plan', version: '1' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('Unge har en skriftlig plan')
    expect(valueIn(stale.html, 'title')).toBe('Unge har en god plan')
  })

  it('does not find a node of another plan', async () => {
    const { rows } = await world.owner.query<{ id: string }>(
      `select id from helhed.activity where part_id in (select id from helhed.part where work_id in (select id from helhed.work where slug = $1))`,
      [slug],
    )
    expect((await member.get(`${plan}/forandringsteori/led/${rows[0]?.id}`)).status).toBe(404)
    expect((await member.get(`${plan}/forandringsteori/pile/${rows[0]?.id}`)).status).toBe(404)
    expect((await member.get(`${plan}/dele/77/forandringsteori`)).status).toBe(404)
  })
})

describe('versions of a theory', () => {
  it('each tells what it held, how that differs from now, and who decided on it', async () => {
    const { rows } = await world.owner.query<{ slug: string; part: number }>(
      `select w.slug, p.number as part from helhed.work w join helhed.part p on p.municipality = w.municipality and p.work_id = w.id and p.kind = 'sub'
       where w.municipality = 101 and exists (select from helhed.version_approved d where d.work_id = w.id) order by 1, 2 limit 1`,
    )
    const approved = await world.as('boligsocialt-sekretariat')
    const href = `/planer/${rows[0]?.slug}/dele/${rows[0]?.part}/forandringsteori`
    const before = await read(href, approved)
    expect(before).toMatch(/Version 1 .* ingen teori, som nu .*afgørelse/)
    expect((await approved.post(`${href}/led/nyt`, { kind: 'need', title: 'Et nyt behov' })).status).toBe(303)
    const { html } = await approved.get(href)
    expect(wordsOf(html)).toMatch(/ingen teori, 1 forskel fra nu/)
    // Decisions on the other sub-agreements used none of this one's theory.
    const { rows: counted } = await world.owner.query<{ own: number; all: number }>(
      `select count(*) filter (where d.part_id is null or p.number = $2)::int as own, count(*)::int as all from helhed.decision d
       join helhed.work w on w.municipality = d.municipality and w.id = d.work_id left join helhed.part p on p.municipality = d.municipality and p.id = d.part_id
       join helhed.work_version v on v.municipality = d.municipality and v.id = d.version_id
       where w.slug = $1 and v.number = 1`,
      [rows[0]?.slug, rows[0]?.part],
    )
    expect(counted[0]?.own).toBeLessThan(counted[0]?.all ?? 0)
    expect(wordsOf(html)).toContain(`${counted[0]?.own} afgørelser`)
    expect(html).toMatch(/href="\/planer\/[\w-]+\/versioner\/\d+#kladde"/)
    const version = await read(`/planer/${rows[0]?.slug}/versioner/1`, approved)
    expect(version).toContain('Forandringsteori, Et nyt behov')
  })
})
