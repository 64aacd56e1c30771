import { yearOf } from '#kernel/day'
import type { Language } from '#text/language.ts'
import type { ConflictField } from '#ui/kit.ts'
import { criterionIds } from '../../../../rules/area-status/index.ts'
import type { Listing } from './area.ts'
import { criterionPhrase, wordsOf } from './figure-words.ts'
import { populationCodes } from './figures-form.ts'
import { codesOf } from './list-check.ts'
import { statusChoices } from './status-choices.ts'
import { areaTexts } from './texts.ts'

type Words = Readonly<Record<string, string>>

/** The fields of a list's correction with their names, in the order of the form. */
const labelsOf = ({ day }: Listing, language: Language): readonly (readonly [field: string, label: string])[] => {
  const say = areaTexts.in(language)
  const asked = codesOf(yearOf(day))
  const shares = criterionIds.filter((id) => asked.includes(id))
  return [
    ['status', say('record.status')],
    ['source', say('record.source')],
    ['example', say('record.example')],
    ['residents', say('chart.residents')],
    ...shares.map((id) => [id, criterionPhrase(id)(language)] as const),
    ...populationCodes
      .filter((id) => asked.includes(id))
      .map((id) => [`${id}_of`, say('correct.population', { label: criterionPhrase(id)(language) })] as const),
  ]
}

/** A stale correction: the list as it was saved meanwhile beside the user's words. */
export const correctionConflict = (language: Language, saved: Listing, mine: Words): readonly ConflictField[] => {
  const theirs = wordsOf(saved)
  const names = new Map<string, string>(statusChoices(saved.day).map(({ value, label }) => [value, label(language)]))
  const shown = (field: string, words: Words): string => {
    if (field === 'example') return words.example === undefined ? '' : '✓'
    return field === 'status' ? (names.get(words.status ?? '') ?? '') : (words[field] ?? '')
  }
  return labelsOf(saved, language).map(([field, label]) => ({ label, theirs: shown(field, theirs), mine: shown(field, mine) }))
}
