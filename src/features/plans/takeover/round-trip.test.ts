import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xlsxBytes } from '#sheets/xlsx-write'
import type { PlanDocument } from '../document.ts'
import { filledFrom } from './filled.ts'
import { readBook } from './read-book.ts'
import { takeoverBook } from './template.ts'
import { plannedFrom, readFilled, saidIn, sampleDocument, sampleFilled, sampleRegister, structureOf } from './testing.ts'

const made = { register: sampleRegister, address: 'https://helhed.example/planer/overtag', today: '2017-06-01' }

const written = async (language: 'da' | 'en') => {
  const bytes = await xlsxBytes(takeoverBook(sampleFilled(), { ...made, language: 'da' }), language)
  const book = await readBook(bytes)
  if (!book.ok) throw new Error(book.refusals.map(({ say }) => say('da')).join(' '))
  return book.value
}

/** Words as people write them in cells, with what spreadsheets take for something else. */
const words = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", '12,5 ', '2016-01-01 ', '1.', '_x0041_'),
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
  )
  .map(([before, rest]) => `${before}${rest}`.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, 'x').trim())
  .filter((text) => text.replaceAll(/[\p{Cf}\p{Cc}\p{Zs}\u115f\u1160\u2800\u3164\uffa0]/gu, '') !== '')

const amount = fc.integer({ min: 0, max: 99_999_999_999 })

/** The plan of the tests with other words, figures, days and amounts. */
const plans = fc
  .record({
    title: words,
    what: words,
    note: fc.option(words, { nil: null }),
    ore: amount,
    target: fc.integer({ min: 800_001, max: 1_000_000 }),
    months: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ title, what, note, ore, target, months }): PlanDocument => {
    const document = sampleDocument()
    return {
      ...document,
      parts: document.parts.map((part) => ({
        ...part,
        sections: part.sections.map((section) => ({ ...section, words: `${what}\n\n${title}` })),
        goals: part.goals.map((goal) => ({
          ...goal,
          title,
          method: note,
          target: String(target / 10_000),
          baselineOn: `2016-0${months}-01`,
        })),
        activities: part.activities.map((activity) => ({ ...activity, title, what, place: note, from: `2016-0${months}-15` })),
        milestones: part.milestones.map((milestone) => ({ ...milestone, title, dueOn: `2017-0${months}-28` })),
        lines: part.lines.map((line) => ({
          ...line,
          cells: line.cells.map((cell) => (cell.amount === null ? cell : { ...cell, amount: ore })),
        })),
      })),
    }
  })

describe('a plan that is written into the template and taken over again', () => {
  it('is the same plan, from a workbook in either language', async () => {
    for (const language of ['da', 'en'] as const) {
      const planned = plannedFrom(await written(language))
      expect(saidIn(planned)).toEqual([])
      expect(planned.remarks).toEqual([])
      expect(structureOf(planned.document)).toEqual(structureOf(sampleDocument()))
    }
  })

  it('knows how each milestone ended', () => {
    const document = sampleDocument()
    const [reached, dropped] = document.parts.flatMap(({ milestones }) => milestones)
    if (!reached || !dropped) throw new Error('The plan has two milestones')
    const progress = [
      { milestone: reached.id, moves: [], end: { outcome: 'reached', on: '2017-01-31', evidence: 'Referat', link: null, example: false } },
      { milestone: dropped.id, moves: [], end: { outcome: 'dropped', on: '2017-02-28', evidence: 'Skolen', link: null, example: false } },
    ] as const
    const filled = filledFrom({ document, measurements: [], progress, template: 'koebenhavn', years: [2016] }, sampleRegister, 'da')
    const planned = plannedFrom(readFilled(filled))
    expect(saidIn(planned)).toEqual([])
    expect(planned.ended.map(({ milestone: { title }, end }) => ({ title, ...end }))).toEqual([
      { title: reached.title, outcome: 'reached', on: '2017-01-31', evidence: 'Referat' },
      { title: dropped.title, outcome: 'dropped', on: '2017-02-28', evidence: 'Skolen' },
    ])
  })

  it('is the same plan, whatever words, figures, days and amounts it has', () => {
    fc.assert(
      fc.property(plans, (document) => {
        const planned = plannedFrom(readFilled(sampleFilled(document)))
        expect(saidIn(planned)).toEqual([])
        expect(structureOf(planned.document)).toEqual(structureOf(document))
      }),
      { numRuns: 1_000 },
    )
  })
})
