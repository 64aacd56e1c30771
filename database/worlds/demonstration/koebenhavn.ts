import { addEstate, publishArea, recordOfficialFigures, registerArea, tieBody } from '#features/areas'
import { addService, fillSeat, foundBody, publishBody } from '#features/bodies'
import type { Id } from '#kernel/id'
import type { Script } from '../script.ts'
import { organisationWith } from './organisations.ts'
import { seatWith } from './seats.ts'

/**
 * København as the introduction to community plans of 20 November 2017 tells it: a city-wide board at director level, five
 * district boards with a chair from the housing associations and a vice-chair from Teknik- og Miljøforvaltningen, one secretariat.
 */
const municipality = 101
const paper = 'Bilag 5, Introduktion til boligsociale helhedsplaner, 20. november 2017, sagsnr. 2017-0351808 (Københavns Kommune)'
const platform = { platformIn: municipality }
const begin = '2015-04-01'

const administrator = { slug: 'koebenhavn-administrator', name: 'Administrator i København' }
const secretariat = { slug: 'boligsocialt-sekretariat', name: 'Boligsocialt Sekretariat' }
const director = { slug: 'koebenhavn-direktoer', name: 'Direktør i Teknik- og Miljøforvaltningen' }
const municipalSeat = { slug: 'bispebjerg-kommunal-plads', name: 'Lokal leder på kommunal plads, Bispebjerg' }
const minuteTaker = { slug: 'afdeling-1-referent', name: 'Referent i afdeling 1' }
/** One person with mandates in two municipalities; Gentofte gives the other. */
export const consultant = { slug: 'boligsocial-konsulent', name: 'Boligsocial konsulent i et administrationsselskab' }

const districts = ['Amager', 'Bispebjerg', 'Nørrebro', 'Tingbjerg-Husum', 'Valby-Vesterbro-Kgs. Enghave']

const standing = (from: string) => ({ from, until: null })

