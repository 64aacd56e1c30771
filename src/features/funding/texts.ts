import { defineTexts } from '#text/texts.ts'

/** The words that the lists of the feature share. */
export const fundingTexts = defineTexts('funding', {
  da: { 'filter.municipality': 'Kommune', 'filter.all': 'Alle kommuner' },
  en: { 'filter.municipality': 'Municipality', 'filter.all': 'All municipalities' },
})
