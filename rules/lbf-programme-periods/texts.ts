import { formats } from '#text/format.ts'
import { defineTexts, type Phrase } from '#text/texts.ts'
import type { ThemesJudged, Timing } from './formula.ts'
import type { ProgrammePeriod } from './parameters.ts'

/** What the rules of a funding period say to the user. */
export const programmeTexts = defineTexts('rules-lbf-programme-periods', {
  da: {
    'theme-missing': 'Temaet "{{theme}}" mangler; {{period}} kræver alle sine temaer.',
    'theme-none': 'Planen skal have mindst ét tema fra {{period}}.',
    'theme-foreign': 'Temaet "{{theme}}" hører til {{other}}, ikke til {{period}}.',
    'theme-unknown': 'Temaet "{{theme}}" findes ikke i nogen periode.',
    'length-remark': 'Planen løber {{years}} år; som regel er det {{usual}}.',
    'sending-fits': 'Prækvalifikationen ligger i vinduet.',
    'sending-early': 'Prækvalifikationen er {{by}} for tidlig.',
    'sending-late': 'Prækvalifikationen er {{by}} for sen.',
    window: 'Mellem {{first}} og {{last}}.',
    months_one: '{{count}} måned',
    months_other: '{{count}} måneder',
    days_one: '{{count}} dag',
    days_other: '{{count}} dage',
    and: '{{one}} og {{other}}',
    unverified: 'ikke bekræftet',
  },
  en: {
    'theme-missing': 'The theme "{{theme}}" is missing; {{period}} asks for all its themes.',
    'theme-none': 'The plan needs at least one theme of {{period}}.',
    'theme-foreign': 'The theme "{{theme}}" belongs to {{other}}, not to {{period}}.',
    'theme-unknown': 'No period has the theme "{{theme}}".',
    'length-remark': 'The plan runs for {{years}} years; as a rule it is {{usual}}.',
    'sending-fits': 'The prequalification lies in the window.',
    'sending-early': 'The prequalification is {{by}} too early.',
    'sending-late': 'The prequalification is {{by}} too late.',
    window: 'Between {{first}} and {{last}}.',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    and: '{{one}} and {{other}}',
    unverified: 'not verified',
  },
})

/** A sentence for every theme that is missing, of another period, or unknown. */
export const themeSentences = (period: ProgrammePeriod, judged: ThemesJudged): readonly Phrase[] => {
  const missing: readonly Phrase[] =
    period.themesRequired.value === 'any' && judged.missing.length > 0
      ? [(language) => programmeTexts.in(language)('theme-none', { period: period.name[language] })]
      : judged.missing.map(
          (theme) => (language) =>
            programmeTexts.in(language)('theme-missing', { theme: theme.name[language], period: period.name[language] }),
        )
  return [
    ...missing,
    ...judged.foreign.map(
      ({ theme, period: other }): Phrase =>
        (language) =>
          programmeTexts.in(language)('theme-foreign', {
            theme: theme.name[language],
            other: other.name[language],
            period: period.name[language],
          }),
    ),
    ...judged.unknown.map((theme) => programmeTexts.phrase('theme-unknown', { theme })),
  ]
}

/** Whether a prequalification is in time, and if not by how much. */
export const timingSentence = (timing: Timing): Phrase => {
  if (timing.fits) return programmeTexts.phrase('sending-fits')
  return (language) => {
    const say = programmeTexts.in(language)
    const months = say('months', { count: timing.months })
    const days = say('days', { count: timing.days })
    const by = timing.months === 0 ? days : timing.days === 0 ? months : say('and', { one: months, other: days })
    return say(`sending-${timing.side}`, { by })
  }
}

/** `Mellem 1. juli 2015 og 1. januar 2016.` */
export const windowSentence =
  ({ first, last }: { readonly first: string; readonly last: string }): Phrase =>
  (language) =>
    programmeTexts.in(language)('window', { first: formats[language].day(first), last: formats[language].day(last) })
