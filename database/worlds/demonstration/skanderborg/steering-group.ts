import { foundBody } from '#features/bodies'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator, director, municipality, note, standing } from './cast.ts'
import type { Organisations } from './organisations.ts'
import { seating } from './seating.ts'

/** The chiefs of the first steering group; after its change they take part in single items. */
const chiefsOf = (departments: Organisations['departments']) =>
  [
    ['elderly-disability', 'Ældre- og handicapchef', departments.elderly, 'aeldre-handicapchef'],
    ['technical', 'Teknisk chef', departments.technical, 'teknisk-chef'],
    ['employment-health', 'Beskæftigelses- og sundhedschef', departments.employment, 'beskaeftigelseschef'],
    ['children-youth', 'Børne- og ungechef', departments.children, 'boerne-ungechef'],
    ['culture-planning', 'Stabschef for kultur, borgere og planlægning', departments.culture, 'stabschef'],
  ] as const

/** Sets up the council, the committee and, below it, the steering group of seven. */
export const playSteeringGroup = async (script: Script, { departments }: Organisations): Promise<Id> => {
  const { act } = script
  const council = await act(coordinator, '2012-01-09', foundBody, {
    municipality,
    kind: 'council',
    name: 'Byrådet i Skanderborg',
    decides: 'elsewhere',
    composition: null,
    legalBasis: 'Lov om kommunernes styrelse',
    terms: null,
    residentsPart: null,
    parents: [],
    period: standing('2012-01-01'),
    source: note,
  })
  const committee = await act(coordinator, '2012-01-09', foundBody, {
    municipality,
    kind: 'standing_committee',
    name: 'Socialudvalget i Skanderborg',
    decides: 'elsewhere',
    composition: null,
    legalBasis: 'Lov om kommunernes styrelse',
    terms: 'Formulerer socialpolitikken og følger op på strategien for de udsatte boligområder.',
    residentsPart: null,
    parents: [council.id],
    period: standing('2012-01-01'),
    source: note,
  })
  const steering = await act(coordinator, '2012-01-09', foundBody, {
    municipality,
    kind: 'steering_group',
    name: 'Styregruppen for den boligsociale indsats',
    decides: 'here',
    composition: 'skanderborg-steering-group',
    legalBasis: 'Byrådets strategi for den kommunale indsats i Højvangen, 2012',
    terms:
      'Samler de kommunale kræfter, der arbejder i områderne.\n\nGiver input til styringsdialogen med boligorganisationerne, opretter et forum i hvert udpeget område og følger indsatsen og resultaterne.',
    residentsPart: null,
    parents: [committee.id],
    period: standing('2012-01-01'),
    source: note,
  })
  const { seat, sits } = seating(script)
  const chief = (body: Id, day: string, category: string, title: string, side: Id, until: string | null, office: 'chair' | null = null) =>
    seat(body, day, {
      category,
      title,
      office,
      represents: side,
      level: category === 'director' ? 'director' : null,
      period: { from: '2012-01-01', until },
    })
  const change = '2015-01-01'
  const begun = '2012-02-01'
  const s = steering.id
  const directorSeat = await chief(s, begun, 'director', 'Direktør', departments.board, null, 'chair')
  const early = chiefsOf(departments)
  const earlySeats: Id[] = []
  for (const [category, title, side] of early) earlySeats.push(await chief(s, begun, category, title, side, change))
  const forumChairSeat = await chief(s, begun, 'forum-chair', 'Formanden for KUF', departments.children, null)
  await sits(s, directorSeat, director.name, director.slug, begun, null)
  for (const [index, [, title, , slug]] of early.entries()) await sits(s, earlySeats[index] ?? '', title, slug, begun, change)
  await sits(s, forumChairSeat, 'Formand for KUF', 'kuf-formand', begun, null)
  return s
}

/** The change at the turn of 2014/15: three members, five others by item. */
export const playChangeOfSteeringGroup = async (script: Script, steering: Id, { departments }: Organisations): Promise<void> => {
  const { seat, sits } = seating(script)
  const day = '2015-01-05'
  const third = await seat(steering, day, {
    category: 'member',
    title: 'Tredje medlem',
    office: null,
    represents: departments.board,
    level: null,
    period: standing('2015-01-01'),
  })
  await sits(steering, third, 'Chef i styregruppen', 'styregruppe-chef', day, null)
  for (const [, title, side, slug] of chiefsOf(departments)) {
    const guest = await seat(steering, '2015-01-06', {
      category: 'by-item',
      title,
      represents: side,
      participation: 'ad_hoc',
      office: null,
      level: null,
      period: standing('2015-01-06'),
    })
    await sits(steering, guest, title, slug, '2015-01-06', null)
  }
}
