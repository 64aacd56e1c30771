import type { Place } from '#features/identity'
import type { Period } from '#kernel/period'
import { lastDay } from '#kernel/period'
import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Cell, Empty, Example, Filter, Num, PageHead, Select, Source, Sub, Table } from '#ui/kit.ts'
import { AreaViews } from '../../area/views/nav.tsx'
import { addable, sumOf, unlike } from '../presence.ts'
import type { Presence, Spot } from '../read.ts'
import { presenceTexts } from '../texts.ts'
import { Below } from './below.tsx'
import { Dwellings, Rate } from './figures.tsx'
import { usePeriod } from './period.ts'

/** What stands where the reader sees no whole municipality. */
export const NoPresencePage = () => {
  const say = useTexts(presenceTexts)
  return (
    <>
      <PageHead title={say('title')} />
      <Empty title={say('none.title')}>{say('none.why')}</Empty>
    </>
  )
}

type PageProps = {
  readonly presence: Presence
  /** The period asked for in the address, as PostgreSQL writes it. */
  readonly period: string | null
  readonly places: readonly Place[]
  readonly importing: boolean
}

type RowProps = { readonly spot: Spot; readonly presence: Presence; readonly note?: string | null }

/** One place; the small line says where an estate belongs, or which estate an area is. */
const Row = ({ spot, presence, note = spot.association }: RowProps) => {
  const say = useTexts(presenceTexts)
  const label = spot.level === 'municipality' ? say('whole', { name: spot.name }) : spot.name
  return (
    <tr>
      <th scope="row">
        {spot.href ? <a href={spot.href}>{label}</a> : label} {spot.example && <Example />}
        {note && <Sub>{note}</Sub>}
      </th>
      <Num label={say('dwellings')}>
        <Dwellings stock={spot.stock} />
      </Num>
      {presence.kinds.map((kind) => (
        <Num key={kind.id} label={kind.name}>
          <Rate count={spot.count(kind.id)} stock={spot.stock} />
        </Num>
      ))}
      <Num label={say('sum')}>
        <Rate count={sumOf(addable(presence.held).kinds.map(spot.count))} stock={spot.stock} />
      </Num>
    </tr>
  )
}

const Places = ({ presence }: { readonly presence: Presence }) => {
  const say = useTexts(presenceTexts)
  const period = usePeriod()
  const { kinds, held, areas, outside, whole } = presence
  const summed = addable(held)
  return (
    <Table caption={say('table')} captionHidden kind="slim" stack>
      <thead>
        <tr>
          <th scope="col">{say('place')}</th>
          <th scope="col" class="num">
            {say('dwellings')}
          </th>
          {kinds.map(({ id, name, counted }) => {
            const from = held.get(id)
            return (
              <th scope="col" class="num" key={id}>
                {name} <Sub>{from ? `${counted}, ${period(from.period)}` : say('not_counted')}</Sub>
              </th>
            )
          })}
          <th scope="col" class="num">
            {say('sum')} {summed.period && <Sub>{period(summed.period)}</Sub>}
          </th>
        </tr>
      </thead>
      <tbody>
        <Row spot={whole} presence={presence} />
      </tbody>
      {areas.map((area) => (
        <tbody key={area.id}>
          <Row spot={area} presence={presence} note={area.estates.length === 1 ? (area.estates[0]?.name ?? null) : null} />
          {area.estates.length > 1 &&
            area.estates.map((estate) => (
              <Row key={estate.id} spot={estate} presence={presence} note={say('in_area', { area: area.name })} />
            ))}
        </tbody>
      ))}
      {outside.length > 0 && (
        <tbody>
          <tr>
            <Cell kind="muted" span={kinds.length + 3}>
              {say('outside')}
            </Cell>
          </tr>
          {outside.map((estate) => (
            <Row key={estate.id} spot={estate} presence={presence} />
          ))}
        </tbody>
      )}
    </Table>
  )
}

