import { defineTexts, type Phrase } from '#text/texts.ts'
import type { Majority } from './formula.ts'

/** What the two tests say to the user. */
export const evidenceRuleTexts = defineTexts('rules-evidence-majority', {
  da: {
    'planned.true': '{{count}} af {{of}} planlagte aktiviteter henviser til kataloget: hovedparten.',
    'planned.false': '{{count}} af {{of}} planlagte aktiviteter henviser til kataloget: ikke hovedparten.',
    'planned.null': 'Planen har ingen aktiviteter endnu.',
    'started.true': '{{count}} af {{of}} aktiviteter, der er i gang, viser en positiv effekt: hovedparten.',
    'started.false': '{{count}} af {{of}} aktiviteter, der er i gang, viser en positiv effekt: ikke hovedparten.',
    'started.null': 'Ingen aktivitet er gået i gang endnu.',
  },
  en: {
    'planned.true': '{{count}} of {{of}} planned activities refer to the catalogue: the majority.',
    'planned.false': '{{count}} of {{of}} planned activities refer to the catalogue: not the majority.',
    'planned.null': 'The plan has no activities yet.',
    'started.true': '{{count}} of {{of}} started activities show a positive effect: the majority.',
    'started.false': '{{count}} of {{of}} started activities show a positive effect: not the majority.',
    'started.null': 'No activity has started yet.',
  },
})

/** A test's outcome in a sentence. */
export const majoritySentence = (test: 'planned' | 'started', { holds, count, of }: Majority): Phrase =>
  evidenceRuleTexts.phrase(`${test}.${holds}`, { count, of })
