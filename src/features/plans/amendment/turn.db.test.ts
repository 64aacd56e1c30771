import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { type ApprovalWorld, must, openApprovalWorld } from '../approval/testing-world.ts'
import { publishPlan } from '../plan/publish-plan.ts'
import { withdrawAmendment } from './commands.ts'
import { amendingOf } from './testing.ts'

let world: World
let w: ApprovalWorld
let a: ReturnType<typeof amendingOf>
let people: Readonly<Record<'coordinator' | 'leader' | 'chair' | 'manager' | 'secretariat', Visit>>
beforeAll(async () => {
  world = await openWorld()
  w = await openApprovalWorld(world)
  a = amendingOf(world, w)
  people = {
    coordinator: await world.as('koebenhavn-koordinator'),
    leader: await world.as('projektleder-1'),
    chair: await world.as('bydel-4-formand'),
    manager: await world.as('boligorganisation-1-leder'),
    secretariat: await world.as('boligsocialt-sekretariat'),
  }
})
afterAll(() => world.close())

const seen = async (who: keyof typeof people, path: string): Promise<string> => wordsOf((await people[who].get(path)).html)

/** The strip's places that hold something, from the words of a page. */
const tied = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:a|span) class="place st-(\w+)"[\s\S]*?<span class="name">([^<]*)/g)].flatMap(([, state, name = '']) =>
    state === 'none' ? [] : [name.trim()],
  )

describe('an amendment on its way', () => {
  it('says on every page who is to answer now, and those who can find it among their tasks', async () => {
    const { slug } = await a.approved('Hvis tur')
    const href = `/planer/${slug}`
    await a.changeVision(slug)
    must(await a.send(slug))
    const everywhere = async (words: string): Promise<void> => {
      for (const path of [href, `${href}/aendringer`, `${href}/aendringer/1`])
        expect(await seen('secretariat', path), path).toContain(words)
    }
    await everywhere('Bydelsbestyrelsen for Tingbjerg-Husum skal svare nu. Formanden skriver svaret ind.')
    expect(await seen('chair', '/overblik')).toContain('Afgør: Bestyrelsen, ændring 1')
    must(await a.board(slug))
    await everywhere('Borgerrepræsentationen skal svare nu. Kommunen eller den, der driver planen, skriver svaret ind')
    for (const who of ['coordinator', 'secretariat', 'manager'] as const)
      expect(await seen(who, '/overblik'), who).toContain('Registrér beslutningen: Byrådet, ændring 1')
    expect(await seen('leader', '/overblik')).not.toContain('Registrér beslutningen: Byrådet, ændring 1')
    const council = must(await a.record(slug, 'council'))
    await everywhere('Svaret fra Borgerrepræsentationen venter på at blive bekræftet.')
    expect(await seen('manager', '/overblik')).toContain('Bekræft beslutningen: Byrådet, ændring 1')
    must(await a.confirm(slug, council))
    await everywhere('Landsbyggefonden skal svare nu.')
    expect((await people.leader.get('/overblik')).html, 'waiting for others').toContain(`href="${href}/aendringer/1"`)
    must(
      await withdrawAmendment(w.on('2016-02-29'), await w.actor('leader'), {
        plan: (await w.read(slug)).plan.id,
        number: 1,
        reason: 'Vi venter',
      }),
    )
    expect(await seen('secretariat', `${href}/aendringer`)).not.toContain('skal svare nu')
    expect(await seen('secretariat', href)).not.toContain('skal svare nu')
  })

  it('is sent back with the parts that it changes, and no other is offered or taken', async () => {
    const { slug, id } = await a.approved('Kun det rørte')
    await a.addOne(id)
    must(await a.send(slug))
    const { plan } = await w.read(slug)
    const decider = a.deciderOf(await a.last(slug), 'board')
    const address = `/planer/${slug}/beslutninger/ny/${decider}`
    const { html } = await people.chair.get(address)
    const offered = [...html.matchAll(/<input[^>]* name="returns"[^>]* value="([^"]*)"|<input[^>]* value="([^"]*)"[^>]* name="returns"/g)]
    const touched = plan.parts.find(({ number }) => number === 2)?.id
    expect(offered.map(([, one, other]) => one ?? other)).toEqual([touched])
    const untouched = plan.parts.find(({ number }) => number === 1)?.id ?? ''
    const refused = await people.chair.post(address, { outcome: 'returned', reasons: 'Hvem driver det?', returns: untouched })
    expect([refused.status, wordsOf(refused.html).includes('Ændringen rører ikke den del')]).toEqual([422, true])
  })
})

describe('the decisions on an amendment', () => {
  it('lie on the thread of the plan and of what it changes, and lead to its area, its board and its parts', async () => {
    const { slug, id } = await a.approved('På tråden')
    const href = `/planer/${slug}`
    const counted = async (path: string): Promise<number> => Number(/Beslutninger (\d+)/.exec(await seen('secretariat', path))?.[1] ?? 0)
    await a.addOne(id)
    const before = [await counted(href), await counted(`${href}/dele/2`), await counted(`${href}/dele/1`)]
    must(await a.send(slug))
    must(await a.board(slug, { outcome: 'returned', reasons: 'Hvem driver det?' }))
    const after = async () => [await counted(href), await counted(`${href}/dele/2`), await counted(`${href}/dele/1`)]
    const more = before.map((count, at) => (at === 2 ? count : count + 1))
    expect(await after()).toEqual(more)
    const [decision] = (await a.last(slug)).record.decisions
    const page = await people.secretariat.get(`${href}/beslutninger/${decision?.id}`)
    expect(tied(page.html)).toEqual(
      expect.arrayContaining(['Område', 'Forum', 'Plan', 'Aftaler', 'Mål', 'Aktiviteter', 'Penge', 'Beslutninger']),
    )
    must(await a.send(slug, {}, '2016-02-26'))
    expect(await after(), 'sent again').toEqual(before)
    const old = await people.secretariat.get(`${href}/beslutninger/${decision?.id}`)
    expect(tied(old.html), 'a decision that came before another').toEqual(expect.arrayContaining(['Område', 'Forum', 'Plan', 'Aftaler']))
    must(await a.board(slug, {}, '2016-02-27'))
    expect(await after(), 'in force').toEqual(more)
    expect((await people.secretariat.get(href)).html).toContain(`href="${href}/aendringer/1"`)
  })
})

describe('a published plan that was amended', () => {
  it('is to be published anew by those who may, until one of them has', async () => {
    const { slug, id } = await a.approved('Vist igen')
    const href = `/planer/${slug}`
    const asked = 'Offentliggør den ændrede plan'
    must(await publishPlan(w.on('2016-02-23'), await w.actor('coordinator'), { plan: id }))
    await a.addOne(id)
    must(await a.send(slug))
    expect(await seen('coordinator', href)).not.toContain(asked)
    must(await a.board(slug))
    expect(await seen('coordinator', href)).toMatch(/Offentligheden ser version 1; den godkendte er nu version 2\./)
    for (const who of ['coordinator', 'secretariat'] as const) {
      expect(await seen(who, href), who).toContain(asked)
      expect((await people[who].get('/overblik')).html, who).toContain(`href="${href}#vis"`)
    }
    expect(await seen('leader', href)).not.toContain(asked)
    expect((await people.leader.get('/overblik')).html).not.toContain(`href="${href}#vis"`)
    expect((await people.coordinator.post(`${href}/offentliggoerelse`)).status).toBe(303)
    expect(await seen('coordinator', href)).not.toContain(asked)
    expect((await people.secretariat.get('/overblik')).html).not.toContain(`href="${href}#vis"`)
  })
})
