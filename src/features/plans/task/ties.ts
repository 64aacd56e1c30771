import type { Language } from '#text/language.ts'
import { partName } from '../part/routes/open.ts'
import type { Plan } from '../read.ts'
import { taskTexts } from './texts.ts'

/** What a task can be about, as its form says it: every part of the plan, and each part's activities and milestones below it. */
export const tiesIn = ({ parts }: Pick<Plan, 'parts'>, language: Language) => {
  const say = taskTexts.in(language)
  return parts.flatMap((part) => [
    { value: `part:${part.id}`, label: partName(part) },
    ...part.activities.map(({ id, number, title }) => ({
      value: `activity:${id}`,
      label: say('about.activity', { number: `${part.number}.${number}`, title }),
    })),
    ...part.milestones.map(({ id, title }) => ({ value: `milestone:${id}`, label: say('about.milestone', { title }) })),
  ])
}
