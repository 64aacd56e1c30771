import { describe, expect, it } from 'vitest'
import { mappingOf, readingOf, unkeptColumns } from './columns.ts'
import { planRows } from './import-plan.ts'
import { questionOf, suggestedMapping, wholeMapping } from './mapping.ts'
import { context, header, mapping, register, rowOf } from './testing-plan.ts'

const named = register.indicators
const wide = ['Område', 'År', 'Børn i dagtilbud', 'Tæller', 'Nævner']
const several = ['Område', 'År', 'Børn i dagtilbud', 'Børn med fritidspas', 'Tæller', 'Nævner']

const wideRow = (...texts: readonly string[]) => ({ row: 2, width: wide.length, cells: rowOf(2, ...texts).cells.slice(0, wide.length) })

describe('the heads of a file', () => {
  it('suggest how it is read, with a column for each indicator or a row for each figure', () => {
    expect(suggestedMapping(header, named)).toEqual(mapping)
    expect(suggestedMapping(['Kommune', 'Navn', 'Periode', 'Børn i dagtilbud', 'Bemærkning'], named)).toEqual({
      place: 'Navn',
      municipality: 'Kommune',
      period: { column: 'Periode' },
      figures: { kind: 'columns', columns: { 'Børn i dagtilbud': 'dagtilbud' } },
    })
    expect(suggestedMapping(['a', 'b'], named)).toEqual({})
    const unknown = suggestedMapping(['Område', 'År', 'Tal om trivsel', 'Tæller', 'Nævner'], named)
    expect(unknown.figures).toEqual({ kind: 'columns', columns: {}, numerator: 'Tæller', denominator: 'Nævner' })
    expect(wholeMapping(unknown)).toBe(null)
  })

  it('give the counts beside a single column of figures to it, and a row is held against them', () => {
    const suggested = wholeMapping(suggestedMapping(wide, named))
    expect(suggested?.figures).toEqual({
      kind: 'columns',
      columns: { 'Børn i dagtilbud': 'dagtilbud' },
      numerator: 'Tæller',
      denominator: 'Nævner',
    })
    if (!suggested) return
    const plan = (...texts: readonly string[]) => planRows([wideRow(...texts)], wide, { ...context, mapping: suggested })
    expect(plan('Mølleparken', '2015', '2,5', '2', '80').entries).toMatchObject([{ amount: '2.5', numerator: '2', denominator: '80' }])
    expect(plan('Mølleparken', '2015', '3,5', '2', '80').refused.map(({ say }) => say('da'))).toEqual([
      '3,5 er ikke, hvad 2 ud af 80 giver',
    ])
  })

  it('with counts beside several columns of figures, or a count alone, are asked about and not read', () => {
    for (const [heads, question] of [
      [several, 'counts.several'],
      [wide.slice(0, 4), 'counts.alone'],
      [header.slice(0, 5), 'counts.alone'],
    ] as const) {
      const suggested = suggestedMapping(heads, named)
      expect(suggested.figures && questionOf(suggested.figures)).toBe(question)
      expect(wholeMapping(suggested)).toBe(null)
    }
  })

  it('of two columns for one indicator, the one of its unit is taken: a count does not become a share', () => {
    const columns = (...heads: readonly string[]) => {
      const { figures } = suggestedMapping(['Område', 'År', ...heads], named)
      return figures?.kind === 'columns' ? figures.columns : {}
    }
    expect(columns('Andel børn i dagtilbud (%)', 'Børn i dagtilbud')).toEqual({ 'Andel børn i dagtilbud (%)': 'dagtilbud' })
    expect(columns('Børn i dagtilbud, pct.', 'Børn i dagtilbud')).toEqual({ 'Børn i dagtilbud': 'dagtilbud' })
    expect(columns('Børn med fritidspas', 'Andel af børn med fritidspas')).toEqual({ 'Børn med fritidspas': 'pas' })
    expect(columns('Antal børn i dagtilbud', 'Antal børn med fritidspas')).toEqual({ 'Antal børn med fritidspas': 'pas' })
    expect(columns('Andelsboliger')).toEqual({})
  })

  it('that name one indicator twice and do not tell which is meant are asked about', () => {
    const suggested = suggestedMapping(['Område', 'År', 'dagtilbud', 'Børn i dagtilbud'], named)
    expect(suggested.figures && questionOf(suggested.figures)).toBe('twice')
    expect(wholeMapping(suggested)).toBe(null)
  })
})

describe('a mapping', () => {
  it('and the reading of its columns say the same, with the counts in them', () => {
    for (const one of [mapping, wholeMapping(suggestedMapping(wide, named))]) {
      const heads = one === mapping ? header : wide
      expect(one && mappingOf(readingOf(one, heads), null)).toEqual(one)
    }
  })

  it('tells the columns that it could not keep of a reading', () => {
    const reading = { Sted: 'place', År: 'period', Tal: 'value', Dagtilbud: '=dagtilbud' } as const
    expect(unkeptColumns(reading, mappingOf(reading, null))).toEqual(['Tal'])
    const both = { ...reading, Kode: 'indicator' } as const
    expect(unkeptColumns(both, mappingOf(both, null))).toEqual(['Dagtilbud'])
  })
})
