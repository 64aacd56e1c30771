import { describe, expect, it } from 'vitest'
import type { Listing } from './area.ts'
import { type Correction, changedFields, correctedListing, recomputedFrom } from './correction.ts'
import { correctionConflict } from './correction-conflict.ts'
import { bare, hoejvangen, known, listing } from './examples.ts'
import { wordsOf } from './figure-words.ts'
import { CorrectionForm, figuresFrom } from './figures-form.ts'

const [, recorded = bare('2014-12-01', 'none')] = hoejvangen

/** What the form of a list sends when these words are written over the ones it began with. */
const corrected = (from: Listing, words: Readonly<Record<string, string>>): Correction => {
  const form = CorrectionForm.parse({ ...wordsOf(from), reason: 'Skrevet forkert', ...words })
  const figures = figuresFrom(form)
  if (!figures.ok) throw new Error('The figures are wrong')
  return { figures: figures.value, status: form.status, source: form.source, example: form.example !== undefined }
}

const fieldsOf = (from: Listing, words: Readonly<Record<string, string>>): readonly string[] =>
  changedFields(from, correctedListing(from, corrected(from, words)))

/** A list with the figures of a parallel society under the law of 2018 and later. */
const hard = { residents: '1500', U: '45', I: '60', P: '3', E: '61', N: '50' }

describe('a correction', () => {
  it('changes nothing when the form comes back as it was', () => {
    expect(fieldsOf(recorded, {})).toEqual([])
    // As the database gives them: padded to the scale of the column.
    const padded: Listing = { ...recorded, figures: { ...recorded.figures, U: known('43.5000', '830.00'), N: known('64.9000') } }
    expect(wordsOf(padded)).toMatchObject({ U: '43,5', U_of: '830', N: '64,9', residents: '1204' })
    expect(fieldsOf(padded, {})).toEqual([])
  })

  it('names the fields that it changes, and nothing of what stood in them', () => {
    expect(fieldsOf(recorded, { U: '45,3', E_of: '520', status: 'none', source: 'Listen, anden udgave', example: 'yes' })).toEqual([
      'U',
      'E_of',
      'status',
      'source',
      'example',
    ])
    expect(fieldsOf(recorded, { N: '' })).toEqual(['N'])
  })

  it('keeps the persons counted while their share stands, and drops them when it does not', () => {
    const counted: Listing = { ...recorded, figures: { ...recorded.figures, U: known('43.5', '830', '361') } }
    expect(correctedListing(counted, corrected(counted, { E: '50,1' })).figures.U?.numerator).toBe('361')
    expect(correctedListing(counted, corrected(counted, { U: '43,6' })).figures.U?.numerator).toBe(null)
  })

  it('leaves a figure that is kept back as it is', () => {
    const withheld: Listing = { ...recorded, figures: { ...recorded.figures, P: { ...known('3'), state: 'withheld', amount: null } } }
    expect(correctedListing(withheld, corrected(withheld, {})).figures.P?.state).toBe('withheld')
    expect(fieldsOf(withheld, {})).toEqual([])
  })

  it('leaves a status its own source while it stays', () => {
    const told: Listing = { ...recorded, published: { status: 'vulnerable', source: 'Pressemeddelelse' } }
    expect(correctedListing(told, corrected(told, { source: 'Listen' })).published?.source).toBe('Pressemeddelelse')
    expect(correctedListing(told, corrected(told, { status: 'none', source: 'Listen' })).published).toEqual({
      status: 'none',
      source: 'Listen',
    })
  })
})

describe('the statuses after a correction', () => {
  const before = ['2019-12-01', '2020-12-01', '2021-12-01', '2022-12-01']
  const lists = [...before.map((day) => bare(day, 'parallel')), listing('2023-12-01', hard, 'transformation')]

  it('are computed again for the list and for a later one that counts it', () => {
    const milder = listing('2021-12-01', { ...hard, I: '40' }, 'vulnerable', 'parallel')
    const told = recomputedFrom(
      [...lists.filter(({ day }) => day !== milder.day), milder].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      milder.day,
    )
    expect(told.map(({ computed }) => computed?.status)).toEqual([undefined, undefined, 'vulnerable', undefined, 'parallel'])
  })

  it('stay where a later list does not look back that far, or where nothing depends on them', () => {
    const old = listing('2014-12-01', { residents: '1204', U: '43.5', I: '27.5', P: '3.06', E: '50.0', N: '64.9' }, 'vulnerable')
    const told = recomputedFrom([old, ...lists], old.day)
    expect(told[0]?.computed?.status).toBe('none')
    expect(told.slice(1)).toEqual(lists)
  })

  it('of a list that is only known by its status are never made', () => {
    expect(recomputedFrom(hoejvangen, '2015-12-01')).toEqual(hoejvangen)
  })
})

it('a stale correction shows every field by its name, statuses by the name of the year', () => {
  const conflict = correctionConflict('da', recorded, { ...wordsOf(recorded), status: 'none', U: '45,3' })
  expect(conflict.filter(({ theirs, mine }) => theirs !== mine)).toEqual([
    { label: 'Offentliggjort status', theirs: 'Særligt udsat boligområde', mine: 'Ikke på listen' },
    { label: expect.stringMatching(/, 18-64/), theirs: '43,5', mine: '45,3' },
  ])
})
