import { addService, foundBody } from '#features/bodies'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../../script.ts'
import { seatWith } from '../seats.ts'
import { begin, municipality, municipalSeat, paper, secretariat, standing } from './cast.ts'
import type { Organisations } from './organisations.ts'

export const duty = 'Landsbyggefondens regulativ af 1. april 2015, § 6, stk. 6, nr. 2'

/** A seat with the person who is to sit in it, for the side that appoints. */
export type Chosen = Cast & { readonly body: Id; readonly held: Id; readonly side: Id }

/** The administrations that have a seat in every district board. */
export type Administration = 'tmf' | 'sof' | 'buf'

export type District = {
  readonly board: Id
  readonly chair: Cast
  /** The municipal seats with their holders, by the administration that they speak for. */
  readonly seats: Readonly<Record<Administration, { readonly seat: Id; readonly holder: Cast }>>
  readonly chosen: readonly Chosen[]
}

/** Founds one of the five district boards below the city-wide one, with its seats. */
export const foundDistrict = async (
  { act }: Script,
  { tmf, sof, buf, bsk, first, second }: Organisations,
  { city, district, number }: { readonly city: Id; readonly district: string; readonly number: number },
): Promise<District> => {
  const { id: board } = await act(secretariat, begin, foundBody, {
    municipality,
    kind: 'district_board',
    name: `Bydelsbestyrelsen for ${district}`,
    decides: 'here',
    composition: 'koebenhavn-district-board',
    legalBasis: duty,
    terms: `Sikrer effektiv styring og lokal koordinering af de boligsociale helhedsplaner i ${district}.`,
    residentsPart: null,
    parents: [city],
    period: standing(begin),
    source: paper,
  })
  await act(secretariat, begin, addService, { body: board, organisation: bsk, task: 'Betjener bestyrelsen' })
  const seat = seatWith({ act, by: secretariat })
  const place = async (
    category: 'associations' | 'municipality',
    side: Id,
    title: string,
    holder: Cast,
    office: 'chair' | 'vice_chair' | null = null,
  ): Promise<Chosen> => ({
    ...holder,
    body: board,
    side,
    held: await seat(board, begin, {
      category,
      title,
      office,
      represents: side,
      level: 'local_leader',
      appointedBy: { kind: 'organisation', id: side },
      period: standing(begin),
    }),
  })
  const who = (slug: string, name: string): Cast => ({ slug: `bydel-${number}-${slug}`, name })
  const social = district === 'Bispebjerg' ? municipalSeat : who('sof', `Lokal leder i Socialforvaltningen, ${district}`)
  const chair = await place(
    'associations',
    first,
    'Formand, boligorganisation 1',
    who('formand', `Formand for bydelsbestyrelse ${number}`),
    'chair',
  )
  const vice = await place(
    'municipality',
    tmf,
    'Næstformand, Teknik- og Miljøforvaltningen',
    who('naestformand', `Næstformand for bydelsbestyrelse ${number}`),
    'vice_chair',
  )
  const care = await place('municipality', sof, 'Lokal leder, Socialforvaltningen', social)
  const youth = await place(
    'municipality',
    buf,
    'Lokal leder, Børne- og Ungdomsforvaltningen',
    who('buf', `Lokal leder i Børne- og Ungdomsforvaltningen, ${district}`),
  )
  const other = await place('associations', second, 'Leder, boligorganisation 2', who('bo2', `Leder i boligorganisation 2, ${district}`))
  const held = (chosen: Chosen) => ({ seat: chosen.held, holder: { slug: chosen.slug, name: chosen.name } })
  return {
    board,
    chair: held(chair).holder,
    seats: { tmf: held(vice), sof: held(care), buf: held(youth) },
    chosen: [chair, vice, care, youth, other],
  }
}
