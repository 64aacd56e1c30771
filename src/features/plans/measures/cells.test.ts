import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '#kernel/decimal'
import { type Asked, cellName, type Edit, judgeCell, readCells, weigh } from './cells.ts'
import { frequencies, periodOf, periodOn, periodsIn } from './period.ts'
import { type CellValue, counting, emptyCell, markOf, nothingSeen, sameValue, seenAt, type Update, valueIn } from './updates.ts'

const goalId = '01900000-0000-7000-8000-000000000001'
const goal: Asked = { id: goalId, counting: 'last', baselineOn: null, frequency: 'quarter' }
const share: Asked = { ...goal, id: '01900000-0000-7000-8000-000000000002', counting: 'share' }

/** Ids that sort by their number, as ids of one plan do by their time. */
const id = (place: number): string => `01900000-0000-7000-9000-${String(place).padStart(12, '0')}`
const update = (place: number, measuredOn: string, amount: string, closedAs: number | null = null): Update => ({
  id: id(place),
  measuredOn,
  amount,
  numerator: null,
  denominator: null,
  note: null,
  closedAs: closedAs === null ? null : id(closedAs),
})
const edit = (period: string, amount: string | null): Edit => ({ goal: goalId, period, value: { ...emptyCell, amount }, note: null })
const sentences = (refusals: ReturnType<typeof judgeCell>) => Object.fromEntries(refusals.map(({ field, say }) => [field ?? '', say('da')]))