export const playKoebenhavn = async ({ act, grant }: Script): Promise<void> => {
  const organisation = organisationWith({ act, municipality, day: '2015-01-02', source: paper })
  const kommune = await organisation('municipality', 'Københavns Kommune', 'koebenhavns-kommune')
  const tmf = await organisation('administration', 'Teknik- og Miljøforvaltningen', 'tmf', kommune)
  const sof = await organisation('administration', 'Socialforvaltningen', 'sof', kommune)
  const buf = await organisation('administration', 'Børne- og Ungdomsforvaltningen', 'buf', kommune, true)
  const bsk = await organisation('secretariat', 'Boligsocialt Sekretariat (BSK)', 'bsk')
  const first = await organisation('housing_association', 'Boligorganisation 1', 'boligorganisation-1', undefined, true)
  const second = await organisation('housing_association', 'Boligorganisation 2', 'boligorganisation-2', undefined, true)
  const agent = await organisation('managing_agent', 'Administrationsselskab 1', 'administrationsselskab-1', undefined, true)
  const estate = await organisation('estate', 'Afdeling 1', 'afdeling-1', first, true)

  await grant(platform, '2015-01-02', administrator, { municipality, role: 'administrator', actsFor: kommune })
  await grant(administrator, '2015-01-03', secretariat, { municipality, role: 'secretariat', actsFor: bsk })
  await grant(administrator, '2015-01-03', director, { municipality, role: 'director', actsFor: tmf })
  await grant(administrator, '2015-01-03', consultant, {
    municipality,
    role: 'association_manager',
    actsFor: agent,
    scope: { kind: 'organisation', id: agent },
  })
  await grant(administrator, '2015-01-03', minuteTaker, {
    municipality,
    role: 'estate_minute_taker',
    actsFor: estate,
    scope: { kind: 'organisation', id: estate },
  })
  // The lists' figures are recorded by the municipality's own coordinator.
  const coordinator = { slug: 'koebenhavn-koordinator', name: 'Boligsocial koordinator i København' }
  await grant(administrator, '2015-01-03', coordinator, { municipality, role: 'coordinator', actsFor: tmf })

  const elsewhere = (kind: 'council' | 'standing_committee', name: string, parents: readonly Id[]) =>
    act(secretariat, '2015-01-05', foundBody, {
      municipality,
      kind,
      name,
      decides: 'elsewhere',
      composition: null,
      legalBasis: 'Lov om kommunernes styrelse',
      terms: null,
      residentsPart: null,
      parents,
      period: standing('2015-01-01'),
      source: paper,
    })
  const council = await elsewhere('council', 'Borgerrepræsentationen', [])
  await elsewhere('standing_committee', 'Teknik- og Miljøudvalget', [council.id])
  const duty = 'Landsbyggefondens regulativ af 1. april 2015, § 6, stk. 6, nr. 2'
  const cityBoard = await act(secretariat, begin, foundBody, {
    municipality,
    kind: 'plan_board',
    name: 'Boligsocial Bestyrelse',
    decides: 'here',
    composition: 'koebenhavn-city-board',
    legalBasis: duty,
    terms: 'Medvirker til effektiv styring og koordinering af den boligsociale indsats i hele byen på strategisk niveau.',
    residentsPart: null,
    parents: [],
    period: standing(begin),
    source: paper,
  })
  await act(secretariat, begin, addService, {
    body: cityBoard.id,
    organisation: bsk,
    task: 'Betjener bestyrelsen; betalt af helhedsplanernes budget',
  })

  const seat = seatWith({ act, by: secretariat })
  const sits = (body: Id, held: Id, name: string, slug: string, appointedBy: Id | null) =>
    act(secretariat, '2015-04-02', fillSeat, {
      body,
      seat: held,
      person: null,
      email: `${slug}@demo.invalid`,
      name,
      standing: 'holder',
      period: standing('2015-04-02'),
      appointedBy,
    })
  const by = (id: Id) => ({ kind: 'organisation', id }) as const

  const chosen: { body: Id; held: Id; name: string; slug: string; side: Id }[] = []
  const top = [
    {
      category: 'municipality',
      title: 'Direktør, Teknik- og Miljøforvaltningen',
      side: tmf,
      office: 'chair',
      name: director.name,
      slug: director.slug,
    },
    {
      category: 'municipality',
      title: 'Direktør, Socialforvaltningen',
      side: sof,
      office: null,
      name: 'Direktør i Socialforvaltningen',
      slug: 'sof-direktoer',
    },
    {
      category: 'municipality',
      title: 'Direktør, Børne- og Ungdomsforvaltningen',
      side: buf,
      office: null,
      name: 'Direktør i Børne- og Ungdomsforvaltningen',
      slug: 'buf-direktoer',
    },
    {
      category: 'associations',
      title: 'Direktør, boligorganisation 1',
      side: first,
      office: null,
      name: 'Direktør i boligorganisation 1',
      slug: 'bo1-direktoer',
    },
    {
      category: 'associations',
      title: 'Direktør, boligorganisation 2',
      side: second,
      office: null,
      name: 'Direktør i boligorganisation 2',
      slug: 'bo2-direktoer',
    },
  ] as const
  for (const { category, title, side, office, name, slug } of top) {
    const held = await seat(cityBoard.id, begin, {
      category,
      title,
      office,
      represents: side,
      level: 'director',
      appointedBy: by(side),
      period: standing(begin),
    })
    chosen.push({ body: cityBoard.id, held, name, slug, side })
  }

  const boards = new Map<string, Id>()
  for (const [index, district] of districts.entries()) {
    const board = await act(secretariat, begin, foundBody, {
      municipality,
      kind: 'district_board',
      name: `Bydelsbestyrelsen for ${district}`,
      decides: 'here',
      composition: 'koebenhavn-district-board',
      legalBasis: duty,
      terms: `Sikrer effektiv styring og lokal koordinering af de boligsociale helhedsplaner i ${district}.`,
      residentsPart: null,
      parents: [cityBoard.id],
      period: standing(begin),
      source: paper,
    })
    boards.set(district, board.id)
    await act(secretariat, begin, addService, { body: board.id, organisation: bsk, task: 'Betjener bestyrelsen' })
    const number = index + 1
    const places = [
      {
        category: 'associations',
        title: 'Formand, boligorganisation 1',
        side: first,
        office: 'chair',
        name: `Formand for bydelsbestyrelse ${number}`,
        slug: `bydel-${number}-formand`,
      },
      {
        category: 'municipality',
        title: 'Næstformand, Teknik- og Miljøforvaltningen',
        side: tmf,
        office: 'vice_chair',
        name: `Næstformand for bydelsbestyrelse ${number}`,
        slug: `bydel-${number}-naestformand`,
      },
      {
        category: 'municipality',
        title: 'Lokal leder, Socialforvaltningen',
        side: sof,
        office: null,
        name: `Lokal leder i Socialforvaltningen, ${district}`,
        slug: `bydel-${number}-sof`,
      },
      {
        category: 'municipality',
        title: 'Lokal leder, Børne- og Ungdomsforvaltningen',
        side: buf,
        office: null,
        name: `Lokal leder i Børne- og Ungdomsforvaltningen, ${district}`,
        slug: `bydel-${number}-buf`,
      },
      {
        category: 'associations',
        title: 'Leder, boligorganisation 2',
        side: second,
        office: null,
        name: `Leder i boligorganisation 2, ${district}`,
        slug: `bydel-${number}-bo2`,
      },
    ] as const
    for (const { category, title, side, office, name, slug } of places) {
      const held = await seat(board.id, begin, {
        category,
        title,
        office,
        represents: side,
        level: 'local_leader',
        appointedBy: by(side),
        period: standing(begin),
      })
      const mine = district === 'Bispebjerg' && slug.endsWith('-sof')
      chosen.push({ body: board.id, held, name: mine ? municipalSeat.name : name, slug: mine ? municipalSeat.slug : slug, side })
    }
  }
  for (const { body, held, name, slug, side } of chosen) await sits(body, held, name, slug, side)
  const bispebjerg = boards.get('Bispebjerg') ?? ''
  await grant(administrator, '2015-04-03', municipalSeat, {
    municipality,
    role: 'municipal_seat',
    actsFor: sof,
    scope: { kind: 'body', id: bispebjerg },
  })

  const area = await act(coordinator, '2015-04-06', registerArea, {
    municipality,
    name: 'Mjølnerparken',
    nicknames: [],
    form: 'area',
    period: standing('2010-01-01'),
    source: 'Ministeriets lister',
  })
  await act(coordinator, '2015-04-06', addEstate, {
    area: area.id,
    estate,
    dwellings: null,
    approximate: false,
    example: true,
    countedOn: null,
    source: null,
    period: standing('2015-04-01'),
  })
  await act(coordinator, '2015-04-06', tieBody, {
    area: area.id,
    body: boards.get('Nørrebro') ?? '',
    task: 'Koordinerer helhedsplanerne i bydelen',
    period: standing(begin),
  })
  await act(coordinator, '2017-12-02', recordOfficialFigures, {
    area: area.id,
    listDate: '2017-12-01',
    status: 'vulnerable',
    source: 'Ministeriets liste 1. december 2017; almenboligloven § 61 a',
    figures: {
      residents: 'missing',
      U: { amount: '43.5' },
      I: { amount: '82.1' },
      P: { amount: '2.52' },
      E: { amount: '53.0' },
      N: { amount: '51.0' },
    },
  })
  await act(coordinator, '2023-12-02', recordOfficialFigures, {
    area: area.id,
    listDate: '2023-12-01',
    status: 'none',
    source: 'Ministeriets liste 1. december 2023; almenboligloven § 61 a',
    figures: { residents: { amount: '966' }, U: 'missing', I: 'missing', P: 'missing', E: 'missing', N: 'missing' },
  })
  await act(secretariat, '2023-12-04', publishArea, { area: area.id })
  for (const body of [cityBoard.id, ...boards.values()]) await act(secretariat, '2023-12-04', publishBody, { body })
}
