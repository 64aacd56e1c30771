import { classifyArea, registerArea, tieBody } from '#features/areas'
import { foundBody } from '#features/bodies'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { playPlace } from '../places.ts'
import { coordinator, leader, municipality, note, projectLeader, standing, worker } from './cast.ts'
import type { Organisations } from './organisations.ts'
import { seating } from './seating.ts'

const foundForum = ({ act }: Script, steering: Id, name: string, day: string, source: string) =>
  act(coordinator, day, foundBody, {
    municipality,
    kind: 'coordination_forum',
    name,
    decides: 'here',
    composition: 'skanderborg-forum',
    legalBasis: 'Byrådets strategi, 2012',
    terms:
      'Koordinerer og udvikler den kommunale indsats i området og arbejder sammen med lokale kræfter: boligorganisation, beboere og frivillige.\n\nKan invitere andre med målrettede projekter, fx om sundhed, fritid, trafik eller beskæftigelse.',
    residentsPart,
    parents: [steering],
    period: standing(day),
    source,
  })

/** How residents take part in a forum, as the note asks of each. */
export const residentsPart = 'Beboerne inddrages aktivt; det er en forudsætning for indsatsen.'

/** The seats of a forum: chair, contract holder, SSP, health visitor, PPR, job and psychiatry. */
const forumSeats = async (script: Script, body: Id, from: string, { departments }: Organisations) => {
  const { seat } = seating(script)
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

/** KUF Højvangen with everybody in it; the project leader observes. */
export const playForum = async (script: Script, steering: Id, area: Id, organisations: Organisations): Promise<Id> => {
  const { act } = script
  const { seat, sits } = seating(script)
  const { association } = organisations
  const kuf = await foundForum(script, steering, 'KUF Højvangen', '2012-03-01', note)
  await act(coordinator, '2012-03-01', tieBody, {
    area,
    body: kuf.id,
    task: 'Koordinerer den kommunale indsats',
    period: standing('2012-03-01'),
  })
  const seats = await forumSeats(script, kuf.id, '2012-03-01', organisations)
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
  return kuf.id
}

/** The two candidates of 2015, each with a proposed forum that has its chair and waits for the others. */
export const playCandidates = async (script: Script, steering: Id, organisations: Organisations): Promise<readonly Id[]> => {
  const { act } = script
  const { sits } = seating(script)
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
    await playPlace(script, coordinator, '2015-03-04', area.id, name)
    await act(coordinator, '2015-03-04', classifyArea, {
      area: area.id,
      scheme: 'under_assessment',
      label: 'Vurderes som muligt udsat boligområde',
      period: standing('2015-01-01'),
      source: note,
    })
    const proposed = await foundForum(script, steering, `KUF ${name}`, '2015-03-04', `${note}: foreslået`)
    await act(coordinator, '2015-03-04', tieBody, {
      area: area.id,
      body: proposed.id,
      task: 'Foreslået forum',
      period: standing('2015-03-04'),
    })
    const vacant = await forumSeats(script, proposed.id, '2015-03-04', organisations)
    await sits(proposed.id, vacant.chair, 'Formand for KUF', 'kuf-formand', '2015-03-04', null)
    candidates.push(area.id)
  }
  return candidates
}
