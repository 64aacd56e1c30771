import { useFormat, useTexts } from '#text/use.ts'
import { insetBox, sheet } from '../drawing.ts'
import type { Label } from '../labels.ts'
import type { AreaMap, Drawn } from '../map.ts'
import type { Shade } from '../shade.ts'
import { mapTexts } from '../texts.ts'

type Mark = AreaMap['drawing']['marks'][number]

/** The class of a mark by its strength. */
export const shadeClass = (shade: Shade): string => `map-shade-${shade ?? 'none'}`

const n = (value: number): string => value.toFixed(1)

/** So many marks are links; on a fuller map the way leads through the table, and nobody must tab through a thousand. */
const mostLinks = 60

/** What stands in a mark: the number of its area in the table, or how many areas lie under it. */
const signOf = ({ ones }: Mark): string => (ones.length > 1 ? `×${ones.length}` : String(ones[0]?.row.number ?? ''))

const Sign = ({ mark }: { readonly mark: Mark }) => {
  const [first] = mark.ones
  if (!first) return null
  const several = mark.ones.length > 1
  return (
    <g class={several ? 'map-mark map-several' : `map-mark ${shadeClass(first.row.shade)}`}>
      <circle cx={n(mark.x)} cy={n(mark.y)} r="13" />
      <text x={n(mark.x)} y={n(mark.y + 5)} text-anchor="middle">
        {signOf(mark)}
      </text>
    </g>
  )
}

/** Where a mark leads: to the area, or to the map of the municipality that all of its areas lie in. */
const hrefOf = (ones: readonly Drawn[]): string | null => {
  const [first] = ones
  if (!first) return null
  if (ones.length === 1) return `/omraader/${first.row.slug}`
  return ones.every(({ row }) => row.municipality_slug === first.row.municipality_slug)
    ? `/kort?kommune=${first.row.municipality_slug}`
    : null
}

type MarkProps = { readonly mark: Mark; readonly label: Label | null; readonly linked: boolean }

const MarkOf = ({ mark, label, linked }: MarkProps) => {
  const say = useTexts(mapTexts)
  const names = mark.ones.map(({ name }) => name).join(', ')
  const title = mark.ones.length > 1 ? say('several', { count: mark.ones.length, names }) : `${signOf(mark)} ${names}`
  const drawn = (
    <>
      <title>{title}</title>
      <Sign mark={mark} />
      {label && (
        <text class="map-name" x={n(label.x)} y={n(label.y)} text-anchor={label.end ? 'end' : 'start'}>
          {mark.ones[0]?.name}
        </text>
      )}
    </>
  )
  const href = linked ? hrefOf(mark.ones) : null
  return href === null ? <g>{drawn}</g> : <a href={href}>{drawn}</a>
}

/** North, and how long a stretch is. */
const ScaleBar = ({ metres, length }: AreaMap['drawing']['scale']) => {
  const say = useTexts(mapTexts)
  const { number } = useFormat()
  const [x, y] = [20, sheet.height - 20]
  const text = metres < 1_000 ? `${number(metres)} m` : `${number(metres / 1_000)} km`
  return (
    <g class="map-scale">
      <path d={`M${x} ${y - 6}V${y}H${n(x + length)}V${y - 6}`} />
      <text x={n(x + length + 8)} y={y + 1}>
        {text}
      </text>
      <path d={`M${sheet.width - 28} 40V18m-5 7l5 -7l5 7`} />
      <text x={sheet.width - 28} y="56" text-anchor="middle">
        {say('north')}
      </text>
    </g>
  )
}

/** The country in the corner, with a ring around where the map lies. */
const InsetMap = ({ inset }: { readonly inset: NonNullable<AreaMap['drawing']['inset']> }) => {
  const say = useTexts(mapTexts)
  return (
    <g class="map-inset">
      <title>{say('inset')}</title>
      <rect {...insetBox} />
      <path d={inset.land} />
      <circle cx={n(inset.x)} cy={n(inset.y)} r="7" />
    </g>
  )
}

/** The map as a drawing that works without script: coast, borders, marks with the numbers of the table, north and scale. */
export const MapPicture = ({ map }: { readonly map: AreaMap }) => {
  const say = useTexts(mapTexts)
  const { land, outlines, marks, scale, inset } = map.drawing
  const linked = marks.length <= mostLinks
  return (
    <svg class="map" viewBox={`0 0 ${sheet.width} ${sheet.height}`} role="group" aria-label={say('picture', { count: map.rows.length })}>
      <path class="map-land" d={land} />
      {outlines.map(({ one, path }) => (
        <path class={`map-outline ${shadeClass(one.row.shade)}`} d={path} key={one.row.slug} />
      ))}
      {marks.map((mark, at) => (
        <MarkOf mark={mark} label={map.labels[at] ?? null} linked={linked} key={mark.ones[0]?.row.slug} />
      ))}
      <ScaleBar {...scale} />
      {inset && <InsetMap inset={inset} />}
    </svg>
  )
}
