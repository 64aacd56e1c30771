import { describe, expect, it } from 'vitest'
import type { PartRow } from '../rows.ts'
import { ledeOf } from './sentence.ts'
import { nextActOf, summaryOf } from './summary.ts'
import { exampleActivity, exampleGoal } from './testing.ts'

const goal = { ...exampleGoal, id: 'goal', number: 1, example: false }
const activity = { ...exampleActivity, id: 'activity', number: 1, employer: null, example: false }

const bare: PartRow = {
  id: 'part',
  kind: 'sub',
  number: 2,
  theme: 'tryghed-trivsel',
  title: 'Tryghed og trivsel',
  version: 1,
  sections: [],
  goals: [],
  activities: [],
  milestones: [],
  lines: [],
  plan: null,
}
const strategic: PartRow = { ...bare, id: 'strategic', kind: 'strategic', number: 0, theme: null, title: 'Strategisk aftale' }
const full: PartRow = { ...bare, goals: [goal], activities: [activity] }

const measured = (measuredOn: string, amount: string) => ({
  id: measuredOn,
  goal: 'goal',
  measuredOn,
  amount,
  numerator: null,
  denominator: null,
  note: null,
  example: false,
})

const on = (part: PartRow, today = '2016-03-01', measurements: readonly ReturnType<typeof measured>[] = []) =>
  summaryOf(
    { parts: [strategic, part, { ...bare, id: 'third', number: 3 }], measurements, from: '2016-01-01', programme: 'lbf-2015-18' },
    part,
    today,
    '2016-01-01',
  )
const said = (...known: Parameters<typeof on>) => ledeOf(on(...known))('da').replaceAll('\u00a0', ' ')

describe('the sentence of a part', () => {
  it('says what stops the plan', () => {
    expect(said(bare)).toBe(
      'Delaftale 2 af 2 mangler mål og aktiviteter, før planen kan sendes til godkendelse. 0 af 2 tekster er skrevet.',
    )
    expect(said({ ...bare, goals: [goal] })).toContain('mangler aktiviteter')
    expect(said(strategic)).toContain('Den strategiske aftale gælder hele planen og dens ene delaftale.')
  })

  it('says which goals are behind or unmeasured, and the next milestone', () => {
    const milestones = [{ id: 'milestone', title: 'Aftale om lokaler', dueOn: '2016-09-01', owner: 'Projektlederen', example: false }]
    const written = {
      ...full,
      milestones,
      sections: [
        { section: 'need' as const, words: 'x' },
        { section: 'cooperation' as const, words: 'x' },
      ],
    }
    expect(said(written)).toBe('Delaftale 2 af 2 har ét mål og én aktivitet. Næste milepæl er 1. september 2016: Aftale om lokaler.')
    expect(said(written, '2016-07-01', [measured('2016-06-30', '20')])).toContain('Ét mål er bagud.')
    expect(said(written, '2016-07-01')).toContain('Ét mål skulle have været målt.')
    expect(said(written, '2017-01-01', [measured('2016-12-31', '80.5')])).toBe('Delaftale 2 af 2 har ét mål og én aktivitet.')
  })
})

describe('the next act', () => {
  it('is what stops the plan, then what should have been measured, then what is to be written', () => {
    expect(nextActOf(on(strategic))).toEqual({ kind: 'vision' })
    expect(nextActOf(on(bare))).toEqual({ kind: 'goal' })
    expect(nextActOf(on({ ...bare, goals: [goal] }))).toEqual({ kind: 'activity' })
    expect(nextActOf(on(full))).toEqual({ kind: 'text' })
    expect(nextActOf(on(full, '2016-07-01'))).toEqual({ kind: 'measure', goal: 'goal', number: 1, day: '2016-04-01' })
  })
})
