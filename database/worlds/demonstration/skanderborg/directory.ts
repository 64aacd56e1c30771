import { addDays } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { confirmIn, type EntryWords, entriesIn } from '../directory.ts'
import { coordinator, leader, note, projectLeader, worker } from './cast.ts'
import type { Organisations } from './organisations.ts'

const from = '2012-03-01'

/** Who works in Højvangen, as the note lists the members of its forum; all by role. */
const named = ({ departments }: Organisations, association: Id): readonly EntryWords[] => {
  const person = (name: string, organisation: Id, rest: Partial<EntryWords> = {}): EntryWords => ({
    kind: 'key_person',
    name,
    organisation,
    from,
    source: note,
    ...rest,
  })
  return [
    { kind: 'contract_holder', name: 'Kontraktholdere i Højvangen', organisation: departments.children, from, source: note },
    person('Formand for KUF', departments.children),
    person('SSP-medarbejder', departments.children, { targetGroups: ['youth'], activityKind: 'safety' }),
    person('Sundhedsplejerske', departments.children, { targetGroups: ['small_children', 'parents'], activityKind: 'health' }),
    person('PPR', departments.children, { targetGroups: ['schoolchildren'], activityKind: 'advice' }),
    person('Repræsentant for Beskæftigelse og Sundhed', departments.employment, { targetGroups: ['jobless'], activityKind: 'employment' }),
    person('Repræsentant for socialpsykiatrien', departments.elderly, { targetGroups: ['mental_health'], activityKind: 'advice' }),
    {
      kind: 'institution',
      name: 'Projekt Højvangen',
      organisation: association,
      contactRole: 'Projektlederen',
      targetGroups: ['everybody'],
      from,
      source: note,
    },
  ]
}

/** What the note speaks of without naming it: institutions, volunteers, places and offers. Examples, every one. */
const examples = ({ departments, estate }: Organisations): readonly EntryWords[] => {
  const offer = { kind: 'offer', from: '2014-08-01', example: true } as const
  return [
    {
      ...{ kind: 'institution', name: 'Dagtilbud i Højvangen', organisation: departments.children, from: '2012-01-01', example: true },
      ...{ contactRole: 'Lederen', contact: 'dagtilbud@demo.invalid', targetGroups: ['small_children', 'parents'], place: 'Børnehuset' },
    },
    {
      ...{ kind: 'institution', name: 'Klub i Højvangen', organisation: departments.children, from: '2012-01-01', example: true },
      ...{ contactRole: 'Klubmedarbejderen', targetGroups: ['schoolchildren', 'youth'], activityKind: 'leisure', place: 'Klubhuset' },
    },
    {
      ...{ kind: 'association', name: 'Idrætsforening', organisationName: 'Idrætsforeningen', from: '2013-01-01', example: true },
      ...{ contactRole: 'Formanden', targetGroups: ['schoolchildren'], activityKind: 'sport', place: 'Boldbanen' },
    },
    {
      ...{ kind: 'volunteers', name: 'Besøgsvenner', organisationName: 'Frivillige i Højvangen', from: '2014-01-01', example: true },
      ...{ contactRole: 'Koordinatoren for de frivillige', targetGroups: ['older'], activityKind: 'community' },
    },
    {
      ...{ kind: 'meeting_place', name: 'Beboerhus', from: '2012-01-01', example: true, estate },
      ...{ contactRole: 'Husudvalget', targetGroups: ['everybody'], place: 'Fælleshuset midt i området' },
    },
    {
      ...{ ...offer, name: 'Lektiecafé', organisation: departments.children, contactRole: 'Klubmedarbejderen' },
      ...{ targetGroups: ['schoolchildren'], activityKind: 'homework', place: 'Beboerhuset, tirsdag' },
    },
    {
      ...{ ...offer, name: 'Fritidsjob til unge', organisationName: 'Projekt Højvangen', contactRole: 'Projektmedarbejderen' },
      ...{ targetGroups: ['youth'], activityKind: 'spare_jobs', estate },
    },
    {
      ...{ ...offer, name: 'Sprogcafé', organisationName: 'Frivillige i Højvangen', contactRole: 'Koordinatoren for de frivillige' },
      ...{ targetGroups: ['newcomers', 'adults'], activityKind: 'language', place: 'Beboerhuset, torsdag' },
    },
  ]
}

/**
 * Who and what is in Højvangen. Those who work there have lately said of most that it is still right; of the volunteers, the sports association
 * and the language café nobody has for years, so that they fade.
 */
export const playDirectory = async (script: Script, area: Id, organisations: Organisations): Promise<void> => {
  const tell = entriesIn(script, area)
  const confirm = confirmIn(script, area)
  const people = await tell(coordinator, '2015-03-05', named(organisations, organisations.association))
  const rest = await tell(leader, '2015-03-06', examples(organisations))
  const lately = (days: number) => addDays(script.today, -days)
  const [daycare = '', club = '', , , house = '', homework = '', jobs = ''] = rest
  await confirm(leader, lately(40), [daycare, club, homework])
  await confirm(worker, lately(12), people.slice(0, 6))
  await confirm(projectLeader, lately(5), [...people.slice(6), house, jobs])
}
