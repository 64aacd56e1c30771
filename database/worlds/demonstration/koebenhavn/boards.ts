import { addService, fillSeat, foundBody } from '#features/bodies'
import type { Id } from '#kernel/id'
import { addressOf, type Script } from '../../script.ts'
import { seatWith } from '../seats.ts'
import { administrator, begin, director, districts, municipality, municipalSeat, paper, secretariat, standing } from './cast.ts'
import type { Organisations } from './organisations.ts'

const duty = 'Landsbyggefondens regulativ af 1. april 2015, § 6, stk. 6, nr. 2'

export type Boards = { readonly city: Id; readonly districts: ReadonlyMap<string, Id> }

/** The council and its committee, which decide elsewhere. */
const playCouncil = async ({ act }: Script): Promise<void> => {
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
}

/** The city-wide board at director level, five district boards below it, and everybody in their seats. */
export const playBoards = async (script: Script, { tmf, sof, buf, bsk, first, second }: Organisations): Promise<Boards> => {
  const { act, grant } = script
  await playCouncil(script)
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
      email: addressOf(slug),
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
  return { city: cityBoard.id, districts: boards }
}
