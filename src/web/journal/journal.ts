import { z } from 'zod'
import { optionalText } from '#web/fields.ts'

/** What ties a record to the municipality's own records system. All three are free text, since systems and their numbering differ. */
export const JournalForm = z.object({ caseNumber: optionalText(80), documentNumber: optionalText(80), kle: optionalText(40) })
export type JournalForm = z.infer<typeof JournalForm>

/** The form's fields in their order. */
export const journalNames = ['caseNumber', 'documentNumber', 'kle'] as const satisfies readonly (keyof JournalForm)[]

/** The numbers as a record's row carries them; null where none is written. */
export type JournalColumns = { readonly case_number: string | null; readonly document_number: string | null; readonly kle: string | null }

/** The columns that a change of the numbers writes: what its entry in the record names. */
export const journalFields = ['case_number', 'document_number', 'kle'] as const satisfies readonly (keyof JournalColumns)[]

/** The form's values as columns. */
export const columnsFrom = ({ caseNumber, documentNumber, kle }: JournalForm): JournalColumns => ({
  case_number: caseNumber,
  document_number: documentNumber,
  kle,
})

/** A record's numbers as the words that its form begins with. */
export const wordsFrom = ({ case_number, document_number, kle }: JournalColumns) => ({
  caseNumber: case_number ?? '',
  documentNumber: document_number ?? '',
  kle: kle ?? '',
})
