import type { Id } from '#kernel/id'
import type { Language } from '#text/language.ts'
import type { Plan } from '../../read.ts'
import type { Standing } from '../standing.ts'
import { approvalTexts } from '../texts.ts'

/** A sub-agreement by number and title, an estate by its name; null for what the plan no longer has. */
export const nameIn =
  (plan: Plan) =>
  (about: Id): string | null => {
    const part = plan.parts.find(({ id }) => id === about)
    if (part) return part.number === 0 ? part.title : `${part.number} ${part.title}`
    return [...plan.estates, ...plan.left].find(({ id }) => id === about)?.name ?? null
  }

/** What an approval is about. */
export const aboutName = (plan: Plan, { about, step }: Pick<Standing, 'about' | 'step'>, language: Language): string =>
  about === null ? approvalTexts.in(language)(step.branch === 'fund' ? 'about.application' : 'about.plan') : (nameIn(plan)(about) ?? '')
