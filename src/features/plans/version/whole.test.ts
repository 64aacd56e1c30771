import { describe, expect, it } from 'vitest'
import { changed, leavesOf } from './leaves.ts'
import { samplePlan } from './sample.ts'
import { type Whole, type WholeGroup, wholeOf } from './whole.ts'

const said = (groups: readonly WholeGroup[]): readonly string[] =>
  groups.flatMap(({ title, records }) => [
    title('da'),
    ...records.flatMap(({ name, example, fields }) => [
      `${name('da')}${example ? ' eks.' : ''}`,
      ...fields.map(({ label, value }) => `${label('da')}: ${value('da')}`),
    ]),
  ])

const written = ({ facts, groups, parts }: Whole): string =>
  [
    ...facts.map(({ label, value }) => `${label('da')}: ${value('da')}`),
    ...said(groups),
    ...parts.flatMap(({ part, fields, texts, groups: own }) => [
      `${part.number} ${part.title}`,
      ...fields.map(({ label, value }) => `${label('da')}: ${value('da')}`),
      ...texts.map(({ title, words }) => `${title('da')}: ${words}`),
      ...said(own),
    ]),
  ].join('\n')

describe('a frozen plan written out', () => {
  const plan = samplePlan()

  it('says every leaf of the document: whatever is changed, what is written changes', () => {
    const before = written(wholeOf(plan))
    for (const path of leavesOf(plan)) expect(written(wholeOf(changed(plan, path, 1))), path.join('.')).not.toBe(before)
  })

  it('writes a goal and a budget line with all that was said of them', () => {
    const text = written(wholeOf(plan)).replaceAll('\u00a0', ' ')
    for (const line of [
      'indikator: Andel trygge',
      'fordelt på: køn',
      'hvor tit: hvert år',
      'delmål 31. december 2017: 70',
      'timer i 2016: 530',
    ])
      expect(text).toContain(line)
  })
})
