import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { State } from '#ui/kit.ts'
import type { Step } from '../approval/approval.ts'
import { type Lacking, lackingNow } from '../approval/lacking-now.ts'
import type { Standing } from '../approval/standing.ts'
import type { Plan } from '../read.ts'
import { partWords } from './part-words.ts'
import { planTexts } from './texts.ts'

/** What approvals are about, by id: a part by its number, an estate by its name. */
export type Abouts = {
  readonly parts: ReadonlyMap<Id, number>
  readonly estates: ReadonlyMap<Id, string>
  /** What the programme period calls a part. */
  readonly part: Phrase
}

/** What a plan's approvals are about. */
export const aboutsOf = (plan: Pick<Plan, 'parts' | 'estates' | 'left' | 'programme'>): Abouts => ({
  parts: new Map(plan.parts.map(({ id, number }) => [id, number])),
  estates: new Map([...plan.estates, ...plan.left].map(({ id, name }) => [id, name])),
  part: partWords(plan.programme).part,
})

/** `a, b og c` */
export const listed = (words: readonly string[], language: Language): string => formats[language].listed(words)

/** A role or meeting inside a sentence; a body's name keeps its capital. */
const inside = ({ who, by }: Step, language: Language): string =>
  who === 'body' ? by[language] : by[language].charAt(0).toLowerCase() + by[language].slice(1)

/** `delaftale 3 og 4`, `Afdeling B`; nothing for the plan as a whole. */
export const aboutWords = (ids: readonly Id[], { parts, estates, part }: Abouts, language: Language): string => {
  const numbers = ids.flatMap((id) => parts.get(id) ?? []).toSorted((one, other) => one - other)
  const names = ids.flatMap((id) => estates.get(id) ?? [])
  if (numbers.length > 0) return `${part(language)} ${listed(numbers.map(String), language)}`
  return listed(names, language)
}

/** The partners that are asked, where there are one or two: their own names say more than "leaders". */
const partnersIn = (all: readonly Lacking[]): readonly string[] => {
  const names = new Set(all.flatMap((one) => ('voice' in one ? (one.voice.decider.organisation?.name ?? []) : [])))
  return names.size <= 2 ? [...names] : []
}

/** Who decides in a step, and about what: `lokale ledere om delaftale 4`, `afdelingsmødet i Afdeling B`. */
export const whoWords =
  (step: Step, ids: readonly Id[], abouts: Abouts, partners: readonly string[] = []): Phrase =>
  (language) => {
    const about = aboutWords(ids, abouts, language)
    const who =
      partners.length > 0
        ? listed(
            partners.map((name) => planTexts.in(language)('who.leader', { name })),
            language,
          )
        : inside(step, language)
    if (about === '') return who
    return planTexts.in(language)(step.per === 'estate' ? 'who.estate' : 'who.part', { who, about })
  }

/** One thing that is lacking now, as a link: what, by when, and where below the plan's address it is mended. */
export type Lack = { readonly key: string; readonly say: Phrase; readonly due: Day | null; readonly href: string; readonly state: State }

const earliest = (days: readonly (Day | null)[]): Day | null => days.filter((day) => day !== null).toSorted()[0] ?? null

const dueOf = (one: Lacking): Day | null =>
  one.kind === 'condition' ? one.condition.dueOn : one.kind === 'name' ? null : (one.voice.decider.dueOn ?? one.voice.decider.meetsOn)

const withDue =
  (phrase: Phrase, due: Day | null): Phrase =>
  (language) =>
    due === null ? phrase(language) : planTexts.in(language)('lack.due', { what: phrase(language), day: formats[language].shortDay(due) })

const conditionLack = (one: Lacking & { readonly kind: 'condition' }): Lack => {
  const { id, what, dueOn } = one.condition
  return {
    key: id,
    say: withDue(planTexts.phrase('lack.condition', { what }), dueOn),
    due: dueOn,
    href: '#betingelser',
    state: 'missing',
  }
}

const kinds = ['decide', 'confirm', 'name'] as const

/** What is lacking now, gathered by step and by what is to be done, in the order of the steps; conditions come last. */
export const lacksOf = (standings: readonly Standing[], abouts: Abouts): readonly Lack[] => {
  const all = lackingNow(standings)
  const steps = [...new Map(all.map(({ standing: { step } }) => [step.id, step])).values()]
  const gathered = steps.flatMap((step) =>
    kinds.flatMap((kind): readonly Lack[] => {
      const own = all.filter((one) => one.kind === kind && one.standing.step.id === step.id)
      if (own.length === 0) return []
      const who = whoWords(step, [...new Set(own.flatMap(({ standing }) => standing.about ?? []))], abouts, partnersIn(own))
      const due = earliest(own.map(dueOf))
      const say: Phrase = kind === 'decide' ? who : (language) => planTexts.in(language)(`lack.${kind}`, { who: who(language) })
      return [{ key: `${step.id}-${kind}`, say: withDue(say, due), due, href: '#godkendelse', state: 'missing' }]
    }),
  )
  return [...gathered, ...all.flatMap((one) => (one.kind === 'condition' ? conditionLack(one) : []))]
}
