import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Empty, Example, Filter, PageHead, Select, Status, Sub, Table, TextField } from '#ui/kit.ts'
import type { ProjectFilter, ProjectLine } from '../list.ts'
import { phases, stateOfPhase } from '../status.ts'
import { projectTexts } from '../texts.ts'

type ListProps = {
  /** Every project that the reader may see: what the filters offer. */
  readonly all: readonly ProjectLine[]
  readonly lines: readonly ProjectLine[]
  readonly filter: ProjectFilter
  readonly beginning: boolean
}

type Choice = { readonly value: string; readonly label: string }

const choicesOf = (found: readonly (readonly [string, string])[]): readonly Choice[] =>
  [...new Map(found)].map(([value, label]) => ({ value, label })).toSorted((one, other) => one.label.localeCompare(other.label, 'da'))

const Filters = ({ all, filter, beginning }: Omit<ListProps, 'lines'>) => {
  const say = useTexts(projectTexts)
  const places = choicesOf(all.map((line) => [line.municipality_slug, line.municipality_name]))
  const { q, place, body, area, phase } = filter
  const used = q !== '' || [place, body, area, phase].some((one) => one !== null)
  return (
    <Filter
      action="/projekter"
      clearHref={used ? '/projekter' : null}
      end={beginning ? <a href="/projekter/nyt">{say('begin')}</a> : undefined}
    >
      <TextField name="q" type="search" label={say('filter.q')} value={q} />
      {places.length > 1 && <Select name="kommune" label={say('filter.place')} value={place} empty={say('filter.all')} items={places} />}
      <Select
        name="organ"
        label={say('filter.body')}
        value={body}
        empty={say('filter.all')}
        items={choicesOf(all.map((line) => [line.body.slug, line.body.name]))}
      />
      <Select
        name="omraade"
        label={say('filter.area')}
        value={area}
        empty={say('filter.all')}
        items={choicesOf(all.flatMap(({ areas }) => areas.map(({ slug, name }) => [slug, name] as const)))}
      />
      <Select
        name="tilstand"
        label={say('filter.state')}
        value={phase}
        empty={say('filter.all')}
        items={phases.map((one) => ({ value: one, label: say(`phase.${one}`) }))}
      />
    </Filter>
  )
}

const Lines = ({ lines }: Pick<ListProps, 'lines'>) => {
  const say = useTexts(projectTexts)
  const format = useFormat()
  return (
    <Table caption={say('title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('list.name')}</th>
          <th scope="col">{say('list.state')}</th>
          <th scope="col">{say('list.next')}</th>
          <th scope="col">{say('list.status')}</th>
          <th scope="col">{say('list.body')}</th>
          <th scope="col">{say('list.leader')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, slug, name, example, areas, municipality_name: place, phase, late, next, statusDueOn: due, body, leader }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/projekter/${slug}`}>{name}</a> {example && <Example />}
              <Sub>{[...areas.map((area) => area.name), place].join(' · ')}</Sub>
            </th>
            <Cell label={say('list.state')}>
              <Status state={stateOfPhase[phase]}>{say(`phase.${phase}`)}</Status>
              {late > 0 && <Sub>{say('list.late.of', { count: late })}</Sub>}
            </Cell>
            <Cell label={say('list.next')}>
              {next === null ? (
                <span class="muted">{say('list.next.none')}</span>
              ) : (
                <>
                  {next.title}
                  <Sub>{format.shortDay(next.dueOn)}</Sub>
                </>
              )}
            </Cell>
            <Cell label={say('list.status')}>{due === null ? '–' : format.shortDay(due)}</Cell>
            <Cell label={say('list.body')}>{body.name}</Cell>
            <Cell label={say('list.leader')}>{leader ?? <span class="muted">{say('facts.leader.none')}</span>}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The projects that the reader may see, narrowed by what stands in the address, those that need somebody first. */
export const ProjectListPage = ({ all, lines, filter, beginning }: ListProps) => {
  const say = useTexts(projectTexts)
  if (all.length === 0)
    return (
      <>
        <PageHead title={say('title')} />
        <Empty
          title={say('list.empty')}
          act={
            beginning ? (
              <ButtonLink kind="secondary" href="/projekter/nyt">
                {say('begin')}
              </ButtonLink>
            ) : undefined
          }
          example={say('list.empty.example')}
        >
          {say('list.empty.why')}
        </Empty>
      </>
    )
  const late = all.filter(({ phase }) => phase === 'late' || phase === 'over').length
  const lede = [say('list.lede', { count: all.length }), ...(late > 0 ? [say('list.late', { count: late })] : [])].join(' ')
  return (
    <>
      <PageHead title={say('title')} lede={lede} />
      <Filters all={all} filter={filter} beginning={beginning} />
      {lines.length === 0 ? <p class="muted">{say('list.none')}</p> : <Lines lines={lines} />}
    </>
  )
}
