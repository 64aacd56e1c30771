import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerParallel,
  changeEffort,
  confirmDecision,
  endEffort,
  measureGoal,
  type ProposeEffort,
  proposeEffort,
  sendEffort,
  setMoney,
  takeDecision,
} from '#features/plans'
import { isStale } from '#kernel/version'
import { bySlug } from '../../../../test/setup/lay.ts'
import {
  approved,
  atCouncil,
  deciderOf,
  doing,
  effortOf,
  guest,
  holder,
  type LaidEffort,
  laidEffort,
  proposer,
  recorded,
  sent,
  withSecondVoice,
} from '../../../../test/setup/plant-efforts.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** What a command refuses, by field. */
const refusedBy = async <Input>(
  who: string,
  command: (platform: World['platform'], actor: Awaited<ReturnType<World['actor']>>, input: Input) => Promise<unknown>,
  input: Input,
): Promise<readonly string[]> => {
  const result = (await command(world.platform, await world.actor(who), input)) as
    | { readonly ok: true }
    | { readonly ok: false; readonly refusals: readonly { readonly field?: string; readonly say: (language: 'da') => string }[] }
  return result.ok ? [] : result.refusals.map(({ field, say }) => [field, say('da')].filter(Boolean).join(': '))
}

const propose = async (changes: Partial<ProposeEffort>, who = proposer) =>
  refusedBy(who, proposeEffort, await effortOf(world, `Prøve ${Math.random()}`, changes))

const statusWord = async (effort: LaidEffort, who = proposer): Promise<string> => (await (await world.as(who)).get(effort.href)).html

describe('proposing an effort', () => {
  it('in another municipality there is no such area, and no such body', async () => {
    const elsewhere = await bySlug(world, 'body', 'kommunalbestyrelsen-i-gentofte')
    expect(await propose({ body: elsewhere })).toEqual(['body: Organet findes ikke i kommunen.'])
    const area = await bySlug(world, 'area', 'broholms-alle')
    await expect(propose({ area })).rejects.toThrow('Not found')
  })

  it('for an estate outside the area is refused', async () => {
    const estate = await bySlug(world, 'organisation', 'afdeling-1')
    expect(await propose({ estates: [estate] })).toEqual(['estates: Afdelingen ligger ikke i området.'])
  })

  it('under a name that the municipality uses is refused', async () => {
    const laid = await laidEffort(world, proposer, { name: 'Et navn, der er brugt' })
    expect(laid.slug).toBe('et-navn-der-er-brugt')
    expect(await propose({ name: 'et navn, der er BRUGT' })).toEqual([
      'name: Kommunen har allerede en plan eller en indsats med det navn. Vælg et andet.',
    ])
  })

  it('a guest begins only what its own organisation runs', async () => {
    expect(await propose({}, guest)).toEqual(['operator: Vælg jeres egen organisation: som gæst kan I kun foreslå jeres eget projekt.'])
  })

  it('whoever works in the area proposes there and nowhere else', async () => {
    expect(await propose({}, 'hoejvangen-ssp')).toEqual([])
    const area = await bySlug(world, 'area', 'moelleparken')
    await expect(propose({ area }, 'hoejvangen-ssp')).rejects.toThrow('Denied')
    await expect(propose({}, 'skanderborg-byraadsmedlem')).rejects.toThrow('Denied')
  })
})

