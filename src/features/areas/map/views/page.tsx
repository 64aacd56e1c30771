import type { MapTiles } from '#config'
import { usePhrases, useTexts } from '#text/use.ts'
import { Filter, PageHead, Select } from '#ui/kit.ts'
import type { Place } from '../../area/views/list-filters.tsx'
import { AreaViews } from '../../area/views/nav.tsx'
import type { Shading } from '../choices.ts'
import type { AreaMap } from '../map.ts'
import { mapTexts } from '../texts.ts'
import { Legend } from './legend.tsx'
import { MovingMap } from './moving.tsx'
import { MapPicture } from './picture.tsx'
import { MapTable } from './table.tsx'

type MapPageProps = {
  readonly map: AreaMap
  readonly shading: Shading
  readonly shadings: readonly Shading[]
  /** Slug of the municipality that the map is narrowed to. */
  readonly municipality: string | null
  readonly places: readonly Place[]
  /** Whether the reader may put areas on the map. */
  readonly locating: boolean
  /** Whether it is everybody's map. */
  readonly open?: boolean
  readonly tiles: MapTiles | null
}

/** Areas on a map, with the same as a table beside it. What it shows stands in the address. */
export const MapPage = ({ map, shading, shadings, municipality, places, locating, open = false, tiles }: MapPageProps) => {
  const say = useTexts(mapTexts)
  const speak = usePhrases()
  const count = map.rows.length
  const placed = map.rows.filter(({ longitude }) => longitude !== null).length
  const place = places.find(({ slug }) => slug === municipality)
  const lede = count === 0 ? say('lede.none') : say('lede', { count, placed, by: speak(shading.inside) })
  return (
    <>
      <PageHead title={place ? say('title.in', { municipality: place.name }) : say('title')} lede={lede} />
      <AreaViews here="map" working={locating} open={open} />
      <Filter action="/kort" clearHref={municipality === null && shading.by === 'status' ? null : '/kort'}>
        <Select
          name="vis"
          label={say('by')}
          value={shading.key}
          items={shadings.map(({ key, name }) => ({ value: key, label: speak(name) }))}
        />
        {places.length > 1 && (
          <Select
            name="kommune"
            label={say('municipality')}
            value={municipality}
            empty={say('all')}
            items={places.map(({ name, slug }) => ({ value: slug, label: name }))}
          />
        )}
      </Filter>
      {count > 0 && (
        <div class="map-sheet">
          <div>
            <MapPicture map={map} />
            <MovingMap tiles={tiles} />
            <Legend map={map} shading={shading} />
          </div>
          <MapTable map={map} shading={shading} locating={locating} municipalities={place === undefined && places.length > 1} />
        </div>
      )}
    </>
  )
}
