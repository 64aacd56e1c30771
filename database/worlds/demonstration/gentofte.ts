import { addEstate, publishArea, registerArea, tieBody } from '#features/areas'
import { addCoordination, addService, fillSeat, foundBody, publishBody } from '#features/bodies'
import { registerOrganisation } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Script } from '../script.ts'
import { playGentofteDirectory } from './gentofte-directory.ts'
import { playGentofteEfforts } from './gentofte-efforts.ts'
import { playGentofteStock } from './gentofte-stock.ts'
import { consultant } from './koebenhavn/cast.ts'
import { organisationWith } from './organisations.ts'
import { playPlace } from './places.ts'
import { seatWith } from './seats.ts'

/**
 * Gentofte, a municipality without any listed area, as its terms of reference and its page tell it: a task committee of five
 * councillors and ten citizens, nine housing associations (numbered here), small areas spread over the municipality.
 */
const municipality = 157
const terms = 'Kommissorium for opgaveudvalg om den boligsociale indsats i Gentofte Kommune'
const platform = { platformIn: municipality }
const running = { from: '2017-07-01', until: '2018-07-01' }

const administrator = { slug: 'gentofte-administrator', name: 'Administrator i Gentofte' }
const coordinator = { slug: 'gentofte-koordinator', name: 'Boligsocial koordinator i Gentofte' }
const member = { slug: 'gentofte-udvalgsmedlem', name: 'Borger, medlem af opgaveudvalget' }

const standing = (from: string) => ({ from, until: null })

/** The citizens' seats by category of the terms of reference: how many, and the experience that is asked for. */
const citizens = [
  {
    category: 'lives-in-social-housing',
    count: 3,
    title: 'Bor i et alment område',
    profile: 'Bor eller har boet i et område med almene boliger',
  },
  {
    category: 'estate-board',
    count: 2,
    title: 'Afdelingsbestyrelse',
    profile: 'Erfaring fra en afdelingsbestyrelse med lokale aktiviteter',
  },
  {
    category: 'local-association',
    count: 2,
    title: 'Lokal forening',
    profile: 'Erfaring fra en lokal forening, der har inddraget borgere',
  },
  {
    category: 'managing-agent',
    count: 1,
    title: 'Administrationsselskab',
    profile: 'Erfaring med boligsociale projekter i et administrationsselskab',
  },
  { category: 'youth', count: 1, title: 'Aktiviteter for unge', profile: 'Erfaring med aktiviteter for unge' },
  { category: 'voluntary', count: 1, title: 'Frivillig social indsats', profile: 'Erfaring med frivillige sociale indsatser' },
] as const

