import type { FilterPlace } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Filter, Select } from '#ui/kit.ts'
import { fundingTexts } from '../texts.ts'

type PlaceFilterProps = {
  /** The list's own address. */
  readonly action: string
  readonly places: readonly FilterPlace[]
  /** Slug of the municipality that the list is narrowed to. */
  readonly municipality: string | null
}

/** Narrows a list to one municipality; nothing for who has only one, unless the address narrows it anyhow. */
export const PlaceFilter = ({ action, places, municipality }: PlaceFilterProps) => {
  const say = useTexts(fundingTexts)
  if (places.length < 2 && municipality === null) return null
  return (
    <Filter action={action} clearHref={municipality === null ? null : action}>
      <Select
        name="kommune"
        label={say('filter.municipality')}
        value={municipality}
        empty={say('filter.all')}
        items={places.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    </Filter>
  )
}
