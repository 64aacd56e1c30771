import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { ConflictField } from '#ui/kit.ts'
import type { Words } from '#web/page.ts'
import { countings, type PartKind, sectionsOf } from '../document.ts'
import { stepFields } from './definition.ts'
import { mostSteps } from './figures-form.ts'
import { idsIn } from './forms.ts'
import { partFormTexts, partTexts } from './texts.ts'

/** A record's words beside the user's: what each form shows when somebody saved meanwhile. */
export type Both = { readonly theirs: Words; readonly mine: Words }

type Line = readonly [label: string, shown: (words: Words) => string]

const linesOf = ({ theirs, mine }: Both, lines: readonly Line[]): readonly ConflictField[] =>
  lines.map(([label, shown]) => ({ label, theirs: shown(theirs), mine: shown(mine) }))

const word =
  (name: string) =>
  (words: Words): string =>
    words[name] ?? ''

const day =
  (language: Language, name: string) =>
  (words: Words): string =>
    words[name] ? formats[language].day(words[name]) : ''

/** Both versions of a part's texts. */
export const textConflict = (language: Language, kind: PartKind, both: Both): readonly ConflictField[] =>
  linesOf(
    both,
    sectionsOf[kind].map((section) => [partTexts.in(language)(`section.${section}`), word(section)] as const),
  )

const stepsIn =
  (language: Language) =>
  (words: Words): string =>
    Array.from({ length: mostSteps }, (_, index) => stepFields(index + 1))
      .flatMap(({ on, amount }) =>
        words[on] || words[amount] ? [`${words[amount] ?? ''} · ${words[on] ? formats[language].shortDay(words[on]) : ''}`] : [],
      )
      .join('; ')

/** Both versions of a goal. */
export const goalConflict = (language: Language, both: Both): readonly ConflictField[] => {
  const say = partFormTexts.in(language)
  const chosen = (words: Words, name: 'direction' | 'counting' | 'frequency'): string => {
    const value = words[name]
    if (name === 'direction') return value === 'up' || value === 'down' ? say(`goal.direction.${value}`) : ''
    if (name === 'counting') {
      const counted = countings.find((one) => one === value)
      return counted ? say(`goal.counting.${counted}`) : ''
    }
    const often = (['month', 'quarter', 'half_year', 'year'] as const).find((one) => one === value)
    return often ? say(`goal.frequency.${often}`) : ''
  }
  const own = (name: 'title' | 'indicator' | 'unit' | 'numerator' | 'denominator' | 'disaggregation' | 'baseline' | 'target'): Line => [
    say(`goal.${name}`),
    word(name),
  ]
  return linesOf(both, [
    own('title'),
    own('indicator'),
    own('unit'),
    [say('goal.direction'), (words) => chosen(words, 'direction')],
    [say('goal.counting'), (words) => chosen(words, 'counting')],
    own('numerator'),
    own('denominator'),
    own('baseline'),
    [say('goal.baselineOn'), day(language, 'baselineOn')],
    own('target'),
    [say('goal.targetOn'), day(language, 'targetOn')],
    [say('goal.group.steps'), stepsIn(language)],
    [say('goal.source'), word('source')],
    [say('goal.method'), word('method')],
    [say('goal.frequency'), (words) => chosen(words, 'frequency')],
    [say('goal.responsible'), word('responsible')],
    own('disaggregation'),
  ])
}

const activityFields = ['title', 'what', 'interest', 'targetGroup', 'method', 'responsible', 'place', 'evidence', 'takesOver'] as const

/** The names that an activity's form shows for ids: of organisations, and of its part's goals. */
export type Names = ReadonlyMap<string, string>

/** Both versions of an activity. */
export const activityConflict = (language: Language, names: Names, both: Both): readonly ConflictField[] => {
  const say = partFormTexts.in(language)
  return linesOf(both, [
    ...activityFields.map((name) => [say(`activity.${name}`), word(name)] as const),
    [say('activity.employer'), (words) => names.get(words.employer ?? '') ?? ''],
    [say('activity.from'), day(language, 'from')],
    [say('activity.until'), day(language, 'until')],
    [
      say('activity.goals'),
      (words) =>
        idsIn(words, 'goals')
          .flatMap((id) => names.get(id) ?? [])
          .join('; '),
    ],
  ])
}

/** Both versions of a milestone. */
export const milestoneConflict = (language: Language, both: Both): readonly ConflictField[] => {
  const say = partFormTexts.in(language)
  return linesOf(both, [
    [say('milestone.title'), word('title')],
    [say('milestone.dueOn'), day(language, 'dueOn')],
    [say('milestone.owner'), word('owner')],
  ])
}
