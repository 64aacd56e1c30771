/** The people of København by role, and the document that the world is told from. */
export const municipality = 101
export const paper = 'Bilag 5, Introduktion til boligsociale helhedsplaner, 20. november 2017, sagsnr. 2017-0351808 (Københavns Kommune)'
export const platform = { platformIn: municipality }
export const begin = '2015-04-01'

export const administrator = { slug: 'koebenhavn-administrator', name: 'Administrator i København' }
export const secretariat = { slug: 'boligsocialt-sekretariat', name: 'Boligsocialt Sekretariat' }
export const director = { slug: 'koebenhavn-direktoer', name: 'Direktør i Teknik- og Miljøforvaltningen' }
export const municipalSeat = { slug: 'bispebjerg-kommunal-plads', name: 'Lokal leder på kommunal plads, Bispebjerg' }
export const coordinator = { slug: 'koebenhavn-koordinator', name: 'Boligsocial koordinator i København' }
/** One person with mandates in two municipalities; Gentofte gives the other. */
export const consultant = { slug: 'boligsocial-konsulent', name: 'Boligsocial konsulent i et administrationsselskab' }

/** Those who make the plans, for the two associations that run them. */
export const firstLeader = { slug: 'projektleder-1', name: 'Projektleder, boligorganisation 1' }
export const secondLeader = { slug: 'projektleder-2', name: 'Projektleder, boligorganisation 2' }
export const manager = { slug: 'boligorganisation-1-leder', name: 'Driftsansvarlig leder, boligorganisation 1' }
export const auditor = { slug: 'koebenhavn-revisor', name: 'Revisor i København' }

/** Local leaders of the municipal partners: each answers for his own administration in all districts. */
export const partners = {
  tmf: { slug: 'samarbejdspart-tmf', name: 'Lokal leder, samarbejdspart i Teknik- og Miljøforvaltningen' },
  sof: { slug: 'samarbejdspart-sof', name: 'Lokal leder, samarbejdspart i Socialforvaltningen' },
  buf: { slug: 'samarbejdspart-buf', name: 'Lokal leder, samarbejdspart i Børne- og Ungdomsforvaltningen' },
} as const

/** Who takes an estate's minutes, by the estate's number. */
export const minuteTakerOf = (number: number) => ({ slug: `afdeling-${number}-referent`, name: `Referent i afdeling ${number}` })

export const districts = ['Amager', 'Bispebjerg', 'Nørrebro', 'Tingbjerg-Husum', 'Valby-Vesterbro-Kgs. Enghave']

export const standing = (from: string) => ({ from, until: null })
