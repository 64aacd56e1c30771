import { addService, fillSeat, foundBody } from '#features/bodies'
import type { Id } from '#kernel/id'
import { addressOf, type Script } from '../../script.ts'
import { seatWith } from '../seats.ts'
import { begin, director, districts, municipality, paper, secretariat, standing } from './cast.ts'
import { type Chosen, type District, duty, foundDistrict } from './districts.ts'
import type { Organisations } from './organisations.ts'

export type Boards = { readonly city: Id; readonly council: Id; readonly committee: Id; readonly districts: ReadonlyMap<string, District> }

/** The council and its committee, which decide elsewhere. */
const playCouncil = async ({ act }: Script): Promise<Pick<Boards, 'council' | 'committee'>> => {
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
  const committee = await elsewhere('standing_committee', 'Teknik- og Miljøudvalget', [council.id])
  return { council: council.id, committee: committee.id }
}

/** The city-wide board at director level, five district boards below it, and everybody in their seats. */
export const playBoards = async (script: Script, organisations: Organisations): Promise<Boards> => {
  const { act } = script
  const { tmf, sof, buf, bsk, first, second } = organisations
  const elsewhere = await playCouncil(script)
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

  const chosen: Chosen[] = []
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

  const boards = new Map<string, District>()
  for (const [index, district] of districts.entries()) {
    const founded = await foundDistrict(script, organisations, { city: cityBoard.id, district, number: index + 1 })
    boards.set(district, founded)
    chosen.push(...founded.chosen)
  }
  for (const { body, held, name, slug, side } of chosen) await sits(body, held, name, slug, side)
  return { city: cityBoard.id, districts: boards, ...elsewhere }
}
