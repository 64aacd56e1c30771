import { placeIn, placesFor } from '#features/identity'
import { readForm } from '#web/forms.ts'
import type { Page, Shown } from '#web/page.ts'
import type { Spot } from '../../presence/read.ts'
import { assessSpot, type Material } from '../assess.ts'
import { groupsOf, ordered } from '../candidates.ts'
import { addNeighbour, removeNeighbour } from '../commands/neighbours.ts'
import { judge, setOn } from '../criteria.ts'
import { figuresFor } from '../figures.ts'
import { NeighbourForm, RemoveForm } from '../forms.ts'
import { mayReadCriteria, mayRecordCriteria } from '../policy.ts'
import { criteriaTexts } from '../texts.ts'
import { CandidatesPage } from '../views/candidates.tsx'
import { NeighboursPage } from '../views/neighbours.tsx'
import { NoMunicipality } from '../views/none.tsx'
import { materialFor } from './material.ts'

/** The places of the list: an area of one estate is not told twice. */
const listed = ({ areas, outside }: Material['presence']) => [
  ...areas.flatMap((area) => (area.estates.length > 1 ? [area, ...area.estates] : [area])),
  ...outside,
]

/** Every place by the set in force, ordered, and the estates that stand out together. */
const judgedBy = (material: Material) => {
  const set = setOn(material.ground.sets, material.day)
  if (!set) return { set: null, candidates: [], groups: [] }
  const judged = listed(material.presence).map((spot) => {
    const assessment = assessSpot(material, set, spot)
    const { answer, met, possible } = assessment.judgement
    return { spot, assessment, name: spot.name, answer, met, possible }
  })
  const figures = (spot: Spot) => judge(set, figuresFor(material.presence, material.ground, spot, material.day)).answer
  const out = [
    ...material.presence.areas.flatMap((area) => area.estates.map((spot) => ({ spot, area: area.id }))),
    ...material.presence.outside.map((spot) => ({ spot, area: null })),
  ].flatMap(({ spot, area }) => (spot.id !== null && figures(spot) === true ? [{ id: spot.id, name: spot.name, area }] : []))
  return { set, candidates: ordered(judged), groups: groupsOf(out, material.ground.neighbours) }
}

/** Areas and estates by the set in force, with the reasons. */
export const candidatesPage = async (page: Page): Promise<Response> => {
  const title = criteriaTexts.in(page.language)('candidates.title')
  const frame = { title, current: 'presence' } as const
  const material = await materialFor(page)
  if (!material) return page.show(frame, <NoMunicipality title={title} />)
  const recording = placesFor(page, mayRecordCriteria).some(({ code }) => code === material.presence.municipality)
  return page.show(
    frame,
    <CandidatesPage
      {...judgedBy(material)}
      presence={material.presence}
      day={material.day}
      places={placesFor(page, mayReadCriteria)}
      recording={recording}
    />,
  )
}

/** Which estates lie beside each other. */
export const neighboursPage = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const say = criteriaTexts.in(page.language)
  const material = await materialFor(page)
  const frame = {
    title: say('neighbours.title'),
    current: 'presence',
    path: [{ label: say('candidates.title'), href: '/kandidater' }],
    status: shown ? 422 : 200,
  } as const
  if (!material) return page.show(frame, <NoMunicipality title={say('neighbours.title')} />)
  return page.show(frame, <NeighboursPage material={material} places={placesFor(page, mayRecordCriteria)} shown={shown} />)
}

const mandateOf = (mandate: string | undefined) => (mandate ? { mandate } : {})

export const saveNeighbour = async (page: Page): Promise<Response> => {
  const form = await readForm(page, NeighbourForm)
  if (!form.ok) return neighboursPage(page, form.again)
  const place = placeIn(placesFor(page, mayRecordCriteria), form.value.municipality)
  const { one, other } = form.value
  const result = place.ok
    ? await addNeighbour(page.platform, page.member, { municipality: place.value.code, one, other, ...mandateOf(form.mandate) })
    : place
  return result.ok
    ? page.saved('/kandidater/naboer', addNeighbour.act)
    : neighboursPage(page, { words: form.words, refusals: result.refusals })
}

export const saveRemoval = async (page: Page): Promise<Response> => {
  const form = await readForm(page, RemoveForm)
  if (!form.ok) return neighboursPage(page, form.again)
  const place = placeIn(placesFor(page, mayRecordCriteria), form.value.municipality)
  const result = place.ok
    ? await removeNeighbour(page.platform, page.member, { municipality: place.value.code, id: form.value.id, ...mandateOf(form.mandate) })
    : place
  return result.ok
    ? page.saved('/kandidater/naboer', removeNeighbour.act)
    : neighboursPage(page, { words: form.words, refusals: result.refusals })
}