/** The kinds that are of another period than the sum, which does not hold them. */
const NotAdded = ({ presence: { kinds, held } }: { readonly presence: Presence }) => {
  const say = useTexts(presenceTexts)
  const period = usePeriod()
  const summed = addable(held)
  const others = kinds.flatMap(({ id, name }) => {
    const from = held.get(id)
    return from && !summed.kinds.includes(id) ? [`${name} (${period(from.period)})`] : []
  })
  if (others.length === 0 || summed.period === null) return null
  return (
    <Source>
      {say('sum.without', { period: period(summed.period), others: others.join(', ') })}{' '}
      {unlike([...held.values()].map((one) => one.period)) && say('sum.unlike')}
    </Source>
  )
}

const periodKey = ({ from, until }: Period): string => `${from}_${until ?? ''}`

const Narrow = ({ presence, period, places }: Omit<PageProps, 'importing'>) => {
  const say = useTexts(presenceTexts)
  const name = usePeriod()
  if (places.length < 2 && presence.periods.length < 2) return null
  return (
    <Filter action="/tilstedevaerelse" clearHref={period === null ? null : '/tilstedevaerelse'}>
      {places.length > 1 && (
        <Select
          name="kommune"
          label={say('municipality')}
          value={presence.slug}
          empty={null}
          items={places.map((one) => ({ value: one.slug, label: one.name }))}
        />
      )}
      {presence.periods.length > 1 && (
        <Select
          name="periode"
          label={say('period')}
          value={period?.slice(1, -1).replace(',', '_')}
          empty={say('period.latest')}
          items={presence.periods.map((one) => ({ value: periodKey(one), label: name(one) }))}
        />
      )}
    </Filter>
  )
}

/** What must be done before anything can be counted, in its order; then the act of counting. */
const Acts = ({ presence }: { readonly presence: Presence }) => {
  const say = useTexts(presenceTexts)
  const blockers = [
    ...(presence.kinds.length === 0 ? [{ label: say('act.kinds'), href: '/tilstedevaerelse/slags/ny' }] : []),
    ...(presence.sources === 0 ? [{ label: say('act.source'), href: '/tilstedevaerelse/kilder/ny' }] : []),
    ...(presence.stock === null ? [{ label: say('act.stock'), href: '/tilstedevaerelse/boligtal' }] : []),
  ]
  return (
    <ActBar {...(blockers.length > 0 ? { blockers, note: say('act.before') } : { note: say('act.note') })}>
      <ButtonLink href="/tilstedevaerelse/indlaes">{say('import.title')}</ButtonLink>
      <ButtonLink kind="secondary" href="/tilstedevaerelse/adresser">
        {say('address.title')}
      </ButtonLink>
    </ActBar>
  )
}

const useLede = ({ held, areas, outside }: Presence): string => {
  const say = useTexts(presenceTexts)
  const { day } = useFormat()
  if (held.size === 0) return say('lede.none')
  const estates = areas.flatMap((area) => area.estates).length + outside.length
  const until =
    [...held.values()]
      .map(({ period }) => lastDay(period) ?? '')
      .toSorted()
      .at(-1) ?? ''
  return say('lede', { kinds: held.size, areas: areas.length, estates, day: day(until) })
}

/** How much of the municipality is in each area and estate, per 100 dwellings, beside the municipality as a whole. */
export const PresencePage = ({ presence, period, places, importing }: PageProps) => {
  const say = useTexts(presenceTexts)
  const lede = useLede(presence)
  const example = [...presence.held.values()].some((one) => one.example)
  return (
    <>
      <PageHead title={say('title')} lede={lede} tags={example && <Example title={say('example')} />} />
      {importing && <AreaViews here="presence" working />}
      {importing && <Acts presence={presence} />}
      <Narrow presence={presence} period={period} places={places} />
      {presence.held.size === 0 ? (
        <Empty title={say('empty.title')} example={say('empty.example')}>
          {say('empty.why')}
        </Empty>
      ) : (
        <>
          <Places presence={presence} />
          <NotAdded presence={presence} />
          <Below presence={presence} importing={importing} />
        </>
      )}
    </>
  )
}
