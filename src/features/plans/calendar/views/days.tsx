import { type Day, daysBetween } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { ActLink, Cell, Section, Status, Sub, Table, VisuallyHidden } from '#ui/kit.ts'
import { type Entry, type EntryKind, entryStanding } from '../entries.ts'
import { calendarTexts } from '../texts.ts'
import { yearsOf } from '../years.ts'
import { useSpan } from './span.ts'
import { stateOf } from './standing.ts'

type DaysProps = {
  readonly entries: readonly Entry[]
  readonly today: Day
  /** Whether each day names its plan: where there are several. */
  readonly named: boolean
  /** Whether the reader hands papers in. */
  readonly writing: boolean
}

/** How a thing that was done is spoken of; papers are handed in. */
const doneWords: Readonly<Partial<Record<EntryKind, 'state.reached' | 'state.finished'>>> = {
  milestone: 'state.reached',
  task: 'state.finished',
}

const Standing = ({ entry, today }: { readonly entry: Entry; readonly today: Day }) => {
  const say = useTexts(calendarTexts)
  const { shortDay } = useFormat()
  const span = useSpan()
  const standing = entryStanding(entry, today)
  if (standing === 'past') return <span class="muted">{say(entry.earlier ? 'state.earlier' : 'state.past')}</span>
  const days = span(daysBetween(today, entry.day))
  const words = {
    done: entry.done === null ? undefined : say(doneWords[entry.kind] ?? 'state.done', { day: shortDay(entry.done) }),
    late: say('state.late', { days }),
    soon: say('state.soon', { days }),
    later: undefined,
  }
  return <Status state={stateOf[standing]}>{words[standing]}</Status>
}

const Rows = ({ entries, caption, today, named, writing }: DaysProps & { readonly caption: string }) => {
  const say = useTexts(calendarTexts)
  const speak = usePhrases()
  const { day } = useFormat()
  return (
    <Table caption={caption} captionHidden stack kind="days">
      <thead>
        <tr>
          <th scope="col">{say('head.day')}</th>
          <th scope="col">{say('head.what')}</th>
          <th scope="col">{say('head.who')}</th>
          <th scope="col">{say('head.state')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.plan.slug + entry.key}>
            <Cell label={say('head.day')} kind="nowrap">
              <time dateTime={entry.day}>{day(entry.day)}</time>
            </Cell>
            <th scope="row">
              <a href={entry.href}>{speak(entry.what)}</a>
              {named && <Sub>{entry.plan.name}</Sub>}
            </th>
            <Cell label={say('head.who')}>{entry.who ?? '–'}</Cell>
            <Cell label={say('head.state')}>
              <Standing entry={entry} today={today} />
              {writing && entry.paper !== null && (
                <Sub>
                  <ActLink href={entry.href}>
                    {say(entry.done === null ? 'act.hand_in' : 'act.change')}
                    <VisuallyHidden>: {[speak(entry.what), ...(named ? [entry.plan.name] : [])].join(', ')}</VisuallyHidden>
                  </ActLink>
                </Sub>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Days year by year: first what is lacking, then what comes, and what is past folded away. */
export const Days = (props: DaysProps) => {
  const say = useTexts(calendarTexts)
  const { late, ahead, earlier } = yearsOf(props.entries, props.today)
  const now = props.today.slice(0, 4)
  const title = (year: number): string => (String(year) === now ? say('year.now', { year }) : String(year))
  return (
    <>
      {late.length + ahead.length === 0 && <p>{say('year.none')}</p>}
      {late.length > 0 && (
        <Section id="mangler" title={say('year.missing')}>
          <Rows {...props} entries={late} caption={say('year.missing')} />
        </Section>
      )}
      {ahead.map(({ year, entries }) => (
        <Section id={`aar-${year}`} title={title(year)} key={year}>
          <Rows {...props} entries={entries} caption={title(year)} />
        </Section>
      ))}
      {earlier.length > 0 && (
        <details class="folded">
          <summary>{say('earlier', { count: earlier.length })}</summary>
          <Rows {...props} entries={earlier} caption={say('earlier', { count: earlier.length })} />
        </details>
      )}
    </>
  )
}
