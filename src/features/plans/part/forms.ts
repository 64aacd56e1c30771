import { z } from 'zod'
import { activityKinds, targetGroups } from '#features/areas'
import { addDays } from '#kernel/day'
import { choice, day, optionalDay, optionalId, optionalText, several, text } from '#web/fields.ts'
import type { Words } from '#web/page.ts'
import { countings, type SectionKey, sectionsOf } from '../document.ts'

const longest = { line: 200, lines: 2_000, section: 20_000 } as const

const sectionKeys: readonly SectionKey[] = [...sectionsOf.strategic, ...sectionsOf.sub]

/** The texts of a part, by their section; a part's form asks only for its own. */
export const TextForm = z.object(Object.fromEntries(sectionKeys.map((key) => [key, optionalText(longest.section)])))

/** A goal without its figures and interim targets, which are read together by `figuresFrom`. */
export const GoalForm = z.object({
  title: text(longest.line),
  indicator: text(longest.lines),
  unit: text(40),
  direction: choice(['up', 'down']),
  counting: choice(countings),
  numerator: optionalText(longest.line),
  denominator: optionalText(longest.line),
  disaggregation: optionalText(longest.line),
  baselineOn: optionalDay(),
  targetOn: day(),
  source: text(longest.lines),
  method: optionalText(longest.lines),
  frequency: choice(['month', 'quarter', 'half_year', 'year']),
  responsible: text(longest.line),
})

/** A new goal may begin from an indicator, and is then held beside it. */
export const NewGoalForm = GoalForm.extend({ origin: optionalText(80) })

/** A measurement without its figures, which are read by how the goal counts. */
export const MeasureForm = z.object({ measuredOn: day(), note: optionalText(longest.lines) })

/** An activity without its goals, which are ticked one by one; both days lie inside its period. */
export const ActivityForm = z.object({
  title: text(longest.line),
  what: text(longest.lines),
  interest: optionalText(longest.lines),
  targetGroup: optionalText(longest.lines),
  method: optionalText(longest.lines),
  responsible: optionalText(longest.line),
  employer: optionalId(),
  from: day(),
  until: day(),
  place: optionalText(longest.line),
  evidence: optionalText(longest.lines),
  takesOver: optionalText(longest.lines),
  kind: optionalText().pipe(choice(activityKinds).nullable()),
  groups: several().pipe(z.array(choice(targetGroups))),
})

/** A new activity may begin from an entry of a catalogue, and then refers to it. */
export const NewActivityForm = ActivityForm.extend({ origin: optionalId() })

/** An activity from its form: its terms stand there only where somebody has chosen them, the day behind the last ends it. */
export const activityFrom = ({ kind, groups, until, ...rest }: z.output<typeof ActivityForm>) => ({
  ...rest,
  until: addDays(until, 1),
  ...(kind && { kind }),
  ...((kind || groups.length > 0) && { groups }),
})

export const MilestoneForm = z.object({
  title: text(longest.line),
  dueOn: day(),
  owner: text(longest.line),
  needs: several(),
  reason: optionalText(500),
})

/** Taking something away asks for nothing. */
export const RemoveForm = z.object({})

/** The ids in a field that holds several, as `severalOf` wrote them. */
export const idsIn = (words: Words, name: string): readonly string[] => (words[name] ?? '').split(' ').filter((id) => id !== '')
