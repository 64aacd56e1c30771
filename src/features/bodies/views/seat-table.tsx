import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Cell, Status, Sub, screenOnly, Table } from '#ui/kit.ts'
import { holderOf, type Seat, substitutesOf } from '../body.ts'
import { bodyTexts } from '../texts.ts'
import { SeatName } from './seat-name.tsx'
import { Side } from './side.tsx'

const Holder = ({ seat, today }: { readonly seat: Seat; readonly today: Day }) => {
  const say = useTexts(bodyTexts)
  const format = useFormat()
  const holder = holderOf(seat, today)
  const substitutes = substitutesOf(seat, today)
  return (
    <span>
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
    </span>
  )
}

const SeatAct = ({ slug, seat, today }: { readonly slug: string; readonly seat: Seat; readonly today: Day }) => {
  const say = useTexts(bodyTexts)
  const holder = holderOf(seat, today)
  return holder ? (
    <ActLink
      quiet
      href={`/organer/${slug}/besaettelser/${holder.id}/fratraeden`}
      label={say('seats.vacate.seat', { name: holder.name, seat: seat.title })}
    >
      {say('seats.vacate')}
    </ActLink>
  ) : (
    <ActLink href={`/organer/${slug}/pladser/${seat.id}/besaettelse`} label={say('seats.fill.seat', { seat: seat.title })}>
      {say('seats.fill')}
    </ActLink>
  )
}

type SeatTableProps = {
  readonly slug: string
  readonly seats: readonly Seat[]
  readonly today: Day
  readonly filling: boolean
  readonly caption: string
}

/** The seats of one kind, as they are on a day. */
export const SeatTable = ({ slug, seats, today, filling, caption }: SeatTableProps) => {
  const say = useTexts(bodyTexts)
  return (
    <Table caption={caption} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('seats.seat')}</th>
          <th scope="col">{say('seats.holder')}</th>
          <th scope="col">{say('seats.represents')}</th>
          {filling && (
            <th scope="col" class={screenOnly}>
              {say('seats.act')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr key={seat.id} id={`plads-${seat.position}`}>
            <th scope="row">
              <SeatName seat={seat} />
            </th>
            <Cell label={say('seats.holder')}>
              <Holder seat={seat} today={today} />
            </Cell>
            <Cell label={say('seats.represents')}>
              <Side represents={seat.represents?.name ?? null} appointedBy={seat.appointedBy?.name ?? null} />
            </Cell>
            {filling && (
              <Cell kind={screenOnly}>
                <SeatAct slug={slug} seat={seat} today={today} />
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
