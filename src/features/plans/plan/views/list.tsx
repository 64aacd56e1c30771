import { lastDay } from '#kernel/period'
import { useFormat, useTexts } from '#text/use.ts'
import {
  ActLink,
  ButtonLink,
  ButtonRow,
  Cell,
  Empty,
  Example,
  Filter,
  Missing,
  Num,
  PageHead,
  Pagination,
  Select,
  Sub,
  states,
  Table,
  TextField,
} from '#ui/kit.ts'
import { texts as uiTexts } from '#ui/texts.ts'
import { acrossTexts } from '../../across/texts.ts'
import { hrefOf } from '../../open.ts'
import { PlanState } from '../../part/views/plan-state.tsx'
import { listLength, type PlanFilter } from '../../queries.ts'
import { takeoverTexts } from '../../takeover/texts.ts'
import { isNarrowed, type Listed, listHref } from '../list.ts'
import { planTexts } from '../texts.ts'

/** A municipality to narrow a list to. */
export type Place = { readonly name: string; readonly slug: string }

type ListProps = {
  readonly plans: readonly Listed[]
  readonly filter: PlanFilter
  readonly page: number
  readonly places: readonly Place[]
  /** The list of published plans, for everybody. */
  readonly open?: boolean
  /** Whether the reader may begin plans, and so take a running one over. */
  readonly taking?: boolean
}

const Row = ({ plan, open }: { readonly plan: Listed; readonly open: boolean }) => {
  const say = useTexts(planTexts)
  const { kroner, shortDay } = useFormat()
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(plan)}>{plan.name}</a> {plan.example && <Example />}
        {plan.kind === 'effort' && <Sub>{say('list.kind.effort')}</Sub>}
      </th>
      <Cell label={say('list.municipality')}>{plan.municipality_name}</Cell>
      <Cell label={say('list.board')}>{plan.board ?? <Missing reason={say('list.board.none')} />}</Cell>
      <Cell label={say('list.period')}>{say('period', { from: shortDay(plan.from), until: shortDay(lastDay(plan) ?? plan.until) })}</Cell>
      <Num label={say('list.frame')}>{plan.frame === null ? <Missing reason={say('list.frame.none')} /> : kroner(plan.frame)}</Num>
      {!open && (
        <Cell label={say('list.state')}>
          {plan.state === null ? '–' : <PlanState state={plan.state} goals={plan.goals} />}
          {plan.due !== null && <Sub>{say('list.due.on', { day: shortDay(plan.due) })}</Sub>}
        </Cell>
      )}
    </tr>
  )
}

const Rows = ({ plans, open }: { readonly plans: readonly Listed[]; readonly open: boolean }) => {
  const say = useTexts(planTexts)
  return (
    <Table caption={say('title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('list.name')}</th>
          <th scope="col">{say('list.municipality')}</th>
          <th scope="col">{say('list.board')}</th>
          <th scope="col">{say('list.period')}</th>
          <th scope="col" class="num">
            {say('list.frame')}
          </th>
          {!open && <th scope="col">{say('list.state')}</th>}
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <Row plan={plan} open={open} key={plan.slug} />
        ))}
      </tbody>
    </Table>
  )
}

/** The same plans side by side, for members, and as a file. */
const ListLinks = ({ filter, open }: Pick<ListProps, 'filter'> & { readonly open: boolean }) => {
  const say = useTexts(planTexts)
  const across = useTexts(acrossTexts)
  return (
    <>
      {!open && (
        <>
          <a href="/overblik/planer">{across('link')}</a> ·{' '}
        </>
      )}
      <a href={listHref(filter, 1, '/planer.csv')}>{say('list.export')}</a>
    </>
  )
}

const Filters = ({
  filter,
  places,
  count,
  open,
}: Pick<ListProps, 'filter' | 'places'> & { readonly count: number; readonly open: boolean }) => {
  const say = useTexts(planTexts)
  const state = useTexts(uiTexts)
  const narrowed = isNarrowed(filter)
  return (
    <Filter
      action="/planer"
      {...(narrowed && { count: say('list.count', { count }) })}
      clearHref={narrowed ? '/planer' : null}
      end={count > 0 ? <ListLinks filter={filter} open={open} /> : undefined}
    >
      <TextField name="q" type="search" label={say('filter.q')} value={filter.q} />
      {places.length > 1 && (
        <Select
          name="kommune"
          label={say('list.municipality')}
          value={filter.municipality}
          empty={say('filter.all')}
          items={places.map(({ name, slug }) => ({ value: slug, label: name }))}
        />
      )}
      {!open && (
        <Select
          name="slags"
          label={say('list.kind')}
          value={filter.kind ?? null}
          empty={say('filter.all')}
          items={(['plan', 'effort'] as const).map((kind) => ({ value: kind, label: say(`list.kind.${kind}`) }))}
        />
      )}
      {!open && (
        <Select
          name="tilstand"
          label={say('list.state')}
          value={filter.state}
          empty={say('filter.all')}
          items={states.map((one) => ({ value: one, label: state(one) }))}
        />
      )}
    </Filter>
  )
}

const Pages = ({ filter, page, total }: { readonly filter: PlanFilter; readonly page: number; readonly total: number }) => {
  const say = useTexts(planTexts)
  if (total <= listLength) return null
  const from = (page - 1) * listLength + 1
  const summary = say('list.pages', { from, to: Math.min(total, from + listLength - 1), total })
  return <Pagination page={page} last={Math.ceil(total / listLength)} hrefOf={(one) => listHref(filter, one)} summary={summary} />
}

/** The plans that a member may see, or, when `open`, those that are published. */
export const PlanListPage = ({ plans, filter, page, places, open = false, taking = false }: ListProps) => {
  const say = useTexts(planTexts)
  const takeover = useTexts(takeoverTexts)
  const total = plans[0]?.total ?? 0
  const narrowed = isNarrowed(filter)
  if (total === 0 && !narrowed && page === 1)
    return open ? (
      <PageHead title={say('public.title')} lede={say('public.empty')} />
    ) : (
      <>
        <PageHead title={say('title')} />
        <Empty
          title={say('list.empty')}
          act={
            <ButtonRow>
              <ButtonLink href="/omraader">{say('list.empty.act')}</ButtonLink>
              {taking && (
                <ButtonLink kind="secondary" href="/planer/overtag">
                  {takeover('list.act')}
                </ButtonLink>
              )}
            </ButtonRow>
          }
          example={say('list.empty.example')}
        >
          {say('list.empty.why')}
        </Empty>
      </>
    )
  return (
    <>
      <PageHead
        title={say(open ? 'public.title' : 'title')}
        lede={open ? say('public.lede') : narrowed ? undefined : say('list.lede', { count: total })}
      />
      <Filters filter={filter} places={places} count={total} open={open} />
      {plans.length === 0 ? <p class="muted">{say('list.none')}</p> : <Rows plans={plans} open={open} />}
      <Pages filter={filter} page={page} total={total} />
      {taking && (
        <p>
          <ActLink href="/planer/overtag">{takeover('list.act')}</ActLink>
        </p>
      )}
    </>
  )
}