describe('answering an effort', () => {
  it('whoever proposed it cannot, also when another has sent it', async () => {
    const effort = await laidEffort(world, holder)
    const alone = await refusedBy(proposer, sendEffort, { plan: effort.id, note: null })
    expect(alone[0]).toMatch(/^plan: I KUF Højvangen har ingen andre end den, der foreslår eller sender, mandat/)
    await withSecondVoice(world)
    await sent(world, effort, proposer)
    const decider = await deciderOf(world, effort, holder)
    const answer = { plan: effort.id, decider, outcome: 'approved', reasons: null, returns: [], conditions: [] } as const
    expect(await refusedBy(holder, takeDecision, answer)).toEqual([
      'Den, der har foreslået indsatsen, kan hverken afgøre, registrere eller bekræfte.',
    ])
  })

  it('one who speaks for the municipality in the body is enough', async () => {
    const effort = await laidEffort(world)
    await sent(world, effort)
    await approved(world, effort)
    expect(await statusWord(effort)).toContain('i gang')
  })

  it('returned, it is changed and sent again; the same version is not sent twice', async () => {
    const effort = await laidEffort(world)
    await sent(world, effort)
    expect((await refusedBy(proposer, sendEffort, { plan: effort.id, note: null }))[0]).toContain('den samme version sendes ikke to gange')
    const { rows } = await world.owner.query('select id from helhed.part where work_id = $1', [effort.id])
    const back = { plan: effort.id, decider: await deciderOf(world, effort, holder), returns: [rows[0].id], conditions: [] }
    expect(await refusedBy(holder, takeDecision, { ...back, outcome: 'returned', reasons: null })).toHaveLength(1)
    await doing(world, '2026-06-02T09:00:00+02:00')(holder, takeDecision, {
      ...back,
      outcome: 'returned',
      reasons: 'Skriv, hvem der betaler.',
    })
    expect(await statusWord(effort)).toContain('sendt tilbage')
  })

  it('a body elsewhere is recorded with its paper and confirmed by another of another organisation', async () => {
    const effort = await atCouncil(world)
    const decision = await recorded(world, effort)
    expect(await refusedBy('skanderborg-direktoer', confirmDecision, { plan: effort.id, decision, reason: null })).toEqual([
      'Den, der har registreret beslutningen, kan ikke selv bekræfte den.',
    ])
    await doing(world)(proposer, confirmDecision, { plan: effort.id, decision, reason: null })
    expect(await statusWord(effort)).toContain('i gang')
  })

  it('its body cannot be changed once it was sent to it', async () => {
    const effort = await laidEffort(world)
    await sent(world, effort)
    const body = await bySlug(world, 'body', 'byraadet-i-skanderborg')
    const { municipality: _, activities: __, measure: ___, total: ____, source: _____, area: ______, ...facts } = await effortOf(world, 'x')
    const input = { ...facts, name: `Andet ${effort.slug}`, body, plan: effort.id, version: 1 }
    expect(await refusedBy(proposer, changeEffort, input)).toEqual([
      'body: Indsatsen er sendt til organet. Det kan ikke skiftes, når den først er sendt.',
    ])
  })
})

describe('running an effort', () => {
  it('who works in the area writes and measures; a stale edit saves nothing', async () => {
    const effort = await laidEffort(world)
    const { rows } = await world.owner.query('select g.id from helhed.goal g join helhed.part p on p.id = g.part_id where p.work_id = $1', [
      effort.id,
    ])
    const measured = {
      plan: effort.id,
      goal: rows[0].id,
      measuredOn: '2026-05-31',
      amount: '7',
      numerator: null,
      denominator: null,
      note: null,
    }
    expect(await refusedBy('hoejvangen-ssp', measureGoal, measured)).toEqual([])
    const stale = await answerParallel(world.platform, await world.actor(proposer), { plan: effort.id, version: 9, words: 'x' })
    expect(isStale(stale)).toBe(true)
  })

  it('its money is laid on its years, and nothing is an answer', async () => {
    const effort = await laidEffort(world)
    const money = async () =>
      (
        await world.owner.query(
          `select c.year, c.amount::int from helhed.budget_cell c join helhed.budget_line l on l.id = c.line_id where l.work_id = $1 order by 1`,
          [effort.id],
        )
      ).rows
    await doing(world)(proposer, setMoney, { plan: effort.id, version: 1, lines: [{ what: 'Løn', source: 'municipality', amount: 2_501 }] })
    expect(await money()).toEqual([
      { year: 2026, amount: 1_251 },
      { year: 2027, amount: 1_250 },
    ])
    await doing(world)(proposer, setMoney, { plan: effort.id, version: 2, lines: [] })
    expect(await money()).toEqual([])
  })

  it('it is ended when it was approved and has begun, once, and is closed from then on', async () => {
    const effort = await laidEffort(world)
    const end = { plan: effort.id, endedOn: '2026-06-01', result: 'Ti børn kom fast.', takesOver: null }
    expect(await refusedBy(proposer, endEffort, end)).toEqual(['Kun en indsats, der er godkendt, kan afsluttes.'])
    await sent(world, effort)
    await approved(world, effort)
    expect(await refusedBy(proposer, endEffort, { ...end, endedOn: '2026-06-02' })).toEqual([
      'endedOn: Sidste dag kan ikke ligge frem i tiden.',
    ])
    expect(await refusedBy(proposer, endEffort, { ...end, endedOn: '2026-04-01' })).toEqual([
      'endedOn: Sidste dag ligger før indsatsens første dag.',
    ])
    expect(await refusedBy(proposer, endEffort, end)).toEqual([])
    expect(await refusedBy(proposer, endEffort, end)).toEqual(['Indsatsen er allerede afsluttet.'])
    expect(await refusedBy(proposer, setMoney, { plan: effort.id, version: 1, lines: [] })).toEqual([
      'plan: Indsatsen er afsluttet og kan ikke ændres. En ny indsats begynder forfra.',
    ])
    expect(await statusWord(effort)).toContain('Ti børn kom fast.')
  })
})
