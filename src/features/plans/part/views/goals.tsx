import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, ButtonLink, Cell, Empty, Example, Missing, Num, Section, Source, Sparkline, Sub, screenOnly, Table } from '#ui/kit.ts'
import type { GoalDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { FromEarlier } from '../../origin/views/told.tsx'
import { partWords } from '../../plan/part-words.ts'
import { StoriesAt } from '../../story/views/at-outcome.tsx'
import { measuredOf } from '../find.ts'
import { type GoalStanding, runOf } from '../goal.ts'
import { partTexts } from '../texts.ts'
import { written } from '../written.ts'
import { useAmount, useBareAmount } from './amount.ts'
import { HowMeasured } from './how-measured.tsx'
import { GoalLight } from './light.tsx'
import type { PartPageProps } from './part.tsx'

type RowProps = Pick<PartPageProps, 'plan' | 'writing'> & { readonly goal: GoalDocument; readonly standing: GoalStanding }

const Now = ({ goal, standing }: Pick<RowProps, 'goal' | 'standing'>) => {
  const say = useTexts(partTexts)
  const format = useFormat()
  const amount = useAmount()
  const { now, way, state, light, dueOn, overdue } = standing
  const due = dueOn && say(overdue ? 'light.overdue' : 'light.due', { day: format.shortDay(dueOn) })
  return (
    <span>
      {now && (
        <>
          {amount(goal, now.at)}, {format.shortDay(now.on)}
          <br />
        </>
      )}
      <GoalLight light={light} state={state} />
      {way && light !== 'reached' && <Sub>{say('light.way', { way: amount(goal, way) })}</Sub>}
      {due && <Sub>{due}</Sub>}
    </span>
  )
}

/** The run as a line beside its figures, which stand in the table of measurements too. */
const Run = ({ plan, goal }: Pick<RowProps, 'plan' | 'goal'>) => {
  const say = useTexts(partTexts)
  const format = useFormat()
  const bare = useBareAmount()
  const run = runOf(goal, measuredOf(plan, goal.id)).map((one) => written(goal, one))
  if (run.length < 2) return null
  const figures = run.map((one) => format.number(one)).join(', ')
  const label = say('goals.run.label', { number: goal.number, figures, unit: goal.unit, target: bare(goal, goal.target) })
  return <Sparkline points={run.map(Number)} limit={Number(goal.target)} label={label} />
}

const Row = ({ plan, goal, standing, writing }: RowProps) => {
  const say = useTexts(partTexts)
  const format = useFormat()
  const amount = useAmount()
  const bare = useBareAmount()
  const href = `${hrefOf(plan)}/maal/${goal.id}`
  return (
    <tr id={`maal-${goal.number}`}>
      <th scope="row">
        {goal.number} {goal.title} {goal.example && <Example />}
        <FromEarlier plan={plan} id={goal.id} />
        <Sub>{goal.indicator}</Sub>
        <StoriesAt plan={plan} outcome={{ kind: 'goal', id: goal.id }} />
      </th>
      <Num label={say('goals.baseline')}>
        <span>
          {goal.baseline === null ? <Missing reason={say('goals.baseline.unknown')} /> : amount(goal, goal.baseline)}
          {goal.baselineOn && <Sub>{format.shortDay(goal.baselineOn)}</Sub>}
        </span>
      </Num>
      <Num label={say('goals.target')}>
        <span>
          {amount(goal, goal.target)}
          <Sub>{format.shortDay(goal.targetOn)}</Sub>
          {goal.steps.map(({ dueOn, amount: step }) => (
            <Sub key={dueOn}>{say('goals.step', { amount: bare(goal, step), day: format.shortDay(dueOn) })}</Sub>
          ))}
        </span>
      </Num>
      <Cell label={say('goals.now')}>
        <Now goal={goal} standing={standing} />
      </Cell>
      <Cell label={say('goals.run')}>
        <Run plan={plan} goal={goal} />
      </Cell>
      {writing && (
        <Cell kind={screenOnly}>
          <ActLink href={`${href}/maalinger/ny`} label={say('goals.measure.named', { number: goal.number })}>
            {say('goals.measure')}
          </ActLink>
          <br />
          <ActLink href={href} label={say('edit.named', { what: goal.title })} quiet>
            {say('edit')}
          </ActLink>
        </Cell>
      )}
    </tr>
  )
}

const NoGoals = ({ plan, part, writing }: Pick<PartPageProps, 'plan' | 'part' | 'writing'>) => {
  const say = useTexts(partTexts)
  if (part.kind === 'strategic') return <p class="muted">{say('goals.empty.strategic', partWords(plan.programme))}</p>
  return (
    <Empty
      title={say('goals.empty')}
      act={
        writing ? (
          <ButtonLink kind="secondary" href={`${hrefOf(plan)}/dele/${part.number}/maal/nyt`}>
            {say('act.goal')}
          </ButtonLink>
        ) : undefined
      }
      example={say('goals.empty.example')}
    >
      {say('goals.empty.teach')}
    </Empty>
  )
}

/** The goals of a part: where each began, where it shall be, where it is now, and the rule that judges it. */
export const Goals = (props: PartPageProps) => {
  const say = useTexts(partTexts)
  const { plan, part, writing, summary } = props
  const add = writing && <ActLink href={`${hrefOf(plan)}/dele/${part.number}/maal/nyt`}>{say('goals.add')}</ActLink>
  return (
    <Section id="maal" title={say('goals.title')} end={add || undefined}>
      {part.goals.length === 0 ? (
        <NoGoals {...props} />
      ) : (
        <>
          <Table caption={say('goals.caption')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('goals.goal')}</th>
                <th scope="col" class="num">
                  {say('goals.baseline')}
                </th>
                <th scope="col" class="num">
                  {say('goals.target')}
                </th>
                <th scope="col">{say('goals.now')}</th>
                <th scope="col">{say('goals.run')}</th>
                {writing && (
                  <th scope="col" class={screenOnly}>
                    {say('goals.acts')}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {part.goals.map((goal) => {
                const standing = summary.standings.get(goal.id)
                return standing && <Row plan={plan} goal={goal} standing={standing} writing={writing} key={goal.id} />
              })}
            </tbody>
          </Table>
          <Source>{say('goals.rule')}</Source>
          <HowMeasured goals={part.goals} />
        </>
      )}
    </Section>
  )
}
