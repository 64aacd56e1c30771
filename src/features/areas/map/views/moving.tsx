import type { MapTiles } from '#config'
import { useTexts } from '#text/use.ts'
import { asset, Button } from '#ui/kit.ts'
import { mapTexts } from '../texts.ts'

/** The way to a map that moves: a button that a script shows, and the place that the map takes when it is pressed. */
export const MovingMap = ({ tiles }: { readonly tiles: MapTiles | null }) => {
  const say = useTexts(mapTexts)
  return (
    <div
      class="map-moving"
      hidden
      data-moving-map
      data-script={asset('moving-map.js')}
      data-worker={asset('maplibre-gl-worker.js')}
      data-coast={asset('denmark.json')}
      data-tiles={tiles?.url}
      data-credit={tiles?.credit}
      data-in={say('moving.in')}
      data-out={say('moving.out')}
      data-label={say('moving.label')}
      data-failed={say('moving.failed')}
    >
      <Button kind="secondary" small type="button">
        {say('moving')}
      </Button>
      <span class="small muted"> {say('moving.why')}</span>
    </div>
  )
}
