import { useLanguage, useTexts } from '#text/use.ts'
import { Source } from '#ui/kit.ts'
import type { ProgrammePeriod } from '../../../../../rules/lbf-programme-periods/index.ts'
import { calendarTexts } from '../texts.ts'

/** By which rules a plan's papers are owed, and what of them no source confirms. */
export const Doubts = ({ rules }: { readonly rules: ProgrammePeriod }) => {
  const say = useTexts(calendarTexts)
  const language = useLanguage()
  const { verified, note } = rules.yearlyPapers
  const doubt = verified || note === undefined ? '' : say('rules.unverified', { what: say('rules.papers'), note: note[language] })
  return <Source>{say('rules', { period: rules.name[language], notes: doubt }).trim()}</Source>
}
