import { describe, expect, it } from 'vitest'
import { helhed } from './command-testing.ts'

const line = (id: string, source: string, amount: number) => ({ id, part: null, year: 2016, category: 'løn', source, kind: 'cash', amount })
const budget = (...lines: readonly object[]) => ({ frame: 4_000_000_000, rule: 'koebenhavn', lines })
const right = [
  line('f', 'fund', 3_000_000_000),
  line('a', 'associations', 500_000_000),
  line('s', 'municipalitySubAgreements', 424_000_000),
  line('c', 'municipalityCoordination', 76_000_000),
]
const check = (content: unknown, ...options: readonly string[]) =>
  helhed(['budget', 'check', 'b.json', ...options], { 'b.json': typeof content === 'string' ? content : JSON.stringify(content) })

describe('helhed budget split', () => {
  it('prints whole øre as one JSON document', async () => {
    const run = await helhed(['budget', 'split', '12345678.90', '--rule', 'koebenhavn', '--json'])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(run.out)).toEqual({
      fund: 925925917,
      associations: 154320986,
      municipalitySubAgreements: 130864197,
      municipalityCoordination: 23456790,
    })
  })

  it('prints kroner in Danish without --json', async () => {
    expect((await helhed(['budget', 'split', '40000000', '--rule', 'koebenhavn'])).out).toContain('4.240.000')
  })

  it.each([['5,30'], ['1.234'], ['-5'], ['abc'], ['1e3'], ['']])('refuses the amount "%s"', async (amount) => {
    expect(await helhed(['budget', 'split', amount, '--rule', 'koebenhavn', '--json'])).toMatchObject({ code: 2, out: '' })
  })

  it('refuses a rule that does not exist, and no rule', async () => {
    expect(await helhed(['budget', 'split', '5', '--rule', 'aarhus', '--json'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('aarhus'),
    })
    expect(await helhed(['budget', 'split', '5', '--json'])).toMatchObject({ code: 2, out: '' })
  })
})

describe('helhed budget check', () => {
  it('holds with exit code 0', async () => {
    const run = await check(budget(...right), '--json')
    expect(run.code).toBe(0)
    expect(JSON.parse(run.out)).toMatchObject({
      holds: true,
      mend: [],
      shares: { fund: 3_000_000_000, municipalityCoordination: 76_000_000 },
    })
  })

  it('does not hold with exit code 1, and says which line can mend it', async () => {
    const run = await check(budget(...right.with(2, line('s', 'municipalitySubAgreements', 420_000_000))), '--json')
    expect(run.code).toBe(1)
    const { rules, mend } = JSON.parse(run.out)
    expect(rules.find((rule: { id: string }) => rule.id === 'municipality-sub-agreements')).toMatchObject({
      holds: false,
      missing: 4_000_000,
      over: 0,
      why: expect.stringContaining('40.000 kr. mangler'),
    })
    expect(mend).toEqual([{ line: 's', change: 4_000_000 }])
  })

  it('one øre too much from the fund exits with 1', async () => {
    const lines = [line('f', 'fund', 3_000_000_001), line('a', 'associations', 499_999_999), ...right.slice(2)]
    const run = await check(budget(...lines), '--json')
    expect(run.code).toBe(1)
    expect(JSON.parse(run.out).rules.filter((rule: { holds: boolean }) => !rule.holds)).toMatchObject([
      { id: 'fund-at-most-75', over: 1 },
      { id: 'local-at-least-25', missing: 1 },
      { id: 'associations-share', missing: 1 },
    ])
  })

  it('prints a readable check in Danish without --json', async () => {
    const run = await check({ ...budget(...right), reason: 'Aftalt' })
    expect(run.out).toContain('Budgettet holder.')
    expect(run.out).toContain('30.000.000')
  })

  const base = budget(...right)
  const with0 = (change: object) => ({ ...base, lines: [{ ...right[0], ...change }] })
  const hours = { id: 'h', part: '1', year: 2016, category: 'SSP', source: 'fund', kind: 'hours', hours: 320, rate: 38_500 }
  it.each([
    ['no JSON', '{"frame":', 'JSON'],
    ['a list', [], 'filen'],
    ['no frame', { ...base, frame: undefined }, 'frame: mangler'],
    ['a frame of zero', { ...base, frame: 0 }, 'frame'],
    ['an unknown rule', { ...base, rule: 'aarhus' }, 'rule'],
    ['an unknown source', with0({ source: 'staten' }), 'lines[0].source'],
    ['an unknown kind', with0({ kind: 'goods' }), 'lines[0].kind'],
    ['a negative amount', with0({ amount: -1 }), 'lines[0].amount'],
    ['part of an øre', with0({ amount: 1.5 }), 'lines[0].amount'],
    ['an amount as text', with0({ amount: '5' }), 'lines[0].amount'],
    ['no amount', with0({ amount: undefined }), 'lines[0].amount: mangler'],
    ['no part', with0({ part: undefined }), 'lines[0].part: mangler'],
    ['cash with hours', with0({ hours: 3 }), 'lines[0].hours'],
    ['an id used twice', { ...base, lines: [right[0], right[0]] }, 'lines[1].id'],
    ['hours without a rate', { ...base, lines: [{ ...hours, rate: undefined }] }, 'lines[0].rate: mangler'],
    ['negative hours', { ...base, lines: [{ ...hours, hours: -1 }] }, 'lines[0].hours'],
    ['an amount that is not hours times rate', { ...base, lines: [{ ...hours, amount: 5 }] }, 'lines[0].amount'],
  ])('refuses %s with its path', async (_, content, place) => {
    const run = await check(content, '--json')
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(place)
  })

  it('refuses a file that is not there', async () => {
    expect(await helhed(['budget', 'check', 'fravaer.json', '--json'])).toMatchObject({ code: 2, out: '' })
  })
})
