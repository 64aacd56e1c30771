import type { Day } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Alert, ButtonLink, Empty, Section } from '#ui/kit.ts'
import { holderOf, type Seat, seatsOn } from '../body.ts'
import { judge } from '../composition.ts'
import type { Body } from '../read.ts'
import { bodyTexts } from '../texts.ts'
import { SeatTable } from './seat-table.tsx'

type SeatsProps = {
  readonly body: Body
  readonly today: Day
  readonly filling: boolean
  readonly founding: boolean
}

const Former = ({ seats, today }: { readonly seats: readonly Seat[]; readonly today: Day }) => {
  const say = useTexts(bodyTexts)
  const format = useFormat()
  const past = seats.flatMap((seat) =>
    seat.holdings.filter((holding) => holding.period.until !== null && holding.period.until <= today).map((holding) => ({ seat, holding })),
  )
  if (past.length === 0) return null
  return (
    <details class="folded">
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

/** What the composition lacks or forbids, before the seats that it is about; silent when it holds. */
const Composition = ({ body, today }: { readonly body: Body; readonly today: Day }) => {
  const say = useTexts(bodyTexts)
  const speak = usePhrases()
  const { violations } = judge(body, today)
  if (violations.length === 0) return null
  return (
    <Alert kind="warning" title={say('composition.broken', { count: violations.length })}>
      <ul>
        {violations.map((violation) => (
          <li key={speak(violation)}>{speak(violation)}</li>
        ))}
      </ul>
    </Alert>
  )
}

/** The seats of a body as they are today: who sits, who is lacking, who appoints, whom they speak for. */
export const Seats = ({ body, today, filling, founding }: SeatsProps) => {
  const say = useTexts(bodyTexts)
  const { slug, seats } = body
  const present = seatsOn(seats, today)
  const members = present.filter((seat) => seat.participation === 'member')
  const others = present.filter((seat) => seat.participation !== 'member')
  const filled = members.filter((seat) => holderOf(seat, today)).length
  const holds = body.composition !== null && judge(body, today).violations.length === 0
  const add = founding ? (
    <ButtonLink kind="secondary" href={`/organer/${slug}/pladser/ny`}>
      {say('seats.add')}
    </ButtonLink>
  ) : undefined
  return (
    <Section
      id="pladser"
      title={say('seats.title')}
      note={
        members.length > 0
          ? [say('seats.filled', { filled, all: members.length }), holds && filled === members.length && say('composition.holds')]
              .filter(Boolean)
              .join(' · ')
          : undefined
      }
      end={present.length > 0 && founding ? <a href={`/organer/${slug}/pladser/ny`}>{say('seats.add')}</a> : undefined}
    >
      <Composition body={body} today={today} />
      {present.length === 0 ? (
        <Empty title={say('seats.empty')} act={add} example={say('seats.empty.example')}>
          {say('seats.empty.why')}
        </Empty>
      ) : (
        members.length > 0 && <SeatTable slug={slug} seats={members} today={today} filling={filling} caption={say('seats.title')} />
      )}
      {others.length > 0 && (
        <>
          <h3>{say('seats.observers')}</h3>
          <SeatTable slug={slug} seats={others} today={today} filling={filling} caption={say('seats.observers')} />
        </>
      )}
      <Former seats={seats} today={today} />
    </Section>
  )
}
