import { type Decimal, readDecimal } from '#kernel/decimal'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { mapTexts } from './texts.ts'

/** A ring of [longitude, latitude] in degrees (WGS 84); the last point is the first. */
export type Ring = readonly (readonly [number, number])[]

/** A border as GeoJSON (RFC 7946). */
export type Outline =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/** Where an area lies: its point in degrees with five decimals (about a metre), and its border where it is known. */
export type Location = {
  readonly longitude: string
  readonly latitude: string
  readonly outline: Outline | null
  readonly approximate: boolean
  readonly source: string
}

/** The box that Denmark lies in, in degrees. Greenland and the Faroe Islands have a law of their own. */
const denmark = { longitude: { from: '7.5', until: '15.5' }, latitude: { from: '54.3', until: '58' } } as const

/** What one border may hold: a parcel map of a whole area has some hundreds. */
const mostPoints = 5_000

const say = mapTexts.phrase

/** Degrees as written by hand, with comma or point; null when the words are no number. */
const readDegrees = (words: string): Decimal | null =>
  readDecimal(
    words
      .trim()
      .replace(/\s*°?\s*[NØE]?$/i, '')
      .replace(',', '.'),
  )

const checkDegrees = (field: 'longitude' | 'latitude', words: string): Result<string> => {
  const degrees = readDegrees(words)
  if (!degrees) return refused(at(field, say('locate.degrees')))
  const { from, until } = denmark[field]
  if (degrees.lt(from) || degrees.gt(until)) return refused(at(field, say(`locate.outside.${field}`)))
  return done(degrees.toFixed(5))
}

const isPoint = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((one) => typeof one === 'number' && Number.isFinite(one))

const inside = ([longitude, latitude]: readonly [number, number]): boolean =>
  longitude >= Number(denmark.longitude.from) &&
  longitude <= Number(denmark.longitude.until) &&
  latitude >= Number(denmark.latitude.from) &&
  latitude <= Number(denmark.latitude.until)

/** A ring with its height left out; null when it is none: fewer than four points, not closed, or outside Denmark. */
const ringFrom = (value: unknown): Ring | null => {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPoint)) return null
  const ring = value.map(([longitude, latitude]): readonly [number, number] => [longitude, latitude])
  const [first, last] = [ring[0], ring.at(-1)]
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
  return closed && ring.every(inside) ? ring : null
}

const ringsFrom = (value: unknown): readonly Ring[] | null => {
  if (!Array.isArray(value) || value.length === 0) return null
  const rings = value.map(ringFrom)
  return rings.every((ring) => ring !== null) ? rings : null
}

const polygonFrom = (geometry: { readonly type?: unknown; readonly coordinates?: unknown }): Outline | null => {
  if (geometry.type === 'Polygon') {
    const coordinates = ringsFrom(geometry.coordinates)
    return coordinates && { type: 'Polygon', coordinates }
  }
  if (geometry.type !== 'MultiPolygon' || !Array.isArray(geometry.coordinates) || geometry.coordinates.length === 0) return null
  const coordinates = geometry.coordinates.map(ringsFrom)
  return coordinates.every((rings) => rings !== null) ? { type: 'MultiPolygon', coordinates } : null
}

type Json = { readonly type?: unknown; readonly geometry?: unknown; readonly features?: unknown; readonly coordinates?: unknown }

/** The geometry of what a map program saves: the geometry itself, a feature, or a collection of one feature. */
const geometryOf = (value: unknown): Json | null => {
  if (typeof value !== 'object' || value === null) return null
  const { type, geometry, features } = value as Json
  if (type === 'Feature') return geometryOf(geometry)
  if (type === 'FeatureCollection') return Array.isArray(features) && features.length === 1 ? geometryOf(features[0]) : null
  return value as Json
}

const parsed = (words: string): unknown => {
  try {
    return JSON.parse(words)
  } catch {
    return null
  }
}

const pointsOf = ({ coordinates }: Outline): number => coordinates.flat(3).length / 2

const checkOutline = (words: string): Result<Outline> => {
  const geometry = geometryOf(parsed(words))
  if (!geometry) return refused(at('outline', say('locate.outline.json')))
  const outline = polygonFrom(geometry)
  if (!outline) return refused(at('outline', say('locate.outline.ring')))
  return pointsOf(outline) > mostPoints ? refused(at('outline', say('locate.outline.long', { most: mostPoints }))) : done(outline)
}

export type LocationWords = {
  readonly longitude: string
  readonly latitude: string
  /** GeoJSON, or nothing. */
  readonly outline: string | null
  readonly approximate: boolean
  readonly source: string
}

/**
 * A location from what was written: degrees with comma or point, a border as GeoJSON. Refuses what is no number, what lies outside
 * Denmark (east and north changed about, mostly), a border that is not closed, and one of more than 5,000 points.
 */
export const readLocation = (words: LocationWords): Result<Location> => {
  const longitude = checkDegrees('longitude', words.longitude)
  const latitude = checkDegrees('latitude', words.latitude)
  const outline = words.outline === null ? done(null) : checkOutline(words.outline)
  const refusals: readonly Refusal[] = [longitude, latitude, outline].flatMap((one) => (one.ok ? [] : one.refusals))
  if (!longitude.ok || !latitude.ok || !outline.ok) return refused(...refusals)
  const { approximate, source } = words
  return done({ longitude: longitude.value, latitude: latitude.value, outline: outline.value, approximate, source })
}
