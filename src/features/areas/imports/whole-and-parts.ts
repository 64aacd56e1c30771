import type { Day } from '#kernel/day'
import { type Decimal, decimal } from '#kernel/decimal'
import type { Id } from '#kernel/id'
import { plain } from '../figures/figure.ts'
import type { Figure } from './changes.ts'
import type { Finder } from './register.ts'

/** Kinds of places that never lie in each other: what is counted in all of one kind is at most what is counted in the whole around them. */
const partKinds = ['area', 'estate'] as const

type Measure = 'amount' | 'numerator' | 'denominator'

/** A figure that cannot stand beside others of its definition and day: too small for its parts, or one of too many parts. */
export type Unheld<Given extends Figure> = {
  readonly figure: Given
  readonly is: 'whole' | 'part'
  /** What the whole is, and its parts. */
  readonly between: 'municipality.area' | 'municipality.estate' | 'area.estate'
  /** Which of a figure's numbers it is about. */
  readonly measure: Measure
  /** What the parts come to, and what the whole is, as they are written by hand. */
  readonly sum: string
  readonly total: string
  /** The parts that stand in the same file, and whether there are others, which were recorded before. */
  readonly given: readonly Given[]
  readonly more: boolean
}

type Places = Pick<Finder, 'kindOf' | 'within' | 'counts'>

/** Figures of one definition and day by their places: those that the file gives, and those that were recorded before. */
type Together<Given extends Figure> = { readonly given: Map<Id, Given>; readonly known: Map<Id, Figure> }

const differs = (one: Figure, other: Figure | undefined, measure: Measure): boolean => {
  const [now, was] = [one[measure], other?.[measure] ?? null]
  return now !== null && (was === null || !decimal(now).eq(was))
}

const raises = (one: Figure, other: Figure | undefined, measure: Measure): boolean => decimal(one[measure] ?? 0).gt(other?.[measure] ?? 0)

const sumOf = (figures: readonly Figure[], measure: Measure): Decimal =>
  figures.reduce((sum, figure) => sum.plus(figure[measure] ?? 0), decimal(0))

type Told = ReadonlyMap<Id, Figure>

/** Whether an area is part of another that has a figure too, itself or by way of one that has none: counting both would count its people twice. */
const isWithin = (area: Id, day: Day, told: Told, places: Places, passed: readonly Id[] = []): boolean =>
  places
    .within(area, day)
    .some((other) => told.has(other) || (!passed.includes(other) && isWithin(other, day, told, places, [...passed, area])))

/** The whole that a figure counts in, for each of its kinds: the municipality, and for an estate its area. */
const wholesOf = ({ place, day }: Figure, municipality: Id | undefined, told: Told, places: Places): readonly Id[] => {
  const kind = places.kindOf(place)
  if (kind !== 'area' && kind !== 'estate') return []
  const areas = kind === 'estate' ? places.within(place, day).filter((area) => told.has(area)) : []
  const counts = municipality !== undefined && (kind === 'estate' || !isWithin(place, day, told, places))
  return counts ? [municipality, ...areas] : areas
}

type Parts = { readonly whole: Figure; readonly kind: (typeof partKinds)[number]; readonly figures: Figure[] }

/** Every whole that has a figure, with those of its parts, a kind at a time. */
const partsIn = (told: Told, places: Places): readonly Parts[] => {
  const municipality = [...told.keys()].find((place) => places.kindOf(place) === 'municipality')
  const all = new Map<string, Parts>()
  for (const figure of told.values())
    for (const place of wholesOf(figure, municipality, told, places)) {
      const [whole, kind] = [told.get(place), partKinds.find((one) => one === places.kindOf(figure.place))]
      if (!whole || !kind) continue
      const known = all.get(`${place} ${kind}`)
      if (known) known.figures.push(figure)
      else all.set(`${place} ${kind}`, { whole, kind, figures: [figure] })
    }
  return [...all.values()]
}

/** What is wrong with a whole and its parts: with the whole where the file gives it anew, else with the parts that the file adds or makes larger. */
const faultsOf = <Given extends Figure>(
  { whole, kind, figures: parts }: Parts,
  { given, known }: Together<Given>,
  places: Places,
): readonly Unheld<Given>[] => {
  const measures: readonly Measure[] = places.counts(whole.version) ? ['amount', 'numerator', 'denominator'] : ['numerator', 'denominator']
  const over = measures.find((measure) => {
    const total = whole[measure]
    return total !== null && sumOf(parts, measure).gt(total)
  })
  if (over === undefined) return []
  const own = parts.flatMap((part) => (part === given.get(part.place) ? (given.get(part.place) ?? []) : []))
  const common = {
    between: places.kindOf(whole.place) === 'area' ? ('area.estate' as const) : (`municipality.${kind}` as const),
    measure: over,
    sum: plain(sumOf(parts, over).toFixed()),
    total: plain(whole[over] ?? ''),
    given: own,
    more: own.length < parts.length,
  } as const
  const mine = given.get(whole.place)
  if (mine !== undefined && mine === whole && differs(mine, known.get(whole.place), over)) return [{ ...common, figure: mine, is: 'whole' }]
  return own.filter((figure) => raises(figure, known.get(figure.place), over)).map((figure) => ({ ...common, figure, is: 'part' }) as const)
}

/** Gives every figure that cannot stand up in turn, so that what was recorded before counts in its stead, until the rest holds. */
const settled = <Given extends Figure>(set: Together<Given>, places: Places): readonly Unheld<Given>[] => {
  const told = new Map<Id, Figure>([...set.known, ...set.given])
  const refused: Unheld<Given>[] = []
  for (;;) {
    const found = partsIn(told, places).flatMap((parts) => faultsOf(parts, set, places))
    const first = new Map(found.map((one) => [one.figure.place, one] as const))
    if (first.size === 0) return refused
    for (const [place, one] of first) {
      refused.push(one)
      const was = set.known.get(place)
      if (was) told.set(place, was)
      else told.delete(place)
    }
  }
}

/**
 * Figures of a file that make parts come to more persons than their whole, by the same definition and for the same day: areas or estates in their
 * municipality, estates in their area, in the file itself and together with what was recorded before. Which of the figures is wrong
 * nobody can know: the whole is refused where the file gives it, else the parts that the file adds or makes larger.
 */
export const unheld = <Given extends Figure>(
  figures: readonly Given[],
  known: readonly Figure[],
  places: Places,
): readonly Unheld<Given>[] => {
  const sets = new Map<string, Together<Given>>()
  const keyOf = ({ version, day }: Figure): string => `${version} ${day}`
  for (const figure of figures) {
    if (figure.numerator === null && figure.denominator === null && !places.counts(figure.version)) continue
    const set = sets.get(keyOf(figure)) ?? { given: new Map(), known: new Map() }
    set.given.set(figure.place, figure)
    sets.set(keyOf(figure), set)
  }
  if (sets.size === 0) return []
  for (const figure of known) sets.get(keyOf(figure))?.known.set(figure.place, figure)
  return [...sets.values()].flatMap((set) => settled(set, places))
}
