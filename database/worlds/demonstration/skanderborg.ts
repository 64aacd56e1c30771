import {
  addEstate,
  classifyArea,
  publishArea,
  recordEvent,
  recordOfficialFigures,
  recordStatus,
  registerArea,
  tieBody,
} from '#features/areas'
import { fillSeat, foundBody, publishBody } from '#features/bodies'
import type { Id } from '#kernel/id'
import type { Script } from '../script.ts'
import { organisationWith } from './organisations.ts'
import { seatWith } from './seats.ts'

/**
 * Skanderborg as the note on vulnerable housing areas tells it: Højvangen, the steering group, a forum for each area.
 * Figures: the ministry's lists of 1 October 2013 and 1 December 2014; off the list on 1 December 2015.
 */
const municipality = 746
const note = 'Notat om socialt udsatte boligområder – en koordineret tilgang (Skanderborg Kommune)'
const platform = { platformIn: municipality }

const administrator = { slug: 'skanderborg-administrator', name: 'Administrator i Skanderborg' }
const coordinator = { slug: 'skanderborg-koordinator', name: 'Boligsocial koordinator' }
const director = { slug: 'skanderborg-direktoer', name: 'Direktør' }
const councillor = { slug: 'skanderborg-byraadsmedlem', name: 'Medlem af Byrådet' }
const leader = { slug: 'hoejvangen-dagtilbudsleder', name: 'Leder af dagtilbud i Højvangen' }
const worker = { slug: 'hoejvangen-ssp', name: 'SSP-medarbejder' }
const projectLeader = { slug: 'projekt-hoejvangen-projektleder', name: 'Projektleder, Projekt Højvangen' }
const auditor = { slug: 'skanderborg-revisor', name: 'Revisor' }

const standing = (from: string) => ({ from, until: null })

