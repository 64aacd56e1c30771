import type { Id } from '#kernel/id'
import type { Language } from '#text/language.ts'
import type { Plan } from '../../read.ts'
import type { Decider, Decision } from '../approval.ts'
import type { Seen } from '../powers.ts'
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
export const aboutName = (
  { plan, record }: Pick<Seen, 'plan' | 'record'>,
  { about, step }: Pick<Standing, 'about' | 'step'>,
  language: Language,
): string => {
  if (about !== null) return nameIn(plan)(about) ?? ''
  const say = approvalTexts.in(language)
  if (record.amendment) return say('about.amendment')
  return say(step.branch === 'fund' ? 'about.application' : 'about.plan')
}

/** What to say of a yes that was given to an earlier version: that nothing has changed since, or what; null for the present version. */
export const changedWords = ({ plan, record }: Seen, { changed }: Standing, decision: Decision, language: Language): string | null => {
  if (decision.version === record.submission?.version) return null
  const say = approvalTexts.in(language)
  const number = record.versions.find(({ id }) => id === decision.version)?.number ?? 0
  const parts = changed.flatMap((part) => nameIn(plan)(part) ?? [])
  return parts.length === 0 ? say('list.unchanged', { number }) : say('list.changed', { number, parts: parts.join(', ') })
}

/** Who decides, by role; at an estate's meeting its residents. */
export const deciderName = ({ kind, title }: Pick<Decider, 'kind' | 'title'>, language: Language): string =>
  kind === 'meeting' ? approvalTexts.in(language)('list.residents', { name: title }) : title

/** What somebody decides about, inside a sentence. */
export const subjectName = ({ plan, record }: Pick<Seen, 'plan' | 'record'>, { part }: Pick<Decider, 'part'>, language: Language): string =>
  (part && nameIn(plan)(part)) ??
  approvalTexts
    .in(language)(record.amendment ? 'about.amendment' : 'about.plan')
    .toLowerCase()