describe('periods', () => {
  it('have codes that name them, and cover the year without a gap', () => {
    expect(periodsIn('quarter', 2018).map(({ code, first, last }) => [code, first, last])).toEqual([
      ['2018-Q1', '2018-01-01', '2018-03-31'],
      ['2018-Q2', '2018-04-01', '2018-06-30'],
      ['2018-Q3', '2018-07-01', '2018-09-30'],
      ['2018-Q4', '2018-10-01', '2018-12-31'],
    ])
    expect(['2018', '2018-H2', '2018-02'].map((code) => periodOf(code)?.last)).toEqual(['2018-12-31', '2018-12-31', '2018-02-28'])
    expect(['2018-Q5', '2018-13', '18', '2018-', ''].map(periodOf)).toEqual([null, null, null, null, null])
  })

  it('every day lies in exactly one of each length, and its code leads back to it', () => {
    const days = fc
      .date({ min: new Date('1995-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.constantFrom(...frequencies), (day, frequency) => {
        const own = periodsIn(frequency, Number(day.slice(0, 4))).filter(({ first, last }) => first <= day && day <= last)
        expect(own).toEqual([periodOn(frequency, day)])
        expect(own.map(({ code }) => periodOf(code))).toEqual(own)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a period of a goal', () => {
  const quarter = { first: '2018-01-01', last: '2018-03-31' }

  it('comes to the last figure, the sum, or all numerators over all denominators', () => {
    const two = [update(1, '2018-01-31', '10'), update(2, '2018-02-28', '14')]
    expect(valueIn('last', two, quarter).amount).toBe('14')
    expect(valueIn('sum', two, quarter).amount).toBe('24')
    const parts = [
      { ...update(1, '2018-01-31', '0'), numerator: '1', denominator: '2' },
      { ...update(2, '2018-02-28', '0'), numerator: '9', denominator: '10' },
    ]
    expect(valueIn('share', parts, quarter)).toEqual({ amount: null, numerator: '10', denominator: '12' })
    expect(valueIn('sum', two, { first: '2018-04-01', last: '2018-06-30' })).toEqual(emptyCell)
  })

  it('comes to what it came to for whoever looked before others wrote', () => {
    const updates = [update(1, '2018-03-31', '10', 3), update(3, '2018-03-31', '12')]
    expect(valueIn('last', seenAt(updates, id(2)), quarter).amount).toBe('10')
    expect(valueIn('last', seenAt(updates, id(3)), quarter).amount).toBe('12')
    expect(seenAt(updates, nothingSeen)).toEqual([])
    expect(markOf(updates)).toBe(id(3))
    expect(markOf([update(1, '2018-03-31', '10', 9)])).toBe(id(9))
    expect(markOf([])).toBe(nothingSeen)
  })
})

describe('cells of a form or a file', () => {
  it('are read as they are written, the two of a share together', () => {
    const { edits, refusals } = readCells([goal, share], {
      [cellName(goalId, '2018-Q1')]: '1.204,5',
      [cellName(share.id, '2018-Q1', 'numerator')]: '3',
      [cellName(share.id, '2018-Q1', 'denominator')]: '4',
      [`${share.id}_note`]: ' To klasser ',
      seen: id(1),
    })
    expect(refusals).toEqual([])
    expect(edits).toEqual([
      { goal: goalId, period: '2018-Q1', value: { ...emptyCell, amount: '1204.5' }, note: null },
      { goal: share.id, period: '2018-Q1', value: { amount: null, numerator: '3', denominator: '4' }, note: 'To klasser' },
    ])
  })

  it('keep no civil registration number in a remark', () => {
    const { refusals } = readCells([goal, share], { [cellName(goalId, '2018-Q1')]: '1', [`${goalId}_note`]: 'Uden 010190-1234' })
    expect(refusals.map(({ field, say }) => [field, say('da')])).toEqual([
      [`${goalId}_note`, 'Her står noget, der ligner et CPR-nummer. Sådan et gemmer Helhed ikke.'],
    ])
  })

  it('that are none of the plan, or no figures, have a sentence at their name', () => {
    const broken = {
      [cellName(id(7), '2018-Q1')]: '1',
      [cellName(goalId, '2018-H1')]: '1',
      [cellName(goalId, '2018-Q9')]: '1',
      [cellName(goalId, '2018-Q1', 'numerator')]: '1',
      [cellName(goalId, '2018-Q2')]: 'mange',
    }
    const { edits, refusals } = readCells([goal, share], broken)
    expect(edits).toEqual([])
    expect(refusals.map(({ field }) => field)).toEqual(Object.keys(broken))
  })

  it('are refused where the goal cannot hold them', () => {
    const judge = (one: Asked, period: string, value: Partial<CellValue>) =>
      sentences(judgeCell(one, { period, value: { ...emptyCell, ...value } }, '2018-05-01'))
    expect(judge(goal, '2018-Q1', { amount: '12' })).toEqual({})
    expect(judge(goal, '2018-Q3', { amount: '12' })).toEqual({
      [cellName(goalId, '2018-Q3')]: 'Perioden er ikke begyndt endnu, så der kan ikke måles.',
    })
    expect(judge(share, '2018-Q1', { numerator: '3' })).toEqual({
      [cellName(share.id, '2018-Q1', 'denominator')]: 'En andel har to tal: skriv også det her.',
    })
    expect(Object.keys(judge(share, '2018-Q1', { numerator: '5', denominator: '4' }))).toEqual([cellName(share.id, '2018-Q1', 'numerator')])
    expect(Object.keys(judge({ ...goal, counting: 'sum' }, '2018-Q1', { amount: '-1' }))).toEqual([cellName(goalId, '2018-Q1')])
    expect(Object.keys(judge({ ...goal, baselineOn: '2018-03-31' }, '2018-Q1', { amount: '1' }))).toEqual([cellName(goalId, '2018-Q1')])
    expect(judge(goal, '2018-Q1', {})).toEqual({})
  })
})

describe('what somebody wrote, held against what stood and what stands', () => {
  const at = (updates: readonly Update[]) => [{ ...goal, updates }]

  it('changes only what was changed, and is a clash only where two wrote different figures', () => {
    const theirs = [update(1, '2018-03-31', '10', 3), update(3, '2018-03-31', '12'), update(2, '2018-06-30', '7')]
    const seen = id(2)
    expect(weigh(at(theirs), [edit('2018-Q1', '10'), edit('2018-Q2', '7')], seen)).toEqual({ changes: [], clashes: [] })
    expect(weigh(at(theirs), [edit('2018-Q1', '12')], seen)).toEqual({ changes: [], clashes: [] })
    expect(weigh(at(theirs), [edit('2018-Q2', '8')], seen).changes).toHaveLength(1)
    expect(weigh(at(theirs), [edit('2018-Q1', '11')], seen).clashes).toMatchObject([{ base: { amount: '10' }, theirs: { amount: '12' } }])
    expect(weigh(at(theirs), [edit('2018-Q1', '11')], null).clashes).toEqual([])
  })

  it('nobody ever loses what another wrote: the figures of two that saved one after the other are merged, or it is said where not', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 3 }).map(String), { nil: null })
    const codes = periodsIn('quarter', 2018)
    const row = fc.tuple(figure, figure, figure, figure)
    fc.assert(
      fc.property(row, row, row, (start, first, second) => {
        const begun = codes.flatMap(({ last }, index) => (start[index] ? [update(index + 1, last, start[index])] : []))
        const mark = markOf(begun)
        const edits = (row: readonly (string | null)[]) => codes.map(({ code }, index) => edit(code, row[index] ?? null))
        /** Saves as the command does: what told of the period is closed, what is new is written. */
        let place = 100
        const save = (updates: readonly Update[], changes: readonly Edit[]): readonly Update[] =>
          changes.reduce((all, { period, value }) => {
            place += 1
            const last = codes.find(({ code }) => code === period)?.last ?? ''
            const closed = all.map((one) => (one.measuredOn === last && one.closedAs === null ? { ...one, closedAs: id(place) } : one))
            return value.amount === null ? closed : [...closed, update(place, last, value.amount)]
          }, updates)
        const one = save(begun, weigh(at(begun), edits(first), mark).changes)
        const { changes, clashes } = weigh(at(one), edits(second), mark)
        const two = save(one, changes)
        codes.forEach((period, index) => {
          const held = valueIn('last', counting(two), period).amount
          const clash = clashes.find(({ edit: { period: code } }) => code === period.code)
          const [was, mine, theirs] = [start[index] ?? null, second[index] ?? null, first[index] ?? null]
          if (mine === was) expect(held).toBe(theirs)
          else if (theirs === was || mine === theirs) expect(held).toBe(mine)
          else {
            expect(clash && sameValue(clash.theirs, { ...emptyCell, amount: theirs })).toBe(true)
            expect(held).toBe(theirs)
          }
        })
        // What was saved stands there for whoever looks now, and writing it again changes nothing.
        expect(
          weigh(
            at(two),
            codes.map((period) => ({ ...edit(period.code, null), value: valueIn('last', counting(two), period) })),
            markOf(two),
          ),
        ).toEqual({
          changes: [],
          clashes: [],
        })
      }),
      { numRuns: 1_000 },
    )
  })

  it('a share is never averaged: its parts are those of all updates together', () => {
    const parts = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(parts, (all) => {
        const updates = all.map(([over, under], index) => ({
          ...update(index + 1, `2018-01-${String(index + 1).padStart(2, '0')}`, '0'),
          numerator: String(Math.min(over, under)),
          denominator: String(under),
        }))
        const { numerator, denominator } = valueIn('share', updates, { first: '2018-01-01', last: '2018-03-31' })
        expect(decimal(numerator ?? '').eq(all.reduce((sum, [over, under]) => sum + Math.min(over, under), 0))).toBe(true)
        expect(decimal(denominator ?? '').eq(all.reduce((sum, [, under]) => sum + under, 0))).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
