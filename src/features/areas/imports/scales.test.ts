import { afterAll, describe, expect, it } from 'vitest'
import type { Day } from '#kernel/day'
import { badRowsOf, closeScales, figuresOf, readFile, type Sent, weighFile } from './scales.ts'
import type { Against, Progress } from './weighing.ts'

afterAll(closeScales)

const against: Against = {
  mapping: { place: 'Område', period: { column: 'År' }, figures: { kind: 'columns', columns: { Dagtilbud: 'dagtilbud' } } },
  register: {
    places: [{ id: 'p', kind: 'area', names: ['Højvangen'], nicknames: [], from: null, until: null, within: [] }],
    indicators: [
      {
        code: 'dagtilbud',
        names: ['Dagtilbud'],
        statutory: false,
        versions: [
          {
            id: 'v',
            from: '2000-01-01' as Day,
            until: null,
            unit: 'percent',
            minimum: '0',
            maximum: '100',
            name: { da: 'Dagtilbud', en: 'Day care' },
          },
        ],
      },
    ],
  },
  today: '2026-01-01' as Day,
  known: [],
}

const sent = (...lines: readonly string[]): Sent => ({
  content: new TextEncoder().encode(['Område;År;Dagtilbud', ...lines].join('\n')),
  choices: {},
  name: 'tal.csv',
})
const short = sent('Højvangen;2014;50,5', 'Højvangen;2015;170', 'Gellerup;2014;=A1')
const many = 40_000
const long = sent(...Array.from({ length: many }, (_, at) => `Sted nummer ${at};2014;${at % 100}`))

describe('files beside the server', () => {
  it('give their figures without what the file calls them, and the number of refusals', async () => {
    const day = '2014-12-31'
    expect(await figuresOf(short, against)).toEqual({
      ok: true,
      value: { figures: [{ place: 'p', version: 'v', day, amount: '50.5', numerator: null, denominator: null }], refused: 2 },
    })
  })

  it.each([
    ['da', 'Grund', 'ligger uden for det mulige'],
    ['en', 'Reason', 'lies outside what is possible'],
  ] as const)(
    'write their refused rows as they stood, with the reasons in the reader’s language (%s), and no formula',
    async (language, head, why) => {
      const file = await badRowsOf(short, against, language)
      if (!file.ok) throw new Error('No rows')
      const [first, second, third, ...more] = new TextDecoder().decode(file.value).trim().split('\r\n')
      expect(first).toBe(`Område;År;Dagtilbud;${head}`)
      expect(second).toContain(`Højvangen;2015;170;Dagtilbud: 170 ${why}`)
      expect(third).toContain("Gellerup;2014;'=A1;")
      expect(more).toEqual([])
    },
  )

  it('say how far they have come, first of the reading and then of the holding', async () => {
    const heard: Progress[] = []
    const weighed = await weighFile(long, against, (news) => heard.push(news))
    expect(weighed).toMatchObject({ ok: true, value: { entries: 0, refused: many } })
    expect([...new Set(heard.map(({ doing }) => doing))]).toEqual(['reads', 'holds'])
    expect(heard.every(({ done, of }) => done <= many && (of === null || of === many))).toBe(true)
  })

  it('do not wait for a long one where they are short', async () => {
    const done: string[] = []
    const told = (name: string) => () => void done.push(name)
    await Promise.all([weighFile(long, against).then(told('long')), readFile(short).then(told('short'))])
    expect(done).toEqual(['short', 'long'])
  })
})