export const playGentofte = async (script: Script): Promise<void> => {
  const { act, grant } = script
  const organisation = organisationWith({ act, municipality, day: '2017-01-02', source: terms })
  const kommune = await organisation('municipality', 'Gentofte Kommune', 'gentofte-kommune')
  const social = await organisation('administration', 'Social & Sundhed', 'social-og-sundhed', kommune)
  const kab = await organisation('managing_agent', 'KAB', 'kab')
  const associations: Id[] = []
  for (let number = 1; number <= 9; number += 1) {
    associations.push(
      await organisation('housing_association', `Boligorganisation ${number}`, `boligorganisation-${number}`, undefined, true),
    )
  }
  await grant(platform, '2017-01-02', administrator, { municipality, role: 'administrator', actsFor: kommune })
  await grant(administrator, '2017-01-03', coordinator, { municipality, role: 'coordinator', actsFor: social })
  await grant(administrator, '2017-01-03', consultant, {
    municipality,
    role: 'association_manager',
    actsFor: kab,
    scope: { kind: 'organisation', id: kab },
  })

  const elsewhere = (kind: 'council' | 'standing_committee', name: string, parents: readonly Id[]) =>
    act(coordinator, '2017-01-04', foundBody, {
      municipality,
      kind,
      name,
      decides: 'elsewhere',
      composition: null,
      legalBasis: 'Lov om kommunernes styrelse',
      terms: null,
      residentsPart: null,
      parents,
      period: standing('2017-01-01'),
      source: terms,
    })
  const council = await elsewhere('council', 'Kommunalbestyrelsen i Gentofte', [])
  const committees = [
    await elsewhere('standing_committee', 'Socialudvalget', [council.id]),
    await elsewhere('standing_committee', 'Erhvervs- og Beskæftigelsesudvalget', [council.id]),
    await elsewhere('standing_committee', 'Børne- og Skoleudvalget', [council.id]),
  ]
  const integration = await act(coordinator, '2017-01-04', foundBody, {
    municipality,
    kind: 'task_committee',
    name: 'Opgaveudvalget for Integration',
    decides: 'here',
    composition: null,
    legalBasis: 'Styrelseslovens § 17, stk. 4',
    terms: null,
    residentsPart: null,
    parents: [council.id],
    period: standing('2017-01-01'),
    source: terms,
  })
  const committee = await act(coordinator, '2017-06-01', foundBody, {
    municipality,
    kind: 'task_committee',
    name: 'Opgaveudvalget om den boligsociale indsats',
    decides: 'here',
    composition: 'gentofte-task-committee',
    legalBasis: 'Styrelseslovens § 17, stk. 4',
    terms:
      'Udvalget skal\n\n1. bidrage til overblik over udfordringer og behov,\n\n2. opstille principper, der viser retningen for en sammenhængende boligsocial indsats,\n\n3. anbefale tryghedsskabende tiltag mellem kommune og civilsamfund, og hvordan borgerne kan være med til at gennemføre dem.',
    residentsPart: 'Ti borgere er medlemmer, og udvalget tager stilling til, hvordan andre borgere og fagfolk inddrages.',
    parents: committees.map(({ id }) => id),
    period: running,
    source: terms,
  })
  await act(coordinator, '2017-06-01', addCoordination, {
    body: committee.id,
    with: integration.id,
    subject: 'Udskoling, uddannelse og beskæftigelse',
    responsible: 'Formandskabet',
  })
  await act(coordinator, '2017-06-01', addService, {
    body: committee.id,
    organisation: social,
    task: 'Sekretariat, koordineret af direktøren',
  })
  await act(coordinator, '2017-06-01', foundBody, {
    municipality,
    kind: 'working_group',
    name: 'Arbejdsgruppen under opgaveudvalget',
    decides: 'here',
    composition: null,
    legalBasis: null,
    terms: 'Borgere og fagpersoner fra kommunen, der har mødtes to gange.',
    residentsPart: 'Borgere er med i gruppen.',
    parents: [committee.id],
    period: running,
    source: 'Gentofte Kommunes side om opgaveudvalget',
  })

  const seat = seatWith({ act, by: coordinator })
  const appointedBy = { kind: 'body', id: council.id } as const
  const sits = (held: Id, name: string, slug: string) =>
    act(coordinator, '2017-07-02', fillSeat, {
      body: committee.id,
      seat: held,
      person: null,
      email: `${slug}@demo.invalid`,
      name,
      standing: 'holder',
      period: { from: '2017-07-02', until: running.until },
      appointedBy: council.id,
    })
  const chosen: [Id, string, string][] = []
  for (let number = 1; number <= 5; number += 1) {
    const office = number === 1 ? 'chair' : number === 2 ? 'vice_chair' : null
    const held = await seat(committee.id, '2017-06-02', {
      category: 'council',
      title: `Medlem fra Kommunalbestyrelsen ${number}`,
      office,
      represents: kommune,
      level: null,
      appointedBy,
      period: running,
    })
    chosen.push([held, `Medlem af Kommunalbestyrelsen ${number}`, `gentofte-kommunalbestyrelse-${number}`])
  }
  for (const { category, count, title, profile } of citizens) {
    for (let number = 1; number <= count; number += 1) {
      const name = count > 1 ? `${title} ${number}` : title
      const held = await seat(committee.id, '2017-06-02', {
        category,
        title: name,
        office: null,
        represents: null,
        level: null,
        profile,
        appointedBy,
        period: running,
      })
      const mine = category === 'lives-in-social-housing' && number === 1
      chosen.push([held, mine ? member.name : `Borger: ${name.toLowerCase()}`, mine ? member.slug : `gentofte-${category}-${number}`])
    }
  }
  for (const [held, name, slug] of chosen) await sits(held, name, slug)
  await grant(administrator, '2017-07-03', member, {
    municipality,
    role: 'committee_member',
    actsFor: kommune,
    scope: { kind: 'body', id: committee.id },
  })

  const areas: Id[] = []
  for (const [index, name] of ['Broholms Allé', 'Mosegårdsparken'].entries()) {
    const area = await act(coordinator, '2017-07-04', registerArea, {
      municipality,
      name,
      nicknames: [],
      form: 'area',
      period: standing('2017-01-01'),
      source: terms,
    })
    await playPlace(script, coordinator, '2017-07-04', area.id, name)
    const estate = await act(platform, '2017-07-04', registerOrganisation, {
      municipality,
      kind: 'estate',
      name: `Afdeling på ${name}`,
      slug: `afdeling-${index + 1}`,
      parent: associations[index] ?? kommune,
      example: true,
      source: terms,
    })
    await act(coordinator, '2017-07-04', addEstate, {
      area: area.id,
      estate,
      dwellings: 40 + 20 * index,
      approximate: true,
      example: true,
      countedOn: null,
      source: null,
      period: standing('2017-01-01'),
    })
    await act(coordinator, '2017-07-04', tieBody, {
      area: area.id,
      body: committee.id,
      task: 'Sætter retningen for indsatsen',
      period: running,
    })
    areas.push(area.id)
  }
  await playGentofteDirectory(script, areas, { coordinator, source: terms, social, agent: kab })
  await playGentofteEfforts(script, areas, {
    coordinator,
    administrator,
    guest: consultant,
    source: terms,
    kommune,
    social,
    agent: kab,
  })
  await playGentofteStock(script, { coordinator, source: terms, agent: kab })
  for (const area of areas) await act(coordinator, '2018-06-29', publishArea, { area })
  await act(coordinator, '2018-06-29', publishBody, { body: committee.id })
}
