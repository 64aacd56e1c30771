import { asShown, useBoth } from '#features/areas'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Alert, Empty, PageHead, Section } from '#ui/kit.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import { hrefOf } from '../../open.ts'
import { pairsOf, type Tie } from '../contribution.ts'
import { contributionTexts } from '../texts.ts'
import { type CostProps, CostSection } from './cost.tsx'
import { showing, TieSection, useReference } from './tie.tsx'

type ContributionProps = CostProps & {
  readonly ties: readonly Tie[]
  readonly rule: DisclosureRule
  readonly writing: boolean
}

/** How many goals are held beside a figure, and the latest pair of the first of them. */
const useLede = ({ ties, rule }: Pick<ContributionProps, 'ties' | 'rule'>): string => {
  const say = useTexts(contributionTexts)
  const format = useFormat()
  const both = useBoth()
  const referenceOf = useReference()
  if (ties.length === 0) return say('lede.none')
  const latest = ties.flatMap((tie) =>
    tie.areas.flatMap((area) => {
      const pair = pairsOf(area, tie.against, showing(tie, rule)).findLast(({ gap }) => gap !== null)
      const definition = tie.definitions.find(({ id }) => id === pair?.own.definition)
      if (!pair?.own.amount || !pair.other?.amount || !definition) return []
      const words = (amount: string): string =>
        `${format.number(asShown(definition.unit, amount))}${definition.unit === 'percent' ? ' %' : ''}`
      return [
        say('lede.gap', {
          ...{ area: area.name, indicator: both(definition.name), reference: referenceOf(tie) },
          ...{ own: words(pair.own.amount), other: words(pair.other.amount) },
          ...{ ownDay: format.shortDay(pair.own.day), otherDay: format.shortDay(pair.other.day) },
        }),
      ]
    }),
  )
  return [say('lede.some', { count: ties.length }), ...latest.slice(0, 1)].join(' ')
}

/** The goals of a plan beside the figures of its areas, with the standing note; below, what was given and held. */
export const ContributionPage = (props: ContributionProps) => {
  const say = useTexts(contributionTexts)
  const { plan, ties, rule, writing } = props
  const lede = useLede(props)
  const goals = plan.parts.flatMap(({ number, goals }) => goals.map((goal) => ({ part: number, goal })))
  const alone = goals.filter(({ goal }) => !ties.some((tie) => tie.goal === goal.id))
  return (
    <>
      <PageHead title={say('title')} lede={lede} />
      {ties.length > 0 ? (
        <Alert kind="info" title={say('note.title')}>
          <p>{say('note')}</p>
        </Alert>
      ) : (
        <Empty title={say('empty.title')} example={say('empty.example')}>
          {say('empty.why')}
        </Empty>
      )}
      {goals.map(({ part, goal }) => {
        const tie = ties.find((one) => one.goal === goal.id)
        return tie && <TieSection plan={plan} goal={goal} part={part} tie={tie} rule={rule} writing={writing} key={goal.id} />
      })}
      {alone.length > 0 && (
        <Section id="uden" title={say('goals.title')} note={alone.length}>
          {writing && <p class="muted">{say('goals.lede')}</p>}
          <ul class="linklist">
            {alone.map(({ part, goal }) => (
              <li key={goal.id}>
                {part}.{goal.number} {goal.title}{' '}
                {writing && (
                  <ActLink href={`${hrefOf(plan)}/maal/${goal.id}/omraadetal`} label={say('goal.hold.named', { goal: goal.title })}>
                    {say('goal.hold')}
                  </ActLink>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CostSection {...props} />
    </>
  )
}