export const playSkanderborg = async ({ act, grant }: Script): Promise<void> => {
  const organisation = organisationWith({ act, municipality, day: '2012-01-02', source: note })
  const kommune = await organisation('municipality', 'Skanderborg Kommune', 'skanderborg-kommune')
  const departments = {
    children: await organisation('administration', 'Børn og Unge', 'boern-og-unge', kommune),
    elderly: await organisation('administration', 'Ældre og Handicap', 'aeldre-og-handicap', kommune),
    technical: await organisation('administration', 'Teknik og Miljø', 'teknik-og-miljoe', kommune),
    employment: await organisation('administration', 'Beskæftigelse og Sundhed', 'beskaeftigelse-og-sundhed', kommune),
    culture: await organisation('administration', 'Kultur, Borgere og Planlægning', 'kultur-borgere-planlaegning', kommune),
    board: await organisation('administration', 'Direktionen', 'direktionen', kommune),
  }
  const association = await organisation(
    'housing_association',
    'Boligorganisation i Højvangen',
    'boligorganisation-hoejvangen',
    undefined,
    true,
  )
  const estate = await organisation('estate', 'Afdeling i Højvangen', 'afdeling-hoejvangen', association, true)

  await grant(platform, '2012-01-02', administrator, { municipality, role: 'administrator', actsFor: kommune })
  await grant(administrator, '2012-01-03', coordinator, { municipality, role: 'coordinator', actsFor: kommune })
  await grant(administrator, '2012-01-03', director, { municipality, role: 'director', actsFor: departments.board })
  await grant(administrator, '2012-01-03', councillor, { municipality, role: 'councillor', actsFor: kommune })
  await grant(administrator, '2012-01-03', auditor, { municipality, role: 'auditor', actsFor: kommune })

  const council = await act(coordinator, '2012-01-04', foundBody, {
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
  const committee = await act(coordinator, '2012-01-04', foundBody, {
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
  const steering = await act(coordinator, '2012-01-05', foundBody, {
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

  const hoejvangen = await act(coordinator, '2012-01-06', registerArea, {
    municipality,
    name: 'Højvangen',
    nicknames: [],
    form: 'area',
    period: standing('2010-01-01'),
    source: 'Ministeriets liste 1. oktober 2013',
  })
  await grant(administrator, '2012-01-07', leader, {
    municipality,
    role: 'institution_leader',
    actsFor: departments.children,
    scope: { kind: 'area', id: hoejvangen.id },
  })
  await grant(administrator, '2012-01-07', worker, {
    municipality,
    role: 'front_line_worker',
    actsFor: departments.children,
    scope: { kind: 'area', id: hoejvangen.id },
  })
  await grant(administrator, '2012-01-07', projectLeader, {
    municipality,
    role: 'project_leader',
    actsFor: association,
    scope: { kind: 'organisation', id: association },
  })
  await act(coordinator, '2012-01-08', addEstate, {
    area: hoejvangen.id,
    estate,
    dwellings: null,
    approximate: false,
    example: true,
    countedOn: null,
    source: null,
    period: standing('2012-01-01'),
  })

  const seat = seatWith({ act, by: coordinator })
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
  const sits = (body: Id, held: Id, name: string, slug: string, from: string, until: string | null) =>
    act(coordinator, from, fillSeat, {
      body,
      seat: held,
      person: null,
      email: `${slug}@demo.invalid`,
      name,
      standing: 'holder',
      period: { from, until },
      appointedBy: null,
    })

  const begun = '2012-02-01'
  const s = steering.id
  const directorSeat = await chief(s, begun, 'director', 'Direktør', departments.board, null, 'chair')
  const early = [
    ['elderly-disability', 'Ældre- og handicapchef', departments.elderly, 'aeldre-handicapchef'],
    ['technical', 'Teknisk chef', departments.technical, 'teknisk-chef'],
    ['employment-health', 'Beskæftigelses- og sundhedschef', departments.employment, 'beskaeftigelseschef'],
    ['children-youth', 'Børne- og ungechef', departments.children, 'boerne-ungechef'],
    ['culture-planning', 'Stabschef for kultur, borgere og planlægning', departments.culture, 'stabschef'],
  ] as const
  const earlySeats: Id[] = []
  for (const [category, title, side] of early) earlySeats.push(await chief(s, begun, category, title, side, change))
  const forumChairSeat = await chief(s, begun, 'forum-chair', 'Formanden for KUF', departments.children, null)
  await sits(s, directorSeat, director.name, director.slug, begun, null)
  for (const [index, [, title, , slug]] of early.entries()) await sits(s, earlySeats[index] ?? '', title, slug, begun, change)
  await sits(s, forumChairSeat, 'Formand for KUF', 'kuf-formand', begun, null)

  const forum = (name: string, day: string, source: string) =>
    act(coordinator, day, foundBody, {
      municipality,
      kind: 'coordination_forum',
      name,
      decides: 'here',
      composition: 'skanderborg-forum',
      legalBasis: 'Byrådets strategi, 2012',
      terms:
        'Koordinerer og udvikler den kommunale indsats i området og arbejder sammen med lokale kræfter: boligorganisation, beboere og frivillige.\n\nKan invitere andre med målrettede projekter, fx om sundhed, fritid, trafik eller beskæftigelse.',
      residentsPart: 'Beboerne inddrages aktivt; det er en forudsætning for indsatsen.',
      parents: [steering.id],
      period: standing(day),
      source,
    })
  const kuf = await forum('KUF Højvangen', '2012-03-01', note)
  await act(coordinator, '2012-03-01', tieBody, {
    area: hoejvangen.id,
    body: kuf.id,
    task: 'Koordinerer den kommunale indsats',
    period: standing('2012-03-01'),
  })
  const forumSeats = async (body: Id, from: string) => {
    const place = (
      category: string,
      title: string,
      represents: Id,
      office: 'chair' | null = null,
      participation: 'member' | 'observer' = 'member',
    ) => seat(body, from, { category, title, office, represents, participation, level: null, period: standing(from) })
    return {
      chair: await place('forum-chair', 'Formand', departments.children, 'chair'),
      holder: await place('contract-holder', 'Kontraktholder i området', departments.children),
      ssp: await place('ssp', 'SSP-medarbejder', departments.children),
      health: await place('health-visitor', 'Sundhedsplejerske', departments.children),
      ppr: await place('ppr', 'PPR', departments.children),
      job: await place('employment-health', 'Beskæftigelse og Sundhed', departments.employment),
      psychiatry: await place('social-psychiatry', 'Socialpsykiatrien', departments.elderly),
    }
  }
  const seats = await forumSeats(kuf.id, '2012-03-01')
  const observer = await seat(kuf.id, '2012-03-01', {
    category: 'project-leader',
    title: 'Projektleder, Projekt Højvangen',
    represents: association,
    participation: 'observer',
    office: null,
    level: null,
    period: standing('2012-03-01'),
  })
  const from = '2012-03-02'
  await sits(kuf.id, seats.chair, 'Formand for KUF', 'kuf-formand', from, null)
  await sits(kuf.id, seats.holder, leader.name, leader.slug, from, null)
  await sits(kuf.id, seats.ssp, worker.name, worker.slug, from, null)
  await sits(kuf.id, seats.health, 'Sundhedsplejerske', 'sundhedsplejerske', from, null)
  await sits(kuf.id, seats.ppr, 'Psykolog i PPR', 'ppr', from, null)
  await sits(kuf.id, seats.job, 'Repræsentant for Beskæftigelse og Sundhed', 'jobcenter', from, null)
  await sits(kuf.id, seats.psychiatry, 'Repræsentant for socialpsykiatrien', 'socialpsykiatri', from, null)
  await sits(kuf.id, observer, projectLeader.name, projectLeader.slug, from, null)

  const event = (day: string, precision: 'day' | 'month' | 'year', title: string, actor: string, major = false, on = '2015-03-02') =>
    act(coordinator, on, recordEvent, { area: hoejvangen.id, day, precision, title, actor, major, source: note })
  const list = (day: string) => `Ministeriets liste ${day}; almenboligloven § 61 a`
  await act(coordinator, '2013-10-02', recordOfficialFigures, {
    area: hoejvangen.id,
    listDate: '2013-10-01',
    status: 'vulnerable',
    source: list('1. oktober 2013'),
    figures: {
      residents: { amount: '1199' },
      U: { amount: '41.3' },
      I: { amount: '29.0' },
      P: { amount: '2.99' },
      E: 'missing',
      N: 'missing',
    },
  })
  await act(coordinator, '2014-12-02', recordOfficialFigures, {
    area: hoejvangen.id,
    listDate: '2014-12-01',
    status: 'vulnerable',
    source: list('1. december 2014'),
    figures: {
      residents: { amount: '1204' },
      U: { amount: '43.5' },
      I: { amount: '27.5' },
      P: { amount: '3.06' },
      E: { amount: '50.3' },
      N: { amount: '64.9' },
    },
  })

  const third = await chief(s, '2015-01-05', 'member', 'Tredje medlem', departments.board, null)
  await sits(s, third, 'Chef i styregruppen', 'styregruppe-chef', '2015-01-05', null)
  for (const [, title, side, slug] of early) {
    const guest = await seat(s, '2015-01-06', {
      category: 'by-item',
      title,
      represents: side,
      participation: 'ad_hoc',
      office: null,
      level: null,
      period: standing('2015-01-06'),
    })
    await sits(s, guest, title, slug, '2015-01-06', null)
  }
  await event('2012-01-01', 'year', 'Strategi for den kommunale indsats i Højvangen vedtaget', 'Byrådet', true)
  await event('2014-04-24', 'day', 'Temamøde om en styrket boligsocial indsats', 'Byrådet')
  await event('2014-06-01', 'month', 'Rapport om boligsocialt og boligstrategisk arbejde', 'Skanderborg Kommune')

  const candidates: Id[] = []
  for (const name of ['Eskebækparken', 'Mølleparken']) {
    const area = await act(coordinator, '2015-03-04', registerArea, {
      municipality,
      name,
      nicknames: [],
      form: 'area',
      period: standing('2015-01-01'),
      source: note,
    })
    await act(coordinator, '2015-03-04', classifyArea, {
      area: area.id,
      scheme: 'under_assessment',
      label: 'Vurderes som muligt udsat boligområde',
      period: standing('2015-01-01'),
      source: note,
    })
    const proposed = await forum(`KUF ${name}`, '2015-03-04', `${note}: foreslået`)
    await act(coordinator, '2015-03-04', tieBody, {
      area: area.id,
      body: proposed.id,
      task: 'Foreslået forum',
      period: standing('2015-03-04'),
    })
    const vacant = await forumSeats(proposed.id, '2015-03-04')
    await sits(proposed.id, vacant.chair, 'Formand for KUF', 'kuf-formand', '2015-03-04', null)
    candidates.push(area.id)
  }

  await act(coordinator, '2015-12-02', recordStatus, {
    area: hoejvangen.id,
    listDate: '2015-12-01',
    status: 'none',
    source: list('1. december 2015'),
  })
  await event('2016-11-30', 'day', 'Det igangværende Projekt Højvangen slutter', 'Projekt Højvangen', false, '2015-12-03')
  for (const area of [hoejvangen.id, ...candidates]) await act(coordinator, '2015-12-04', publishArea, { area })
  for (const body of [steering, kuf]) await act(coordinator, '2015-12-04', publishBody, { body: body.id })
}
