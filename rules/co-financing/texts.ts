import { defineTexts } from '#text/texts.ts'

/** Why a rule of co-financing holds or does not. Amounts are kroner. */
export const coFinancingTexts = defineTexts('rules-co-financing', {
  da: {
    fund: 'Fonden',
    local: 'De lokale parter',
    associations: 'Boligorganisationerne',
    municipality: 'Kommunen',
    municipalitySubAgreements: 'Kommunen i delaftalerne',
    municipalityCoordination: 'Kommunens koordination',
    lines: 'Linjerne',
    most: '{{who}} giver {{actual}} kr., {{percent}} % af rammen; højst {{share}} %, {{target}} kr.',
    least: '{{who}} giver {{actual}} kr., {{percent}} % af rammen; mindst {{share}} %, {{target}} kr.',
    amount: '{{who}} giver {{actual}} kr., {{percent}} % af rammen; {{share}} % er {{target}} kr.',
    sum: '{{who}} er tilsammen {{actual}} kr.; rammen er {{target}} kr.',
    uncounted: 'Timer for {{amount}} kr. er ikke bekræftet og ikke talt med.',
    missing: '{{amount}} kr. mangler.',
    over: '{{amount}} kr. for meget.',
    'needs-reason': 'En anden fordeling kræver en begrundelse.',
    'has-reason': 'Afviger med begrundelse: {{reason}}',
    'hours-none': 'Ingen timer venter på en leders bekræftelse.',
    'hours-waiting_one': 'Linje {{lines}}: lederen, der giver timerne, har ikke bekræftet dem. De tæller 0 kr. i stedet for {{amount}} kr.',
    'hours-waiting_other':
      'Linjerne {{lines}}: lederne, der giver timerne, har ikke bekræftet dem. De tæller 0 kr. i stedet for {{amount}} kr.',
  },
  en: {
    fund: 'The fund',
    local: 'The local parties',
    associations: 'The housing associations',
    municipality: 'The municipality',
    municipalitySubAgreements: 'The municipality in the sub-agreements',
    municipalityCoordination: "The municipality's coordination",
    lines: 'The lines',
    most: '{{who}}: DKK {{actual}}, {{percent}} % of the frame; at most {{share}} %, DKK {{target}}.',
    least: '{{who}}: DKK {{actual}}, {{percent}} % of the frame; at least {{share}} %, DKK {{target}}.',
    amount: '{{who}}: DKK {{actual}}, {{percent}} % of the frame; {{share}} % is DKK {{target}}.',
    sum: '{{who}} make DKK {{actual}} together; the frame is DKK {{target}}.',
    uncounted: 'Hours for DKK {{amount}} are not confirmed and not counted.',
    missing: 'Kr. {{amount}} missing.',
    over: 'Kr. {{amount}} too much.',
    'needs-reason': 'Another split needs a reason.',
    'has-reason': 'Differs with a reason: {{reason}}',
    'hours-none': 'No hours wait for the word of a manager.',
    'hours-waiting_one':
      'Line {{lines}}: the manager who gives the hours has not confirmed them. They count DKK 0 instead of DKK {{amount}}.',
    'hours-waiting_other':
      'Lines {{lines}}: the managers who give the hours have not confirmed them. They count DKK 0 instead of DKK {{amount}}.',
  },
})
