import { type Day, dayOf } from '#kernel/day'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Cell, DateField, Empty, Example, Filter, PageHead, Pagination, Select, Status, Sub, Table } from '#ui/kit.ts'
import { listLength, type SignalFilter } from '../queries.ts'
import { placeName } from '../read.ts'
import type { SignalListRow } from '../rows.ts'
import { beadOf, states } from '../signal.ts'
import { signalTexts } from '../texts.ts'
import { topicLabel, topicsOn } from '../topics.ts'

type InboxProps = {
  readonly signals: readonly SignalListRow[]
  readonly areas: readonly { readonly slug: string; readonly name: string }[]
  readonly filter: SignalFilter
  readonly page: number
  readonly municipality: number
  readonly today: Day
}

const isNarrowed = ({ topic, area, state, from, until }: SignalFilter): boolean =>
  [topic, area, state, from, until].some((one) => one !== null)

/** The list's own address with a filter and a page. */
const hrefOf = ({ topic, area, state, from, until }: SignalFilter, page: number): string => {
  const asked = { emne: topic, omraade: area, tilstand: state, fra: from, til: until, side: page > 1 ? String(page) : null }
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  return query.size > 0 ? `/signaler?${query}` : '/signaler'
}

const Filters = ({ areas, filter, municipality, today, count }: Omit<InboxProps, 'signals' | 'page'> & { readonly count: number }) => {
  const say = useTexts(signalTexts)
  const language = useLanguage()
  return (
    <Filter action="/signaler" count={say('inbox.count', { count })} clearHref={isNarrowed(filter) ? '/signaler' : null}>
      <Select
        name="tilstand"
        label={say('inbox.state')}
        value={filter.state}
        empty={say('all.states')}
        items={[
          { value: 'waiting', label: say('state.waiting') },
          ...states.map((state) => ({ value: state, label: say(`state.${state}`) })),
        ]}
      />
      <Select
        name="omraade"
        label={say('inbox.place')}
        value={filter.area}
        empty={say('all.areas')}
        items={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        name="emne"
        label={say('inbox.topic')}
        value={filter.topic}
        empty={say('all.topics')}
        items={topicsOn(municipality, today).map(({ key, label }) => ({ value: key, label: label[language] }))}
      />
      <DateField name="fra" label={say('inbox.from')} value={filter.from} />
      <DateField name="til" label={say('inbox.until')} value={filter.until} />
    </Filter>
  )
}

/** As many words of a signal as stand on two lines. */
const excerpt = 140

const shortened = (words: string): string => (words.length <= excerpt ? words : `${words.slice(0, excerpt).replace(/\s+\S*$/, '')} …`)

const Row = ({ signal }: { readonly signal: SignalListRow }) => {
  const say = useTexts(signalTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        <a href={`/signaler/${signal.id}`}>{placeName(signal)}</a> {signal.example && <Example />}
        <Sub>{topicLabel(signal.topic, language)}</Sub>
      </th>
      <Cell label={say('inbox.words')}>
        {shortened(signal.words)}
        <Sub>{say('inbox.by', { role: role(signal.writer_role), organisation: signal.writer_for })}</Sub>
      </Cell>
      <Cell label={say('inbox.seriousness')}>{say(`seriousness.${signal.seriousness}`)}</Cell>
      <Cell label={say('inbox.day')}>{format.shortDay(dayOf(signal.recorded_at))}</Cell>
      <Cell label={say('inbox.state')}>
        <Status state={beadOf(signal.state)}>{say(`state.${signal.state}`)}</Status>
        {signal.waiting_since !== null && signal.state !== 'received' && <Sub>{say('state.waiting')}</Sub>}
      </Cell>
    </tr>
  )
}

const Rows = ({ signals }: Pick<InboxProps, 'signals'>) => {
  const say = useTexts(signalTexts)
  return (
    <Table caption={say('title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('inbox.place')}</th>
          <th scope="col">{say('inbox.words')}</th>
          <th scope="col">{say('inbox.seriousness')}</th>
          <th scope="col">{say('inbox.day')}</th>
          <th scope="col">{say('inbox.state')}</th>
        </tr>
      </thead>
      <tbody>
        {signals.map((signal) => (
          <Row signal={signal} key={signal.id} />
        ))}
      </tbody>
    </Table>
  )
}

/** Every signal of the municipality: those who wait for an answer first, the urgent before the others. */
export const InboxPage = ({ signals, page, ...rest }: InboxProps) => {
  const say = useTexts(signalTexts)
  const { filter } = rest
  const [first] = signals
  const total = first?.total ?? 0
  if (total === 0 && !isNarrowed(filter) && page === 1)
    return (
      <>
        <PageHead title={say('title')} />
        <Empty title={say('inbox.empty')} example={say('inbox.empty.example')}>
          {say('inbox.empty.why')}
        </Empty>
      </>
    )
  const waiting = first?.waiting ?? 0
  const lede = `${say('inbox.lede', { count: total })} ${waiting === 0 ? say('inbox.waiting.none') : say('inbox.waiting', { count: waiting })}`
  const last = Math.ceil(total / listLength)
  return (
    <>
      <PageHead title={say('title')} lede={total === 0 ? undefined : lede} />
      <Filters {...rest} count={total} />
      {signals.length === 0 ? <p class="muted">{say('inbox.none')}</p> : <Rows signals={signals} />}
      {last > 1 && (
        <Pagination
          page={page}
          last={last}
          hrefOf={(one) => hrefOf(filter, one)}
          summary={say('inbox.pages', { from: (page - 1) * listLength + 1, to: (page - 1) * listLength + signals.length, total })}
        />
      )}
    </>
  )
}
