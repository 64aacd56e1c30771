import { useFormat, useTexts } from '#text/use.ts'
import { Checkboxes, Filter, HiddenField, NumberField, Select, TextField } from '#ui/kit.ts'
import { type AreaFilter, isNarrowed, mostColumns } from '../list-filter.ts'
import { areaTexts } from '../texts.ts'

/** A municipality to narrow a list to. */
export type Place = { readonly name: string; readonly slug: string }

/** An indicator that can stand as a column, by its name in the page's language. */
export type Column = { readonly code: string; readonly name: string; readonly unit: string | null }

type FilterProps = {
  readonly filter: AreaFilter
  readonly places: readonly Place[]
  readonly count: number
  readonly registering: boolean
  /** The indicators there are; empty for the public, whose list has a shape of its own. */
  readonly columns?: readonly Column[]
}

const listStatuses = ['none', 'prevention', 'vulnerable', 'parallel', 'transformation', 'unrecorded'] as const

const written = (figure: string | null | undefined): string => (figure ?? '').replace('.', ',')

const withOrWithout = (answer: boolean | null | undefined): string => (answer === true ? 'med' : answer === false ? 'uden' : '')

/** Fields that are seldom wanted: what is tied to an area, a figure within bounds, the order, the columns. */
const More = ({ filter, columns }: { readonly filter: AreaFilter; readonly columns: readonly Column[] }) => {
  const say = useTexts(areaTexts)
  const named = columns.map(({ code, name }) => ({ value: code, label: name }))
  const choice = [
    { value: 'med', label: say('filter.with') },
    { value: 'uden', label: say('filter.without') },
  ]
  const orders = [
    { value: 'kommune', label: say('list.municipality') },
    { value: 'status', label: say('list.status') },
    { value: 'boliger', label: say('list.dwellings') },
    { value: 'tilstand', label: say('list.state') },
  ]
  return (
    <>
      <Select
        name="form"
        label={say('filter.form')}
        value={filter.form ?? ''}
        empty={say('filter.any')}
        items={[
          { value: 'area', label: say('form.area') },
          { value: 'scattered', label: say('form.scattered') },
        ]}
      />
      <Select name="plan" label={say('filter.plan')} value={withOrWithout(filter.plan)} empty={say('filter.any')} items={choice} />
      <Select name="forum" label={say('filter.forum')} value={withOrWithout(filter.forum)} empty={say('filter.any')} items={choice} />
      <Select
        name="tidligere"
        label={say('list.ended')}
        value={filter.ended ? 'med' : ''}
        empty={say('filter.without')}
        items={[{ value: 'med', label: say('list.ended.show') }]}
      />
      <Select name="tal" label={say('filter.figure')} value={filter.bound?.code} empty={say('filter.figure.none')} items={named} />
      <NumberField name="over" label={say('filter.over')} value={written(filter.bound?.over)} />
      <NumberField name="under" label={say('filter.under')} value={written(filter.bound?.under)} />
      <Select name="sorter" label={say('filter.sort')} value={filter.sort?.by} empty={say('list.name')} items={[...orders, ...named]} />
      <Select
        name="retning"
        label={say('filter.way')}
        value={filter.sort?.down ? 'ned' : ''}
        empty={say('filter.way.up')}
        items={[{ value: 'ned', label: say('filter.way.down') }]}
      />
      <HiddenField name="valgt" value="1" />
      <Checkboxes
        name="kolonner"
        label={say('filter.columns')}
        hint={say('filter.columns.hint', { most: mostColumns })}
        values={filter.columns ?? []}
        items={named}
        columns
      />
    </>
  )
}

/** What the list is narrowed to; it stands in the address. */
export const AreaFilters = ({ filter, places, count, registering, columns = [] }: FilterProps) => {
  const say = useTexts(areaTexts)
  const { number } = useFormat()
  const narrowed = isNarrowed(filter)
  const further = [filter.form, filter.plan, filter.forum, filter.bound, filter.ended || null].some(
    (one) => one !== null && one !== undefined,
  )
  return (
    <Filter
      action="/omraader"
      {...(narrowed && { count: say('list.count', { count, number: number(count) }) })}
      clearHref={narrowed ? '/omraader' : null}
      end={registering ? <a href="/omraader/nyt">{say('register.title')}</a> : undefined}
      {...(columns.length > 0 && {
        more: { label: say('filter.more'), open: further, fields: <More filter={filter} columns={columns} /> },
      })}
    >
      <TextField name="q" type="search" label={say('filter.q')} value={filter.q} />
      {places.length > 1 && (
        <Select
          name="kommune"
          label={say('filter.municipality')}
          value={filter.municipality}
          empty={say('filter.all')}
          items={places.map(({ name, slug }) => ({ value: slug, label: name }))}
        />
      )}
      {columns.length > 0 && (
        <Select
          name="status"
          label={say('list.status')}
          value={filter.status}
          empty={say('filter.any')}
          items={listStatuses.map((status) => ({ value: status, label: say(`filter.status.${status}`) }))}
        />
      )}
    </Filter>
  )
}
