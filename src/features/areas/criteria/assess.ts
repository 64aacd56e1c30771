import type { Tx } from '#database/database'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Phrase } from '#text/texts.ts'
import { findPresence } from '../presence/queries.ts'
import { type Presence, presenceFrom, type Spot } from '../presence/read.ts'
import { type CriteriaSet, type Judgement, judge, setOn } from './criteria.ts'
import { figuresFor } from './figures.ts'
import { findGround, type GroundRow } from './queries.ts'
import { criterionLabel, readingLabel, reasonOf, verdictOf } from './words.ts'

/** A sentence in both languages, so that it can be frozen. */
export type Said = { readonly da: string; readonly en: string }

/** What a place comes to by a set on a day: plain data that a case can freeze. Figures are exact quotients as text. */
export type Assessment = {
  readonly place: { readonly level: Spot['level']; readonly id: Id; readonly name: string }
  readonly day: Day
  readonly set: Pick<CriteriaSet, 'id' | 'name' | 'decidedOn' | 'paper' | 'validFrom' | 'example'> & { readonly body: string }
  readonly judgement: Judgement
  readonly verdict: Said
  readonly reasons: readonly (Said & { readonly criterion: Said; readonly own: Said; readonly limit: Said })[]
}

const said = (phrase: Phrase): Said => ({ da: phrase('da'), en: phrase('en') })

/** What a municipality's places are assessed from. */
export type Material = { readonly presence: Presence; readonly ground: GroundRow; readonly day: Day }

/** Assesses one place by a set. */
export const assessSpot = ({ presence, ground, day }: Material, set: CriteriaSet, spot: Spot): Assessment => {
  const judgement = judge(set, figuresFor(presence, ground, spot, day))
  const { id, name, decidedOn, paper, validFrom, example, body } = set
  return {
    place: { level: spot.level, id: spot.id ?? '', name: spot.name },
    day,
    set: { id, name, decidedOn, paper, validFrom, example, body: body.name },
    judgement,
    verdict: said(verdictOf(spot.name, judgement)),
    reasons: judgement.criteria.map((judged) => ({
      ...said(reasonOf(judged)),
      criterion: said(criterionLabel(judged.criterion)),
      own: said(readingLabel(judged.own)),
      limit: said(readingLabel(judged.limit)),
    })),
  }
}

/** Every area and estate of a municipality. */
export const spotsOf = (presence: Presence): readonly Spot[] => [
  ...presence.areas.flatMap((area) => [area, ...area.estates]),
  ...presence.outside,
]

/** Reads what a municipality's places are assessed from on a day; who may see it has been asked before. */
export const readMaterial = async (tx: Tx, municipality: number, day: Day): Promise<Material | undefined> => {
  const reach = { municipalities: [municipality], bodies: [], areas: [], organisations: [] }
  const row = await findPresence(tx, reach, null, day, null)
  const ground = await findGround(tx, municipality, day)
  return row && ground && { presence: presenceFrom(row), ground, day }
}

/**
 * Assesses areas and estates by the steering group's own criteria, with counts and figures as they were known for the day: by a set of the
 * caller's choice, or by the one in force. Answers an assessment for each place that is there; none when no set is in force.
 */
export const assess = async (
  tx: Tx,
  municipality: number,
  places: readonly Id[],
  { day, set: chosen }: { readonly day: Day; readonly set?: Id },
): Promise<readonly Assessment[]> => {
  const material = await readMaterial(tx, municipality, day)
  if (!material) return []
  const set = chosen === undefined ? setOn(material.ground.sets, day) : material.ground.sets.find(({ id }) => id === chosen)
  if (!set) return []
  return spotsOf(material.presence)
    .filter(({ id }) => id !== null && places.includes(id))
    .map((spot) => assessSpot(material, set, spot))
}
