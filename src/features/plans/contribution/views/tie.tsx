import { asShown, type DefinitionRow, FigureAmount, isHidden, useBoth, useUnit } from '#features/areas'
import type { Day } from '#kernel/day'
import type { Decimal } from '#kernel/decimal'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Cell, Example, Missing, Num, Section, Source, type State, Status, Sub, Table } from '#ui/kit.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import type { GoalDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import { measuredOf } from '../../part/find.ts'
import { runOf } from '../../part/goal.ts'
import { written } from '../../part/written.ts'
import type { Plan } from '../../read.ts'
import {
  isComparable,
  type Moved,
  movedSince,
  type Nearness,
  nearnessOf,
  type Pair,
  type Point,
  pairsOf,
  type Series,
  type Tie,
  targetOf,
} from '../contribution.ts'
import { contributionTexts } from '../texts.ts'

export type TieProps = {
  readonly plan: Plan
  readonly goal: GoalDocument
  readonly part: number
  readonly tie: Tie
  readonly rule: DisclosureRule
  readonly writing: boolean
}

/** What the place is called that an indicator's areas are held against: its name where it has one. */
export const useReference = (): ((tie: Tie) => string) => {
  const say = useTexts(contributionTexts)
  return ({ reference, against }) => (reference === 'area' && against ? against.name : say(`reference.${reference}`))
}

/** The unit of a distance between two figures: that of two per cents is in points. */
const usePoints = (): ((definition: DefinitionRow) => string) => {
  const say = useTexts(contributionTexts)
  const unitOf = useUnit()
  return (definition) => (definition.unit === 'percent' ? say('points.percent') : unitOf(definition))
}

/** Whether readers see a figure of a tie. */
export const showing =
  ({ definitions }: Tie, rule: DisclosureRule) =>
  (point: Point): boolean => {
    const unit = definitions.find(({ id }) => id === point.definition)?.unit
    return unit !== undefined && !isHidden(unit, point, rule)
  }

const useGap = (): ((gap: Decimal) => string) => {
  const format = useFormat()
  return (gap) => format.signed(gap.toFixed())
}

const stateOf: Readonly<Record<Nearness, State>> = { near: 'good', far: 'progress', aged: 'wait', before: 'wait' }

type AimProps = { readonly pair: Pair; readonly tie: Tie; readonly definition: DefinitionRow; readonly begins: Day }

/** What the figure must come to by the other's, and whether it does; in words where nobody can say. */
const Aim = ({ pair, tie, definition: { unit, direction }, begins }: AimProps) => {
  const say = useTexts(contributionTexts)
  const format = useFormat()
  const target = targetOf(pair, tie.distance, direction)
  const nearness = nearnessOf(pair, tie.distance, direction, begins)
  if (target === null || nearness === null) return <Missing reason={say('gap.unknown')} />
  const amount = `${format.number(target.toFixed())}${unit === 'percent' ? '\u00a0%' : ''}`
  return (
    <span>
      <Status state={stateOf[nearness]}>{say(`aim.${nearness}`)}</Status>
      <Sub>{say(direction === 'higher' ? 'aim.least' : 'aim.most', { amount })}</Sub>
    </span>
  )
}

type PairProps = Pick<TieProps, 'plan' | 'tie' | 'rule'> & { readonly pair: Pair }

const PairRow = ({ pair, plan, tie, rule }: PairProps) => {
  const say = useTexts(contributionTexts)
  const format = useFormat()
  const gapOf = useGap()
  const reference = useReference()(tie)
  const { own, other, gap } = pair
  const definition = tie.definitions.find(({ id }) => id === own.definition)
  if (!definition) return null
  return (
    <tr>
      <th scope="row">
        <time dateTime={own.day}>{format.shortDay(own.day)}</time>
      </th>
      <Num label={tie.areas.length === 1 ? (tie.areas[0]?.name ?? '') : ''}>
        <span>
          <FigureAmount unit={definition.unit} told={own} rule={rule} reason={say('missing.own')} />
        </span>
      </Num>
      <Num label={reference}>
        <span>
          <FigureAmount unit={definition.unit} told={other} rule={rule} reason={say('missing.other', { reference })} />
          {other && other.day !== own.day && <Sub>{say('other.day', { day: format.shortDay(other.day) })}</Sub>}
        </span>
      </Num>
      {isComparable(definition.unit, tie.reference) && (
        <Num label={say('head.gap')}>{gap === null ? <Missing reason={say('gap.unknown')} /> : gapOf(gap)}</Num>
      )}
      {tie.distance !== null && (
        <Cell label={say('head.aim')}>
          <Aim pair={pair} tie={tie} definition={definition} begins={plan.from} />
        </Cell>
      )}
    </tr>
  )
}

