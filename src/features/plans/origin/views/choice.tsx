import { lastDay } from '#kernel/period'
import type { Language } from '#text/language.ts'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Alert, Checkboxes, Section, Select } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { partName } from '../../part/routes/open.ts'
import type { Plan } from '../../read.ts'
import { theoryOf } from '../../theory/theory.ts'
import { placeField, type TakenKind, takenKinds } from '../origin.ts'
import type { OlderEntry, OriginOffer } from '../queries.ts'
import { originTexts } from '../texts.ts'

/** The earlier plan that was chosen, and what has to be said of it. */
export type Chosen = {
  readonly plan: Plan
  readonly older: readonly OlderEntry[]
  /** Its parts that can come along into the new period. */
  readonly parts: Plan['parts']
  /** Of those the sub-agreements whose theme the period has not, so that one has to be chosen, and from which. */
  readonly homeless: Plan['parts']
  readonly themes: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[]
  /** The names of sub-agreements that a period without any has no place for. */
  readonly left: readonly string[]
}

type OriginSelectProps = { readonly offers: readonly OriginOffer[]; readonly chosen: string; readonly shown: Shown }

/** Choosing the plan that the new one is begun from; none is the usual. */
export const OriginSelect = ({ offers, chosen, shown }: OriginSelectProps) => {
  const say = useTexts(originTexts)
  const { shortDay } = useFormat()
  const { field } = useShown(shown)
  if (offers.length === 0) return null
  return (
    <Select
      {...field('origin')}
      label={say('choice')}
      hint={say('choice.hint')}
      empty={say('choice.none')}
      optional
      value={chosen}
      items={offers.map(({ slug, name, from, until }) => ({
        value: slug,
        label: say('choice.item', { name, from: shortDay(from), until: shortDay(lastDay({ from, until }) ?? until) }),
      }))}
    />
  )
}

/** How much there is of each kind in some parts. */
const countsIn = (parts: Plan['parts']): Readonly<Record<TakenKind, number>> => {
  const sum = (of: (part: Plan['parts'][number]) => number): number => parts.reduce((all, part) => all + of(part), 0)
  return {
    texts: sum(({ sections }) => sections.length),
    goals: sum(({ goals }) => goals.length),
    activities: sum(({ activities }) => activities.length),
    milestones: sum(({ milestones }) => milestones.length),
    lines: sum(({ lines }) => lines.length),
    theory: sum((part) => theoryOf(part).nodes.length),
  }
}

/** The kinds of which some parts have something, all of them chosen at first. */
export const kindsIn = (parts: Plan['parts']): readonly TakenKind[] => {
  const counts = countsIn(parts)
  return takenKinds.filter((kind) => counts[kind] > 0)
}

/** What comes along from the plan that was chosen, kind by kind, and what never does. */
export const OriginFields = ({ chosen, shown }: { readonly chosen: Chosen; readonly shown: Shown }) => {
  const say = useTexts(originTexts)
  const { listed } = useFormat()
  const { words, field } = useShown(shown)
  const { plan, parts, homeless, themes, older, left } = chosen
  const language = useLanguage()
  const counts = countsIn(parts)
  const names = older.slice(0, 6).map((entry) => say('older.one', entry))
  return (
    <Section id="fra" title={say('title', { name: plan.name })}>
      <Checkboxes
        {...field('kinds')}
        label={say('kinds')}
        hint={say('kinds.hint')}
        values={(words.kinds ?? '').split('\n').filter((kind) => kind !== '')}
        items={kindsIn(parts).map((kind) => ({
          value: kind,
          label: say(`kind.${kind}`),
          hint: say(`count.${kind}`, { count: counts[kind] }),
        }))}
      />
      {homeless.map((part) => (
        <Select
          {...field(placeField(part.number))}
          label={say('place', { name: partName(part) })}
          hint={say('place.hint')}
          empty={say('place.none')}
          optional
          items={themes.map(({ id, name }) => ({ value: id, label: name[language] }))}
          key={part.id}
        />
      ))}
      {older.length > 0 && <Alert kind="warning" title={say('older', { count: older.length, names: listed(names) })} />}
      <Alert kind="info" title={say('never.title')}>
        <p>{say('never')}</p>
        {left.length > 0 && <p>{say('parts.left', { names: listed(left) })}</p>}
        <p>{say('outside')}</p>
      </Alert>
    </Section>
  )
}
