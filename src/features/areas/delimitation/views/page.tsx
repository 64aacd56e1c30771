import type { Day } from '#kernel/day'
import { fromRange, holds } from '#kernel/period'
import { useFormat, useTexts } from '#text/use.ts'
import {
  ActBar,
  ActLink,
  ButtonLink,
  ButtonRow,
  Cell,
  Example,
  Missing,
  PageHead,
  Section,
  screenOnly,
  Table,
  VisuallyHidden,
} from '#ui/kit.ts'
import type { Area } from '../../area/read.ts'
import type { GroundRow } from '../queries.ts'
import { delimitationTexts } from '../texts.ts'
import { SuccessionNotice } from './succession.tsx'

type DelimitationPageProps = {
  readonly area: Area
  readonly ground: readonly GroundRow[]
  readonly today: Day
  readonly registering: boolean
}

type TableProps = Omit<DelimitationPageProps, 'ground'> & { readonly href: string }

const Estates = ({ area, href, today, registering }: TableProps) => {
  const say = useTexts(delimitationTexts)
  const { period } = useFormat()
  return (
    <Section id="afdelinger" title={say('estates')}>
      {area.estates.length === 0 ? (
        <p class="muted">{say('estates.none')}</p>
      ) : (
        <Table caption={say('estates')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('estate.name')}</th>
              <th scope="col">{say('estate.period')}</th>
              {registering && (
                <th scope="col" class={screenOnly}>
                  <VisuallyHidden>{say('acts')}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {area.estates.map((estate) => (
              <tr key={`${estate.id} ${estate.period.from}`}>
                <th scope="row">{estate.name}</th>
                <Cell label={say('estate.period')}>{period(estate.period)}</Cell>
                {registering && (
                  <Cell kind={screenOnly}>
                    {holds(estate.period, today) && (
                      <ActLink href={`${href}/afdelinger/${estate.id}/flyt`} label={`${say('estate.move')}: ${estate.name}`}>
                        {say('estate.move')}
                      </ActLink>
                    )}
                  </Cell>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}

type GroundProps = TableProps & { readonly kind: 'parcel' | 'block'; readonly rows: readonly GroundRow[] }

const Ground = ({ kind, rows, href, today, registering }: GroundProps) => {
  const say = useTexts(delimitationTexts)
  const format = useFormat()
  const [title, none, add] =
    kind === 'parcel' ? (['parcels', 'parcels.none', 'parcels.add'] as const) : (['blocks', 'blocks.none', 'blocks.add'] as const)
  const [name, about] = kind === 'parcel' ? (['parcel.name', 'parcel.source'] as const) : (['block.address', 'block.parcel'] as const)
  const end = registering ? <a href={`${href}/${kind === 'parcel' ? 'matrikler/ny' : 'blokke/ny'}`}>{say(add)}</a> : undefined
  return (
    <Section id={title} title={say(title)} end={end}>
      {rows.length === 0 ? (
        <p class="muted">{say(none)}</p>
      ) : (
        <Table caption={say(title)} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say(name)}</th>
              <th scope="col">{say('parcel.of')}</th>
              <th scope="col">{say(about)}</th>
              <th scope="col">{say('estate.period')}</th>
              {registering && (
                <th scope="col" class={screenOnly}>
                  <VisuallyHidden>{say('acts')}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.name} {row.example && <Example />}
                </th>
                <Cell label={say('parcel.of')}>{row.estate ?? say('parcel.own')}</Cell>
                <Cell label={say(about)}>
                  {(kind === 'parcel' ? row.source : row.parcel) ?? (
                    <Missing reason={say(kind === 'parcel' ? 'parcel.source.none' : 'block.parcel.none')} />
                  )}
                </Cell>
                <Cell label={say('estate.period')}>{format.period(fromRange(row.period))}</Cell>
                {registering && (
                  <Cell kind={screenOnly}>
                    {holds(fromRange(row.period), today) && (
                      <ActLink href={`${href}/afgraensning/${row.id}/afslut`} label={`${say('end')}: ${row.name}`}>
                        {say('end')}
                      </ActLink>
                    )}
                  </Cell>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}

/** The name of the one piece that an area is made of, so that it cannot be split; null when there are more, or none. */
const onlyPiece = (area: Area, ground: readonly GroundRow[], today: Day): string | null => {
  const going = ({ until }: { readonly until: Day | null }): boolean => until === null || until > today
  const pieces = [
    ...area.estates.filter(({ period }) => going(period)),
    ...ground.filter(({ estate, period }) => estate === null && going(fromRange(period))),
  ]
  return pieces.length === 1 ? (pieces[0]?.name ?? null) : null
}

/** What an area is made of and came of, and the acts that change it. */
export const DelimitationPage = ({ area, ground, today, registering }: DelimitationPageProps) => {
  const say = useTexts(delimitationTexts)
  const href = `/omraader/${area.slug}`
  const of = { area, href, today, registering }
  const only = onlyPiece(area, ground, today)
  return (
    <>
      <PageHead title={`${area.name}: ${say('title').toLowerCase()}`} lede={say('lede')} />
      {registering && holds(area.period, today) && (
        <ActBar note={only !== null && say('split.single.why', { name: only })}>
          <ButtonRow>
            {only === null && (
              <ButtonLink kind="secondary" href={`${href}/del`}>
                {say('acts.split')}
              </ButtonLink>
            )}
            <ButtonLink kind="secondary" href={`${href}/sammenlaeg`}>
              {say('acts.merge')}
            </ButtonLink>
            <ButtonLink kind="tertiary" href={`${href}/navne`}>
              {say('acts.names')}
            </ButtonLink>
          </ButtonRow>
        </ActBar>
      )}
      <SuccessionNotice successions={area.successions} />
      <Estates {...of} />
      <Ground {...of} kind="parcel" rows={ground.filter(({ kind }) => kind === 'parcel')} />
      <Ground {...of} kind="block" rows={ground.filter(({ kind }) => kind === 'block')} />
    </>
  )
}