/** How an area and what it is compared with moved, each between its own days. */
const useMoved = (): ((moved: Moved, area: string, reference: string, unit: string) => string) => {
  const say = useTexts(contributionTexts)
  const { shortDay } = useFormat()
  const gapOf = useGap()
  return ({ own, other, until }, area, reference, unit) => {
    const change = { area, reference, unit, from: shortDay(own.from), to: shortDay(own.to), own: gapOf(own.by) }
    if (other === null) return say('moved.alone', { ...change, until: shortDay(until) })
    const both = { ...change, other: gapOf(other.by), apart: gapOf(other.apart) }
    if (other.from === own.from && other.to === own.to) return say('moved', both)
    return say('moved.days', { ...both, otherFrom: shortDay(other.from), otherTo: shortDay(other.to) })
  }
}

/** An area beside the other: every day that the figure was worked out, and how far the two moved. */
const AreaBeside = ({ area, plan, tie, rule }: { readonly area: Series } & Pick<TieProps, 'plan' | 'tie' | 'rule'>) => {
  const say = useTexts(contributionTexts)
  const both = useBoth()
  const pointsOf = usePoints()
  const format = useFormat()
  const tell = useMoved()
  const reference = useReference()(tie)
  const [newest] = tie.definitions
  if (!newest) return null
  const indicator = both(newest.name)
  const unit = pointsOf(newest)
  const comparable = isComparable(newest.unit, tie.reference)
  const pairs = pairsOf(area, tie.against, showing(tie, rule))
  const moved = movedSince(pairs, plan.from)
  const breaks = tie.definitions.slice(0, -1).filter(({ id }) => pairs.some(({ own }) => own.definition === id))
  return (
    <>
      <h3>{area.name}</h3>
      {pairs.length === 0 ? (
        <p class="muted">{say('missing.own')}</p>
      ) : (
        <Table caption={say('table.caption', { area: area.name, indicator, reference })} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('head.day')}</th>
              {[area.name, reference, ...(comparable ? [say('head.gap')] : [])].map((head) => (
                <th scope="col" class="num" key={head}>
                  {head}
                </th>
              ))}
              {tie.distance !== null && <th scope="col">{say('head.aim')}</th>}
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <PairRow pair={pair} plan={plan} tie={tie} rule={rule} key={pair.own.id} />
            ))}
          </tbody>
        </Table>
      )}
      {breaks.map(({ id, from }) => (
        <p class="muted" key={id}>
          {say('break', { day: format.day(from) })}
        </p>
      ))}
      {comparable && <p>{moved ? tell(moved, area.name, reference, unit) : say('moved.none')}</p>}
      {!comparable && <p class="muted">{say('tie.count', { reference })}</p>}
    </>
  )
}

/** One goal: its own run in a line, and each of the plan's areas beside what it is compared with. */
export const TieSection = ({ plan, goal, part, tie, rule, writing }: TieProps) => {
  const say = useTexts(contributionTexts)
  const both = useBoth()
  const unitOf = useUnit()
  const format = useFormat()
  const reference = useReference()(tie)
  const pointsOf = usePoints()
  const [newest] = tie.definitions
  if (!newest) return null
  const run = runOf(goal, measuredOf(plan, goal.id)).map((one) => format.number(written(goal, one)))
  const all = [...tie.areas.flatMap(({ points }) => points), ...(tie.against?.points ?? [])]
  const sources = [...new Set(all.map(({ source }) => source))].slice(0, 4).join('; ')
  return (
    <Section
      id={`maal-${goal.id}`}
      title={
        <>
          {part}.{goal.number} {goal.title} {goal.example && <Example />}
        </>
      }
      end={
        writing ? (
          <ActLink href={`${hrefOf(plan)}/maal/${goal.id}/omraadetal`} label={say('goal.change.named', { goal: goal.title })}>
            {say('goal.change')}
          </ActLink>
        ) : undefined
      }
    >
      <p>{say('tie.lede', { indicator: both(newest.name), unit: unitOf(newest), reference })}</p>
      {tie.distance !== null && (
        <p>{say('tie.distance', { distance: format.number(asShown('number', tie.distance)), unit: pointsOf(newest), reference })}</p>
      )}
      <p class="muted">{run.length > 0 ? say('tie.measured', { figures: run.join(' → '), unit: goal.unit }) : say('tie.unmeasured')}</p>
      {tie.areas.length === 0 && <p>{say('tie.no_area')}</p>}
      {!tie.against && <p>{say('tie.no_reference')}</p>}
      {tie.areas.map((area) => (
        <AreaBeside area={area} plan={plan} tie={tie} rule={rule} key={area.slug} />
      ))}
      {sources !== '' && <Source>{say('sources', { sources })}</Source>}
    </Section>
  )
}
