import type { FilterPlace } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, ButtonRow, Empty, Example, Num, PageHead, Section, Source, Table } from '#ui/kit.ts'
import { PlaceFilter } from '../../views/place-filter.tsx'
import type { SharedCostRow } from '../queries.ts'
import { sharedCostTexts } from '../texts.ts'

type ListProps = {
  readonly costs: readonly SharedCostRow[]
  readonly places: readonly FilterPlace[]
  /** Slug of the municipality that the list is narrowed to. */
  readonly municipality: string | null
  readonly writing: boolean
}

const total = (costs: readonly { readonly amount: number }[]): number => costs.reduce((sum, { amount }) => sum + amount, 0)

/** One cost with every plan's weight and share, and the sum that they come to. */
const Cost = ({ cost, several }: { readonly cost: SharedCostRow; readonly several: boolean }) => {
  const say = useTexts(sharedCostTexts)
  const { kroner, kronerAmong, number } = useFormat()
  const shareOf = kronerAmong(cost.shares.map(({ amount }) => amount))
  const weigh = (weight: number): string => (cost.spread_by === 'frame' ? kroner(weight) : number(weight))
  const weights = cost.shares.reduce((sum, { weight }) => sum + weight, 0)
  const key = say(`key.${cost.spread_by}`)
  return (
    <>
      <h3>
        {cost.name}
        {several && `, ${cost.municipality_name}`} {cost.example && <Example title={say('list.example')} />}
      </h3>
      <p class="muted">{say('list.key', { key, reason: cost.reason })}</p>
      <Table caption={say('list.caption', { name: cost.name, year: cost.year, key })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('list.plan')}</th>
            <th scope="col" class="num">
              {say(`weight.${cost.spread_by}`)}
            </th>
            <th scope="col" class="num">
              {say('list.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cost.shares.map((share) => (
            <tr key={share.plan}>
              <th scope="row">{share.name}</th>
              <Num label={say(`weight.${cost.spread_by}`)}>{weigh(share.weight)}</Num>
              <Num label={say('list.share')}>{shareOf(share.amount)}</Num>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('list.sum')}</th>
            <Num label={say(`weight.${cost.spread_by}`)}>{weigh(weights)}</Num>
            <Num label={say('list.share')}>{shareOf(total(cost.shares))}</Num>
          </tr>
        </tfoot>
      </Table>
    </>
  )
}

/** The costs that plans share, by year, each with its key and its shares. */
export const SharedCostListPage = ({ costs, places, municipality, writing }: ListProps) => {
  const say = useTexts(sharedCostTexts)
  const { kroner } = useFormat()
  if (costs.length === 0 && municipality === null) {
    return (
      <>
        <PageHead title={say('title')} />
        <Empty
          title={say('list.empty')}
          act={writing ? <ButtonLink href="/faelles-udgifter/ny">{say('spread.act')}</ButtonLink> : undefined}
          example={say('list.empty.example')}
        >
          {say('list.empty.why')}
        </Empty>
      </>
    )
  }
  const years = [...Map.groupBy(costs, ({ year }) => year)]
  return (
    <>
      <PageHead
        title={say('title')}
        lede={costs.length > 0 ? say('list.lede', { count: costs.length, amount: kroner(total(costs)) }) : undefined}
      />
      <ButtonRow>
        {writing && <ButtonLink href="/faelles-udgifter/ny">{say('spread.act')}</ButtonLink>}
        <ButtonLink
          kind="tertiary"
          href={municipality === null ? '/bevillinger' : `/bevillinger?${new URLSearchParams({ kommune: municipality })}`}
        >
          {say('list.appropriations')}
        </ButtonLink>
      </ButtonRow>
      <PlaceFilter action="/faelles-udgifter" places={places} municipality={municipality} />
      {costs.length === 0 && <p class="muted">{say('list.none')}</p>}
      {years.map(([year, ofYear]) => (
        <Section id={`aar-${year}`} title={year} note={say('list.year.sum', { amount: kroner(total(ofYear)) })} key={year}>
          {ofYear.map((cost) => (
            <Cost cost={cost} several={places.length > 1} key={cost.id} />
          ))}
        </Section>
      ))}
      {costs.length > 0 && <Source>{say('list.source')}</Source>}
    </>
  )
}
