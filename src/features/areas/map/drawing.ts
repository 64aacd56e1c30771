import { type GeoPermissibleObjects, type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import land from '../../../ui/maps/denmark.json' with { type: 'json' }
import type { Outline } from './location.ts'

/** The sheet that maps are drawn on, in units of the drawing. */
export const sheet = { width: 720, height: 560 } as const

/** Room around what is drawn, so that a mark at the border keeps its name. */
const margin = 48

/** Two marks nearer than this would cover each other: they are drawn as one. */
const near = 26

/** Half of the smallest stretch that a map shows, in degrees north: about three kilometres. */
const least = 0.0135

/** Something to draw: where it lies in degrees, and its border where that is known. */
export type Spot = { readonly longitude: number; readonly latitude: number; readonly outline: Outline | null }

/** One mark with all that lies under it, in the order of the list. */
export type Mark<One> = { readonly x: number; readonly y: number; readonly ones: readonly One[] }

/** A small map of the country: its coast as an SVG path, and the middle of the sheet on it. */
export type Inset = { readonly land: string; readonly x: number; readonly y: number }

export type Scale = { readonly metres: number; readonly length: number }

export type Drawing<One> = {
  /** The coast within the sheet, as an SVG path. */
  readonly land: string
  readonly outlines: readonly { readonly one: One; readonly path: string }[]
  readonly marks: readonly Mark<One>[]
  readonly scale: Scale
  /** The whole country in a corner, and where in it the map lies; null when the map shows about as much. */
  readonly inset: Inset | null
}

/** Borders drawn by RFC 7946 run the other way than d3 wants them, and would be the whole world but the area. */
const turned = (outline: Outline): GeoPermissibleObjects => {
  const turn = (ring: readonly (readonly [number, number])[], outer: boolean): [number, number][] => {
    const area = ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
      return sum + (nextX - x) * (nextY + y)
    }, 0)
    const points = ring.map(([x, y]): [number, number] => [x, y])
    return area > 0 === outer ? points : points.reverse()
  }
  const rings = (all: readonly (readonly (readonly [number, number])[])[]) => all.map((ring, at) => turn(ring, at === 0))
  return outline.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(outline.coordinates) }
    : { type: 'MultiPolygon', coordinates: outline.coordinates.map(rings) }
}

/** What the sheet must hold: all spots, and never less than some three kilometres. */
const extentOf = (spots: readonly Spot[]): GeoPermissibleObjects => {
  const corners = spots.flatMap(({ longitude, latitude }): [number, number][] => [
    [longitude - 2 * least, latitude - least],
    [longitude + 2 * least, latitude + least],
  ])
  return { type: 'MultiPoint', coordinates: corners }
}

const projectionFor = (spots: readonly Spot[]): GeoProjection =>
  geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [sheet.width - margin, sheet.height - margin],
      ],
      spots.length === 0 ? (land as GeoPermissibleObjects) : extentOf(spots),
    )
    .clipExtent([
      [-2, -2],
      [sheet.width + 2, sheet.height + 2],
    ])

/** Gathers marks that would cover each other under the first of them. */
const gathered = <One>(placed: readonly { readonly x: number; readonly y: number; readonly one: One }[]): readonly Mark<One>[] => {
  const marks: { x: number; y: number; ones: One[] }[] = []
  for (const { x, y, one } of placed) {
    const known = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < near)
    if (known) known.ones.push(one)
    else marks.push({ x, y, ones: [one] })
  }
  return marks
}

const radius = 6_371_000
const rounds = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000]

/** A round stretch that is about a fifth of the sheet's width at the middle of the map. */
const scaleOf = (projection: GeoProjection): Scale => {
  const [, latitude = 56] = projection.invert?.([sheet.width / 2, sheet.height / 2]) ?? []
  const metresPerUnit = (radius * Math.cos((latitude * Math.PI) / 180)) / projection.scale()
  const wanted = (sheet.width / 5) * metresPerUnit
  const metres = rounds.findLast((round) => round <= wanted) ?? 100
  return { metres, length: metres / metresPerUnit }
}

/** Where the small map stands: the lower right corner. */
export const insetBox = { x: sheet.width - 128, y: sheet.height - 118, width: 120, height: 110 } as const

const whole = geoMercator().fitExtent(
  [
    [insetBox.x + 6, insetBox.y + 6],
    [insetBox.x + insetBox.width - 6, insetBox.y + insetBox.height - 6],
  ],
  land as GeoPermissibleObjects,
)

/** The coast of the small map without the points that nobody could tell apart. */
const smallLand = ((): string => {
  const rings = (land.coordinates as [number, number][][][]).map(([outer = []]) => {
    const kept: (readonly [number, number])[] = []
    for (const place of outer) {
      const [x, y] = whole(place) ?? [0, 0]
      const [lastX, lastY] = kept.at(-1) ?? [Number.NEGATIVE_INFINITY, 0]
      if (Math.hypot(x - lastX, y - lastY) > 1.6) kept.push([x, y])
    }
    return kept
  })
  const path = (points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
  return rings
    .filter(({ length }) => length > 3)
    .map(path)
    .join('')
})()

/** A map that shows less than this many metres across gets a small one beside it. */
const wide = 150_000

const insetFor = (projection: GeoProjection, { metres, length }: Scale): Inset | null => {
  if ((metres / length) * sheet.width > wide) return null
  const middle = projection.invert?.([sheet.width / 2, sheet.height / 2])
  const at = middle && whole(middle)
  return at ? { land: smallLand, x: at[0], y: at[1] } : null
}

/** Lays out a map of what is given; without anything, a map of the country. Mercator, north up. */
export const draw = <One extends Spot>(ones: readonly One[]): Drawing<One> => {
  const projection = projectionFor(ones)
  const path = geoPath(projection).digits(1)
  const placed = ones.flatMap((one) => {
    const at = projection([one.longitude, one.latitude])
    return at ? [{ x: at[0], y: at[1], one }] : []
  })
  const scale = scaleOf(projection)
  return {
    land: path(land as GeoPermissibleObjects) ?? '',
    outlines: ones.flatMap((one) => (one.outline ? [{ one, path: path(turned(one.outline)) ?? '' }] : [])),
    marks: gathered(placed),
    scale,
    inset: insetFor(projection, scale),
  }
}
