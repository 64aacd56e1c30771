import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import {
  Button,
  EntryGrid,
  type EntryGroup,
  type EntryRow,
  ErrorSummary,
  Form,
  GridActs,
  GridBar,
  HiddenField,
  Section,
  Sub,
  VisuallyHidden,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import { cellName, closedCell, type Field, fieldsOf, noteName, wordsOf } from '../cells.ts'
import type { Closed } from '../lock.ts'
import { frequencies, type Period, periodName, periodsIn, shortName } from '../period.ts'
import type { MeasuredGoal, MeasuredPlan } from '../queries.ts'
import { measuresTexts } from '../texts.ts'
import { counting, markOf, toldIn, valueIn } from '../updates.ts'

export type SheetProps = {
  readonly plan: Pick<MeasuredPlan, 'slug' | 'kind' | 'name'>
  readonly goals: readonly MeasuredGoal[]
  readonly year: number
  /** The quarters that are closed. */
  readonly locks: readonly Closed[]
  readonly today: Day
  readonly writers: readonly Mandate[]
  /** The mark of the page that was saved last; what came after it is shown as saved. */
  readonly since: Id | null
  readonly shown: Shown
  /** The screen over all one's plans, to come back to it. */
  readonly own?: boolean
}

/** What a figure of a goal is, in words. */
const useWhat = () => {
  const say = useTexts(measuresTexts)
  return ({ unit, numerator, denominator }: MeasuredGoal, field: Field): string =>
    field === 'amount' ? unit : field === 'numerator' ? (numerator ?? unit) : say('grid.out_of', { what: denominator ?? '' })
}

type Below = Pick<SheetProps, 'plan' | 'since'> & { readonly goal: MeasuredGoal; readonly period: Period; readonly closed: boolean }

/** What stands below a figure: that it was saved now, the day that it is of while its period runs, whether there is a remark; a link to its page. */
const CellNote = ({ plan, since, goal, period, closed }: Below) => {
  const say = useTexts(measuresTexts)
  const language = useLanguage()
  const { shortDay } = useFormat()
  const last = toldIn(goal.counting, counting(goal.updates), period).at(-1)
  if (!last) return null
  const words = [
    closed && say('below.locked'),
    since !== null && last.id > since && say('below.saved'),
    say('below.day', { day: shortDay(last.measuredOn) }),
    last.note !== null && say('below.told'),
  ]
  const text = words.filter((one) => one !== false).join(', ')
  return (
    <a class="quiet" href={`${hrefOf(plan)}/maalinger/${last.id}`} title={last.note ?? undefined}>
      <span aria-hidden="true">{text}</span>
      <span class="visually-hidden">{say('below.named', { period: periodName(period, language), words: text })}</span>
    </a>
  )
}

const useRows = (props: SheetProps) => {
  const say = useTexts(measuresTexts)
  const what = useWhat()
  const language = useLanguage()
  const { words, field } = useShown(props.shown)
  const { plan, since, year, locks, today } = props
  return (goal: MeasuredGoal): readonly EntryRow[] => {
    const live = counting(goal.updates)
    const note = noteName(goal.id)
    const periods = periodsIn(goal.frequency, year)
    const shut = (period: Period): boolean => closedCell(goal, locks, period, today) !== null
    const fields = fieldsOf(goal.counting)
    return fields.map((one, place): EntryRow => {
      const named = (period: string) => say('grid.cell', { number: goal.number, title: goal.title, what: what(goal, one), period })
      return {
        id: `${goal.id}-${one}`,
        name: `${goal.number} ${goal.title}, ${what(goal, one)}`,
        head:
          place > 0 ? (
            <span class="muted">{what(goal, one)}</span>
          ) : (
            <a class="quiet" href={`${hrefOf(plan)}/dele/${goal.part.number}#maal-${goal.number}`}>
              {goal.number} {goal.title}
            </a>
          ),
        tag: place === 0 && (
          <>
            {what(goal, one)} <Sub>{say(`grid.how.${goal.counting}`)}</Sub>
          </>
        ),
        cells: periods.map((period) => {
          const name = cellName(goal.id, period.code, one)
          const told = toldIn(goal.counting, live, period)
          const closed = shut(period)
          return {
            name,
            column: shortName(period, language),
            text: (props.writers.length > 0 ? words[name] : undefined) ?? wordsOf(valueIn(goal.counting, live, period)[one]),
            label: named(periodName(period, language)),
            error: field(name).error,
            closed,
            saved: since !== null && told.some(({ id }) => id > since),
            ...(place === 0 && told.length > 0 && { below: <CellNote {...{ plan, since, goal, period, closed }} /> }),
          }
        }),
        // Below a share's second figure: who comes by keys meets both figures before the remark on them.
        note:
          place < fields.length - 1 || (periods.every(shut) && words[note] === undefined)
            ? null
            : {
                name: note,
                label: say('grid.note.label', { number: goal.number, title: goal.title }),
                text: words[note] ?? '',
                error: field(note).error,
              },
      }
    })
  }
}

/** The goals that are measured equally often, an agreement after the other. */
const Often = (props: SheetProps & { readonly frequency: MeasuredGoal['frequency'] }) => {
  const { goals, frequency, year, writers, own = false } = props
  const say = useTexts(measuresTexts)
  const language = useLanguage()
  const rows = useRows(props)
  const every = say(`every.${frequency}`)
  const parts = Map.groupBy(
    goals.filter((goal) => goal.frequency === frequency),
    ({ part }) => part.id,
  )
  const groups = [...parts.values()].flatMap((own): readonly EntryGroup[] =>
    own[0]
      ? [
          {
            id: own[0].part.id,
            title: own[0].part.number === 0 ? own[0].part.title : `${own[0].part.number} ${own[0].part.title}`,
            rows: own.flatMap(rows),
          },
        ]
      : [],
  )
  if (groups.length === 0) return null
  const grid = (
    <EntryGrid
      caption={say('grid.caption', { every, year })}
      heads={[say('grid.goal'), say('grid.unit'), say('grid.note')]}
      columns={periodsIn(frequency, year).map((period) => {
        const label = shortName(period, language)
        return { key: label, label }
      })}
      groups={groups}
      editable={writers.length > 0}
    />
  )
  if (!own)
    return (
      <Section id={`net-${frequency}`} title={every}>
        {grid}
      </Section>
    )
  return (
    <div class="part">
      <h3>{every}</h3>
      {grid}
    </div>
  )
}

/** A plan's goals and their periods in a year: fields for who may write, figures for who may read. */
export const MeasuresSheet = (props: SheetProps) => {
  const { plan, goals, year, writers, shown, own = false } = props
  const say = useTexts(measuresTexts)
  const { errors } = useShown(shown)
  const sheets = frequencies.map((frequency) => <Often {...props} frequency={frequency} key={frequency} />)
  // What was refused because nothing is written here any more is said where no form is.
  if (writers.length === 0)
    return (
      <>
        <ErrorSummary errors={errors} />
        {sheets}
      </>
    )
  return (
    <Form action={`${hrefOf(plan)}/maalinger`} kind="sheet-form" {...(own && { id: `p-${plan.slug}` })}>
      <ErrorSummary errors={errors} />
      <HiddenField name="seen" value={markOf(goals.flatMap(({ updates }) => updates))} />
      <HiddenField name="aar" value={String(year)} />
      {own && <HiddenField name="fra" value="egne" />}
      <GridBar words={{ one: say('unsaved.one'), many: say('unsaved.many') }} faults={{}} />
      {sheets}
      <GridActs>
        <ActingAs mandates={writers} shown={shown} />
        <Button icon="save">
          {say('save')}
          {own && <VisuallyHidden>: {plan.name}</VisuallyHidden>}
        </Button>
        <span class="muted">{say('save.note')}</span>
      </GridActs>
    </Form>
  )
}
