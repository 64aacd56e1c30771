import { defineTexts } from '#text/texts.ts'

/** What is said about a record's numbers in the municipality's own records system. */
export const journalTexts = defineTexts('journal', {
  da: {
    title: 'Sag og dokument',
    caseNumber: 'Sagsnummer',
    documentNumber: 'Dokumentnummer',
    kle: 'KLE-nummer',
    none: 'Ingen numre er skrevet ind endnu.',
    edit: 'Ret sagsnumre',
    hint: 'Numrene binder {{name}} til kommunens eget sagssystem.',
    save: 'Gem sagsnumre',
  },
  en: {
    title: 'Case and document',
    caseNumber: 'Case number',
    documentNumber: 'Document number',
    kle: 'KLE number',
    none: 'No numbers have been entered yet.',
    edit: 'Change case numbers',
    hint: "The numbers tie {{name}} to the municipality's own records system.",
    save: 'Save case numbers',
  },
})
