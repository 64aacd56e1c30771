import type { AreaBrief } from '#features/areas'
import { useFormat, useTexts } from '#text/use.ts'
import { Columns, Facts, gravity, PageHead, type State, Timeline } from '#ui/kit.ts'
import type { Change } from '../../queries.ts'
import { useMoments } from '../../views/moments.tsx'
import { councilTexts } from '../texts.ts'
import { Areas } from './areas.tsx'
import { Money, type MoneyLines } from './money.tsx'
import { type PlanLines, Plans } from './plans.tsx'

type CouncilProps = {
  readonly name: string
  readonly slug: string
  readonly areas: readonly AreaBrief[]
  readonly plans: PlanLines
  readonly money: MoneyLines
  readonly changes: readonly Change[]
}

/** How many goals of some plans stand in one of some states. */
const goalsIn = (plans: PlanLines, states: readonly State[]): number =>
  plans.reduce((total, { goals }) => total + states.reduce((sum, state) => sum + (goals[state] ?? 0), 0), 0)

/** A municipality on one page, for those who answer for the whole of it: areas by the law, plans and efforts, appropriations, what has happened. */
export const CouncilPage = ({ name, slug, areas, plans, money, changes }: CouncilProps) => {
  const say = useTexts(councilTexts)
  const { kroner } = useFormat()
  const moments = useMoments(changes)
  const sum = (of: (row: CouncilProps['money'][number]) => number): number => money.reduce((total, row) => total + of(row), 0)
  const all = plans[0]?.total ?? 0
  return (
    <>
      <PageHead
        title={say('title', { place: name })}
        lede={`${say('lede', { areas: say('areas', { count: areas.length }), plans: say('plans', { count: all }) })} ${say('note')}`}
      />
      <Facts
        items={[
          {
            label: say('fact.listed'),
            value: areas.filter(({ on }) => on).length,
            note: say('fact.listed.note', { count: areas.length, designated: areas.filter(({ designatedOn }) => designatedOn).length }),
          },
          {
            label: say('fact.work'),
            value: all,
            note: say('fact.work.note', { count: plans.filter(({ state }) => state === 'missing' || state === 'stopped').length }),
          },
          {
            label: say('fact.goals'),
            value: goalsIn(plans, gravity),
            note: say('fact.goals.note', { count: goalsIn(plans, ['missing', 'stopped']) }),
          },
          {
            label: say('fact.money'),
            value: money.length === 0 ? '–' : `${kroner(sum(({ amount }) => amount))} kr.`,
            note: money.length === 0 ? say('money.none') : say('fact.money.note', { amount: kroner(sum(({ drawn }) => drawn)) }),
          },
        ]}
      />
      <Columns
        label={say('changed.title')}
        aside={
          <div class="aside-block">
            <h2>{say('changed.title')}</h2>
            {moments.length === 0 ? <p class="muted">{say('changed.none')}</p> : <Timeline items={moments} tight />}
          </div>
        }
      >
        <Areas areas={areas} slug={slug} />
        <Plans plans={plans} slug={slug} />
        <Money money={money} slug={slug} />
      </Columns>
    </>
  )
}
