import { defineTexts, type Phrase } from '#text/texts.ts'
import type { CompositionJudged, Vacancy, Violation } from './formula.ts'

/** What a body's composition says to the user. */
export const seatTexts = defineTexts('rules-seat-composition', {
  da: {
    filled: '{{filled}} af {{seats}} pladser er besat.',
    vacancy_one: '{{count}} ledig plads: {{category}}.',
    vacancy_other: '{{count}} ledige pladser: {{category}}.',
    'unknown-category': 'Der er ingen plads af slagsen "{{category}}".',
    'too-many_one': '{{count}} for mange på pladserne "{{category}}".',
    'too-many_other': '{{count}} er for mange på pladserne "{{category}}".',
    'one-seat-a-person': '{{holder}} sidder på to pladser; en person udfylder kun én, også med to profiler.',
    'wrong-side': '{{holder}} kommer ikke fra den side, som pladsen "{{category}}" hører til.',
    'profile-missing': '{{holder}} har ikke den erfaring, som pladsen "{{category}}" kræver.',
    'not-director': '{{holder}} er ikke på direktørniveau, som pladsen "{{category}}" kræver.',
    'office-twice': 'Der er mere end én {{office}}.',
    'office-without-vote': '{{holder}} har ikke stemme og kan ikke være {{office}}.',
    'office-not-appointed': '{{holder}} er ikke udpeget til {{office}} af kommunalbestyrelsen.',
    'office-wrong-side': '{{holder}} kan ikke være {{office}}; det er en anden sides post.',
    'residents-part-missing': 'Det skal stå, hvordan beboerne tager del.',
    chair: 'formand',
    'vice-chair': 'næstformand',
  },
  en: {
    filled: '{{filled}} of {{seats}} seats are filled.',
    vacancy_one: '{{count}} vacant seat: {{category}}.',
    vacancy_other: '{{count}} vacant seats: {{category}}.',
    'unknown-category': 'There is no seat of the kind "{{category}}".',
    'too-many_one': '{{count}} too many in the seats "{{category}}".',
    'too-many_other': '{{count}} are too many in the seats "{{category}}".',
    'one-seat-a-person': '{{holder}} sits in two seats; a person fills one only, with two profiles too.',
    'wrong-side': '{{holder}} does not come from the side that the seat "{{category}}" belongs to.',
    'profile-missing': '{{holder}} lacks the experience that the seat "{{category}}" asks for.',
    'not-director': '{{holder}} is not at director level, as the seat "{{category}}" asks.',
    'office-twice': 'There is more than one {{office}}.',
    'office-without-vote': '{{holder}} has no vote and cannot be {{office}}.',
    'office-not-appointed': '{{holder}} was not appointed {{office}} by the council.',
    'office-wrong-side': '{{holder}} cannot be {{office}}; the post belongs to another side.',
    'residents-part-missing': 'It must be written how the residents take part.',
    chair: 'chair',
    'vice-chair': 'vice-chair',
  },
})

/** `13 af 15 pladser er besat.` */
export const filledSentence = ({ filled, seats }: CompositionJudged): Phrase => seatTexts.phrase('filled', { filled, seats })

/** A vacancy in words. */
export const vacancySentence =
  ({ category, count }: Vacancy): Phrase =>
  (language) =>
    seatTexts.in(language)('vacancy', { count, category: category.name[language] })

/** A violation in words. `name` turns a holder's key into what the screen may show of the person. */
export const violationSentence =
  (violation: Violation, name: (holder: string) => string): Phrase =>
  (language) => {
    const say = seatTexts.in(language)
    const category = 'category' in violation ? violation.category : ''
    return say(violation.id, {
      holder: 'holder' in violation ? name(violation.holder) : '',
      category: typeof category === 'string' ? category : category.name[language],
      office: 'office' in violation ? say(violation.office) : '',
      ...('count' in violation ? { count: violation.count } : {}),
    })
  }
