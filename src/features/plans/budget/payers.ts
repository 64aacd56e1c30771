import { defineTexts } from '#text/texts.ts'

/** Who pays a budget's lines, named the same on every page, paper and file: by itself, and `inside` a sentence. */
export const payerTexts = defineTexts('payers', {
  da: {
    fund: 'Landsbyggefonden',
    associations: 'Boligorganisationerne',
    municipalitySubAgreements: 'Kommunen, til aftalerne',
    municipalityCoordination: 'Kommunen, til koordination',
    'inside.fund': 'Landsbyggefonden',
    'inside.associations': 'boligorganisationerne',
    'inside.municipalitySubAgreements': 'kommunen, til aftalerne',
    'inside.municipalityCoordination': 'kommunen, til koordination',
  },
  en: {
    fund: 'The national building fund',
    associations: 'The housing associations',
    municipalitySubAgreements: 'The municipality, for the agreements',
    municipalityCoordination: 'The municipality, for coordination',
    'inside.fund': 'the national building fund',
    'inside.associations': 'the housing associations',
    'inside.municipalitySubAgreements': 'the municipality, for the agreements',
    'inside.municipalityCoordination': 'the municipality, for coordination',
  },
})
