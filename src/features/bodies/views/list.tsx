import { fromRange } from '#kernel/period'
import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Checkbox, Empty, Example, Filter, Num, PageHead, Select, Status, Table, TextField } from '#ui/kit.ts'
import { bodyKinds } from '../body.ts'
import type { BodyFilter, BodyListRow } from '../queries.ts'
import { bodyTexts } from '../texts.ts'

type ListProps = { readonly bodies: readonly BodyListRow[]; readonly filter: BodyFilter; readonly founding: boolean }

const isFiltered = ({ q, kind, vacant }: BodyFilter): boolean => q !== '' || kind !== null || vacant

const Rows = ({ bodies }: { readonly bodies: readonly BodyListRow[] }) => {
  const say = useTexts(bodyTexts)
  const format = useFormat()
  return (
    <Table caption={say('title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('list.name')}</th>
          <th scope="col">{say('list.kind')}</th>
          <th scope="col">{say('list.municipality')}</th>
          <th scope="col">{say('list.period')}</th>
          <th scope="col" class="num">
            {say('list.seats')}
          </th>
          <th scope="col">{say('list.state')}</th>
        </tr>
      </thead>
      <tbody>
        {bodies.map((body) => (
          <tr key={body.id}>
            <th scope="row">
              <a href={`/organer/${body.slug}`}>{body.name}</a> {body.example && <Example />}
            </th>
            <Cell label={say('list.kind')}>{say(`kind.${body.kind}`)}</Cell>
            <Cell label={say('list.municipality')}>{body.municipality_name}</Cell>
            <Cell label={say('list.period')}>{format.period(fromRange(body.period))}</Cell>
            <Num label={say('list.seats')}>{body.seats > 0 ? `${body.filled}/${body.seats}` : '–'}</Num>
            <Cell label={say('list.state')}>{body.state ? <Status state={body.state} /> : '–'}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The bodies that the reader may see, filtered by what stands in the address. */
export const BodyListPage = ({ bodies, filter, founding }: ListProps) => {
  const say = useTexts(bodyTexts)
  const vacant = bodies.reduce((sum, body) => sum + body.seats - body.filled, 0)
  const vacancies = vacant > 0 ? say('list.vacancies', { count: vacant }) : say('list.full')
  const found = founding ? (
    <ButtonLink kind="secondary" href="/organer/nyt">
      {say('list.empty.act')}
    </ButtonLink>
  ) : undefined
  if (bodies.length === 0 && !isFiltered(filter)) {
    return (
      <>
        <PageHead title={say('title')} />
        <Empty title={say('list.empty')} act={found} example={say('list.empty.example')}>
          {say('list.empty.why')}
        </Empty>
      </>
    )
  }
  return (
    <>
      <PageHead title={say('title')} lede={say('list.lede', { count: bodies.length, vacancies })} />
      <Filter
        action="/organer"
        clearHref={isFiltered(filter) ? '/organer' : null}
        end={founding ? <a href="/organer/nyt">{say('list.empty.act')}</a> : undefined}
      >
        <TextField name="q" type="search" label={say('filter.q')} value={filter.q} />
        <Select
          name="slags"
          label={say('filter.kind')}
          value={filter.kind}
          empty={say('filter.all')}
          items={bodyKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
        />
        <Checkbox name="ledige" value="1" label={say('filter.vacant')} checked={filter.vacant} />
      </Filter>
      {bodies.length === 0 ? <p class="muted">{say('list.none')}</p> : <Rows bodies={bodies} />}
    </>
  )
}
