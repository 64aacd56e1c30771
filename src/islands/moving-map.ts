/** The moving map: the marks of the table beside it on a ground that is the settings' background, or plain. */
import { Map as LiveMap, LngLatBounds, Marker, setWorkerUrl } from 'maplibre-gl'
import { type Mark, marksOf } from './moving-map/marks.ts'

/** The look of the ground: pictures from the address that the settings name, or else the coast on a quiet surface. */
const groundOf = ({ tiles, credit, coast = '' }: DOMStringMap, { sea, land, shore }: Colours) => ({
  version: 8 as const,
  sources: tiles
    ? { ground: { type: 'raster' as const, tiles: [tiles], tileSize: 256, attribution: credit ?? '' } }
    : { ground: { type: 'geojson' as const, data: new URL(coast, location.href).href } },
  layers: [
    { id: 'surface', type: 'background' as const, paint: { 'background-color': sea } },
    ...(tiles
      ? [{ id: 'ground', type: 'raster' as const, source: 'ground' }]
      : [{ id: 'ground', type: 'fill' as const, source: 'ground', paint: { 'fill-color': land, 'fill-outline-color': shore } }]),
  ],
})

type Colours = { readonly sea: string; readonly land: string; readonly shore: string }

/** The page's own colours as plain ones: WebGL does not read `light-dark()`. */
const coloursIn = (frame: HTMLElement): Colours => {
  const probe = document.createElement('span')
  frame.append(probe)
  const plain = (token: string): string => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours = { sea: plain('--surface-2'), land: plain('--surface'), shore: plain('--line-2') }
  probe.remove()
  return colours
}

/** A mark is a link to its area's page, with its number, and its name on a card that is read aloud and shown on hover. */
const elementOf = ({ number, name, href, shade }: Mark): HTMLAnchorElement => {
  const link = document.createElement('a')
  link.href = href
  link.className = `moving-mark map-shade-${shade}`
  link.textContent = number
  link.setAttribute('aria-label', `${number} ${name}`)
  link.title = name
  return link
}

const button = (sign: string, label: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button button-secondary button-small'
  made.textContent = sign
  made.setAttribute('aria-label', label)
  made.addEventListener('click', act)
  return made
}

/** Opens the map in its place, shows all marks, and takes the keyboard there. */
export const openMap = (place: HTMLElement): void => {
  const { worker = '', label = '', in: closer = '', out: farther = '', credit } = place.dataset
  setWorkerUrl(new URL(worker, location.href).href)
  const marks = marksOf(document)
  const bounds = marks.reduce((all, { at }) => all.extend([at[0], at[1]]), new LngLatBounds())
  const frame = document.createElement('div')
  frame.className = 'moving-map'
  const bar = document.createElement('p')
  bar.className = 'small muted'
  place.replaceChildren(frame, bar)
  const map = new LiveMap({
    container: frame,
    style: groundOf(place.dataset, coloursIn(frame)),
    attributionControl: false,
    maxZoom: 18,
    minZoom: 4,
    locale: { 'Map.Title': label },
    ...(bounds.isEmpty() ? { center: [10.4, 56], zoom: 6 } : { bounds, fitBoundsOptions: { padding: 60, maxZoom: 14 } }),
  })
  for (const mark of marks) new Marker({ element: elementOf(mark) }).setLngLat([mark.at[0], mark.at[1]]).addTo(map)
  bar.append(
    button('+', closer, () => map.zoomIn()),
    ' ',
    button('−', farther, () => map.zoomOut()),
    credit ? ` ${credit}` : '',
  )
  map.getCanvas().focus()
}
