import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, Missing, Num, Section, Sub, Table } from '#ui/kit.ts'
import { Planned } from '../../budget/views/planned.tsx'
import { GoalCounts } from '../../part/views/light.tsx'
import { PlanState } from '../../part/views/plan-state.tsx'
import { planTexts } from '../../plan/texts.ts'
import { type District, type Line, type Sums, sumsOf } from '../across.ts'
import { acrossTexts } from '../texts.ts'

/** Amounts as a table of plans writes them: with øre in all of them, or in none. */
const useKroner = (lines: readonly Line[]): ((ore: number) => string) =>
  useFormat().kronerAmong(lines.flatMap(({ frame, given }) => [frame ?? 0, given]))

/** What the municipality is to give, and what of it counts now where hours are not confirmed. */
const sumsGiven = ({ given, waits }: Pick<Line, 'given' | 'waits'>) => ({ planned: given, counts: given - waits, waits })

const PlanRow = ({ line, kroner }: { readonly line: Line; readonly kroner: (ore: number) => string }) => {
  const say = useTexts(acrossTexts)
  const plan = useTexts(planTexts)
  const format = useFormat()
  const { name, slug, example, phase, goals, draft, activities, sessions, frame, waiting, untold, state } = line
  return (
    <tr>
      <th scope="row">
        <a href={`/planer/${slug}`}>{name}</a> {example && <Example />}
        <Sub>{phase === null ? say('phase.rejected') : plan(`phase.${phase}`)}</Sub>
      </th>
      <Cell label={say('head.goals')}>
        <div>
          <GoalCounts goals={goals} />
          {draft && Object.keys(goals).length > 0 && <Sub>{say('goals.draft')}</Sub>}
        </div>
      </Cell>
      <Num label={say('head.activities')}>{format.number(activities.running)}</Num>
      <Num label={say('head.people')}>
        <span>
          {sessions.held === 0 ? <Missing reason={say('people.none')} /> : format.number(sessions.people)}
          {untold > 0 && <Sub>{say('people.untold', { count: untold })}</Sub>}
        </span>
      </Num>
      <Num label={say('head.frame')}>{frame === null ? <Missing reason={say('frame.none')} /> : kroner(frame)}</Num>
      <Num label={say('head.given')}>
        {frame === null ? <Missing reason={say('frame.none')} /> : <Planned sums={sumsGiven(line)} kroner={kroner} />}
      </Num>
      <Cell label={say('head.state')}>
        <div>
          <PlanState state={state} goals={goals} />
          {waiting.count > 0 && (
            <Sub>
              {say('waiting', { count: waiting.count })}
              {waiting.due !== null && `, ${say('waiting.due', { day: format.shortDay(waiting.due) })}`}
              {waiting.overdue && (
                <>
                  {' '}
                  <strong>{say('waiting.overdue')}</strong>
                </>
              )}
            </Sub>
          )}
        </div>
      </Cell>
    </tr>
  )
}

type SumProps = { readonly sums: Sums; readonly kroner: (ore: number) => string }

/** What the plans of a board come to, with the money of those that all have approved. */
const SumRow = ({ sums, lines, kroner }: SumProps & { readonly lines: readonly Line[] }) => {
  const say = useTexts(acrossTexts)
  const format = useFormat()
  const { goals, held, people, granted } = sums
  const money = (amount: number) => (granted.plans === 0 ? <Missing reason={say('granted.none')} /> : kroner(amount))
  return (
    <tr>
      <th scope="row">
        {say('head.sum')}
        {granted.plans > 0 && <Sub>{say('granted', { count: granted.plans })}</Sub>}
      </th>
      <Cell label={say('head.goals')}>{format.number(goals.all)}</Cell>
      <Num label={say('head.activities')}>{format.number(lines.reduce((all, { activities }) => all + activities.running, 0))}</Num>
      <Num label={say('head.people')}>{held === 0 ? <Missing reason={say('people.none')} /> : format.number(people)}</Num>
      <Num label={say('head.frame')}>{money(granted.frame)}</Num>
      <Num label={say('head.given')}>
        {granted.plans === 0 ? <Missing reason={say('granted.none')} /> : <Planned sums={sumsGiven(granted)} kroner={kroner} />}
      </Num>
      <td />
    </tr>
  )
}

/** The money of plans that are not approved yet: asked for, and in no sum with what is granted. */
const AskedRow = ({ sums: { asked }, kroner }: SumProps) => {
  const say = useTexts(acrossTexts)
  return (
    <tr>
      <th scope="row" colSpan={4}>
        {say('asked', { count: asked.plans })}
      </th>
      <Num label={say('head.frame')}>{kroner(asked.frame)}</Num>
      <Num label={say('head.given')}>
        <Planned sums={sumsGiven(asked)} kroner={kroner} />
      </Num>
      <td />
    </tr>
  )
}

/** The plans of a board side by side, and what they come to. */
export const DistrictSection = ({ district, place }: { readonly district: District; readonly place: number }) => {
  const say = useTexts(acrossTexts)
  const { lines } = district
  const kroner = useKroner(lines)
  const board = district.board ?? say('board.none')
  const sums = sumsOf(lines)
  const heads = ['activities', 'people', 'frame', 'given'] as const
  return (
    <Section id={`bestyrelse-${place}`} title={board} note={say('board.plans', { count: lines.length })}>
      <Table caption={say('caption', { board })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('head.plan')}</th>
            <th scope="col">{say('head.goals')}</th>
            {heads.map((head) => (
              <th scope="col" class="num" key={head}>
                {say(`head.${head}`)}
              </th>
            ))}
            <th scope="col">{say('head.state')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PlanRow line={line} kroner={kroner} key={line.id} />
          ))}
        </tbody>
        {lines.length > 1 && (
          <tfoot>
            <SumRow sums={sums} lines={lines} kroner={kroner} />
            {sums.asked.plans > 0 && <AskedRow sums={sums} kroner={kroner} />}
          </tfoot>
        )}
      </Table>
    </Section>
  )
}
