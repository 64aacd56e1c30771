import { describe, expect, it } from 'vitest'
import { journalConflict } from './conflict.ts'
import { columnsFrom, JournalForm, wordsFrom } from './journal.ts'

const row = { case_number: '16/1', document_number: null, kle: '01.11.00' }

describe('the numbers of a record', () => {
  it('come back from the form as they went into it, and an empty field is no number', () => {
    expect(wordsFrom(row)).toEqual({ caseNumber: '16/1', documentNumber: '', kle: '01.11.00' })
    expect(columnsFrom(JournalForm.parse(wordsFrom(row)))).toEqual(row)
    expect(columnsFrom(JournalForm.parse({ caseNumber: '  ' }))).toEqual({ case_number: null, document_number: null, kle: null })
  })

  it('are refused when they are longer than any records system writes them', () => {
    const parsed = JournalForm.safeParse({ caseNumber: 'x'.repeat(81), kle: 'y'.repeat(41) })
    expect(parsed.error?.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual(['caseNumber: field.long', 'kle: field.long'])
  })

  it('stand beside the ones that somebody saved meanwhile', () => {
    expect(journalConflict('da', row, { caseNumber: '16/2', documentNumber: '' })).toEqual([
      { label: 'Sagsnummer', theirs: '16/1', mine: '16/2' },
      { label: 'Dokumentnummer', theirs: '', mine: '' },
      { label: 'KLE-nummer', theirs: '01.11.00', mine: '' },
    ])
  })
})
