import { Fragment } from 'preact'
import { formats } from '#text/format.ts'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Cell, Example, LinkList, Missing, Num, Section, Source, Table } from '#ui/kit.ts'
import { payerTexts } from '../../budget/payers.ts'
import { listed } from '../lacking.ts'
import type { PublishedPlan } from '../published.ts'
import type { PublishedPlanRow } from '../published-queries.ts'
import { planTexts } from '../texts.ts'

type PlanProps = { readonly plan: PublishedPlan }

type Areas = PublishedPlanRow['areas']

/** What a plan costs, by who pays. */
export const PublicMoney = ({ plan }: PlanProps) => {
  const say = useTexts(planTexts)
  const payer = useTexts(payerTexts)
  const { kroner } = useFormat()
  if (plan.money.length === 0) return null
  const total = plan.money.reduce((sum, { amount }) => sum + amount, 0)
  return (
    <Section id="penge" title={say('public.money')}>
      <Table caption={say('public.money')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{say('public.money.who')}</th>
            <th scope="col" class="num">
              {say('public.money.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.money.map(({ source, amount }) => (
            <tr key={source}>
              <th scope="row">{payer(source)}</th>
              <Num>{kroner(amount)}</Num>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('parts.total')}</th>
            <Num>{kroner(total)}</Num>
          </tr>
        </tfoot>
      </Table>
      <Source>
        {say('public.money.note')} {plan.waits !== undefined && say('public.money.waits', { waits: kroner(plan.waits) })}
      </Source>
    </Section>
  )
}

/** The estates that a plan is for. */
export const PublicEstates = ({ plan, areas }: PlanProps & { readonly areas: Areas }) => {
  const say = useTexts(planTexts)
  const { number } = useFormat()
  return (
    <Section id="afdelinger" title={say('public.estates')}>
      <Table caption={say('public.estates')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('estates.estate')}</th>
            <th scope="col">{say('estates.association')}</th>
            <th scope="col" class="num">
              {say('estates.dwellings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.estates.map(({ id, name, association, dwellings, approximate, example }) => (
            <tr key={id}>
              <th scope="row">
                {name} {example && <Example />}
              </th>
              <Cell label={say('estates.association')}>{association ?? '–'}</Cell>
              <Num label={say('estates.dwellings')}>
                {dwellings === null ? (
                  <Missing reason={say('estate.dwellings.none')} />
                ) : (
                  `${approximate ? 'ca. ' : ''}${number(dwellings)}`
                )}
              </Num>
            </tr>
          ))}
        </tbody>
      </Table>
      {areas.length > 0 && (
        <p>
          {say('public.areas', { count: areas.length })}{' '}
          {areas.map(({ name, slug }, at) => (
            <Fragment key={slug}>
              {at > 0 && ', '}
              <a href={`/omraader/${slug}`}>{name}</a>
            </Fragment>
          ))}
        </p>
      )}
      {plan.board !== null && <p>{say('public.board', { board: plan.board })}</p>}
      {plan.operator !== null && <p>{say('public.operator', { operator: plan.operator })}</p>}
    </Section>
  )
}

/** Who has approved a plan, and when: bodies, meetings and organisations. */
export const PublicApprovals = ({ plan }: PlanProps) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  return (
    <LinkList
      items={plan.approvals.map(({ by, about, on, precision, conditions, fromPaper }) => ({
        label: by[language],
        note: [
          formats[language].known(on, precision),
          about.length > 0 ? listed(about, language) : null,
          conditions > 0 ? say('public.conditions', { count: conditions }) : null,
          fromPaper ? say(`public.paper.${fromPaper}`) : null,
        ]
          .filter((text) => text !== null)
          .join(' · '),
      }))}
    />
  )
}
