import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, gravity, Missing, Num, Section, Status, Sub, Table } from '#ui/kit.ts'
import { planTexts } from '../../plan/texts.ts'
import { type District, type Line, sumsOf } from '../across.ts'
import { acrossTexts } from '../texts.ts'

/** How many goals stand how, the worst first. */
const Goals = ({ goals }: Pick<Line, 'goals'>) => {
  const say = useTexts(acrossTexts)
  const found = gravity.filter((state) => goals[state])
  if (found.length === 0) return <Missing reason={say('goals.none')} />
  return (
    <div>
      {found.map((state) => (
        <div key={state}>
          <Status state={state}>{goals[state]}</Status>
        </div>
      ))}
    </div>
  )
}

const PlanRow = ({ line }: { readonly line: Line }) => {
  const say = useTexts(acrossTexts)
  const plan = useTexts(planTexts)
  const format = useFormat()
  const { name, slug, example, phase, goals, activities, sessions, frame, given, waiting, state } = line
  return (
    <tr>
      <th scope="row">
        <a href={`/planer/${slug}`}>{name}</a> {example && <Example />}
        <Sub>{phase === null ? say('phase.rejected') : plan(`phase.${phase}`)}</Sub>
      </th>
      <Cell label={say('head.goals')}>
        <Goals goals={goals} />
      </Cell>
      <Num label={say('head.activities')}>{format.number(activities.running)}</Num>
      <Num label={say('head.people')}>{sessions.held === 0 ? <Missing reason={say('people.none')} /> : format.number(sessions.people)}</Num>
      <Num label={say('head.frame')}>{frame === null ? <Missing reason={say('frame.none')} /> : format.kroner(frame)}</Num>
      <Num label={say('head.given')}>{frame === null ? <Missing reason={say('frame.none')} /> : format.kroner(given)}</Num>
      <Cell label={say('head.state')}>
        <div>
          <Status state={state} />
          {waiting.count > 0 && (
            <Sub>
              {say('waiting', { count: waiting.count })}
              {waiting.due !== null && `, ${say('waiting.due', { day: format.shortDay(waiting.due) })}`}
            </Sub>
          )}
        </div>
      </Cell>
    </tr>
  )
}

/** The plans of a board side by side, and what they come to. */
export const DistrictSection = ({ district, place }: { readonly district: District; readonly place: number }) => {
  const say = useTexts(acrossTexts)
  const format = useFormat()
  const { lines } = district
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
            <PlanRow line={line} key={line.id} />
          ))}
        </tbody>
        {lines.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{say('head.sum')}</th>
              <Cell label={say('head.goals')}>{format.number(sums.goals.all)}</Cell>
              <Num label={say('head.activities')}>{format.number(lines.reduce((all, { activities }) => all + activities.running, 0))}</Num>
              <Num label={say('head.people')}>{sums.held === 0 ? <Missing reason={say('people.none')} /> : format.number(sums.people)}</Num>
              <Num label={say('head.frame')}>{format.kroner(sums.frame)}</Num>
              <Num label={say('head.given')}>{format.kroner(sums.given)}</Num>
              <td />
            </tr>
          </tfoot>
        )}
      </Table>
    </Section>
  )
}
