import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Empty, Section, Status, Sub, Table } from '#ui/kit.ts'
import { holderOf, type Seat, seatsOn, substitutesOf } from '../body.ts'
import { bodyTexts } from '../texts.ts'

type SeatsProps = {
  readonly slug: string
  readonly seats: readonly Seat[]
  readonly today: Day
  readonly filling: boolean
  readonly founding: boolean
}

const Holder = ({ seat, today }: { readonly seat: Seat; readonly today: Day }) => {
  const say = useTexts(bodyTexts)
  const format = useFormat()
  const holder = holderOf(seat, today)
  const substitutes = substitutesOf(seat, today)
  return (
    <>
      {holder ? (
        <>
          {holder.name}
          <Sub>{say('seats.since', { day: format.shortDay(holder.period.from) })}</Sub>
        </>
      ) : seat.participation === 'member' ? (
        <Status state="missing">{say('seats.vacant').toLowerCase()}</Status>
      ) : (
        '–'
      )}
      {substitutes.map((substitute) => (
        <Sub key={substitute.id}>{say('seats.substitute', { name: substitute.name })}</Sub>
      ))}
    </>
  )
}

const SeatAct = ({ slug, seat, today }: { readonly slug: string; readonly seat: Seat; readonly today: Day }) => {
  const say = useTexts(bodyTexts)
  const holder = holderOf(seat, today)
  return holder ? (
    <a
      class="quiet"
      href={`/organer/${slug}/besaettelser/${holder.id}/fratraeden`}
      aria-label={say('seats.vacate.seat', { name: holder.name, seat: seat.title })}
    >
      {say('seats.vacate')}
    </a>
  ) : (
    <a href={`/organer/${slug}/pladser/${seat.id}/besaettelse`} aria-label={say('seats.fill.seat', { seat: seat.title })}>
      {say('seats.fill')}
    </a>
  )
}

const SeatTable = ({ slug, seats, today, filling, caption }: Omit<SeatsProps, 'founding'> & { readonly caption: string }) => {
  const say = useTexts(bodyTexts)
  return (
    <Table caption={caption} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('seats.seat')}</th>
          <th scope="col">{say('seats.holder')}</th>
          <th scope="col">{say('seats.represents')}</th>
          <th scope="col">{say('seats.appointedBy')}</th>
          {filling && <th scope="col">{say('seats.fill')}</th>}
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr key={seat.id} id={`plads-${seat.position}`}>
            <th scope="row">
              {seat.title}
              {(seat.office || seat.participation !== 'member' || seat.level) && (
                <Sub>
                  {[
                    seat.office && say(`office.${seat.office}`),
                    seat.participation !== 'member' && say(`participation.${seat.participation}`).toLowerCase(),
                    seat.level && say(`level.${seat.level}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Sub>
              )}
              {seat.profile && <Sub>{seat.profile}</Sub>}
            </th>
            <Cell label={say('seats.holder')}>
              <Holder seat={seat} today={today} />
            </Cell>
            <Cell label={say('seats.represents')}>{seat.represents?.name ?? '–'}</Cell>
            <Cell label={say('seats.appointedBy')}>{seat.appointedBy?.name ?? '–'}</Cell>
            {filling && (
              <Cell>
                <SeatAct slug={slug} seat={seat} today={today} />
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Former = ({ seats, today }: { readonly seats: readonly Seat[]; readonly today: Day }) => {
  const say = useTexts(bodyTexts)
  const format = useFormat()
  const past = seats.flatMap((seat) =>
    seat.holdings.filter((holding) => holding.period.until !== null && holding.period.until <= today).map((holding) => ({ seat, holding })),
  )
  if (past.length === 0) return null
  return (
    <details class="former">
      <summary>
        {say('seats.former')} ({past.length})
      </summary>
      <ul class="linklist">
        {past.map(({ seat, holding }) => (
          <li key={holding.id}>
            {holding.name}, {seat.title}
            <span class="small">
              {format.period(holding.period)}
              {holding.endedReason && ` · ${holding.endedReason}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The seats of a body as they are today: who sits, who is lacking, who appoints, whom they speak for. */
export const Seats = ({ slug, seats, today, filling, founding }: SeatsProps) => {
  const say = useTexts(bodyTexts)
  const present = seatsOn(seats, today)
  const members = present.filter((seat) => seat.participation === 'member')
  const others = present.filter((seat) => seat.participation !== 'member')
  const filled = members.filter((seat) => holderOf(seat, today)).length
  const add = founding ? (
    <ButtonLink kind="secondary" href={`/organer/${slug}/pladser/ny`}>
      {say('seats.add')}
    </ButtonLink>
  ) : undefined
  return (
    <Section
      id="pladser"
      title={say('seats.title')}
      note={members.length > 0 ? say('seats.filled', { filled, all: members.length }) : undefined}
      end={present.length > 0 && founding ? <a href={`/organer/${slug}/pladser/ny`}>{say('seats.add')}</a> : undefined}
    >
      {present.length === 0 ? (
        <Empty title={say('seats.empty')} act={add} example={say('seats.empty.example')}>
          {say('seats.empty.why')}
        </Empty>
      ) : (
        members.length > 0 && <SeatTable slug={slug} seats={members} today={today} filling={filling} caption={say('seats.title')} />
      )}
      {others.length > 0 && (
        <>
          <h3 class="table-head">{say('seats.observers')}</h3>
          <SeatTable slug={slug} seats={others} today={today} filling={filling} caption={say('seats.observers')} />
        </>
      )}
      <Former seats={seats} today={today} />
    </Section>
  )
}
