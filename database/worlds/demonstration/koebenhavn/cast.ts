/** The people of København by role, and the document that the world is told from. */
export const municipality = 101
export const paper = 'Bilag 5, Introduktion til boligsociale helhedsplaner, 20. november 2017, sagsnr. 2017-0351808 (Københavns Kommune)'
export const platform = { platformIn: municipality }
export const begin = '2015-04-01'

export const administrator = { slug: 'koebenhavn-administrator', name: 'Administrator i København' }
export const secretariat = { slug: 'boligsocialt-sekretariat', name: 'Boligsocialt Sekretariat' }
export const director = { slug: 'koebenhavn-direktoer', name: 'Direktør i Teknik- og Miljøforvaltningen' }
export const municipalSeat = { slug: 'bispebjerg-kommunal-plads', name: 'Lokal leder på kommunal plads, Bispebjerg' }
export const minuteTaker = { slug: 'afdeling-1-referent', name: 'Referent i afdeling 1' }
export const coordinator = { slug: 'koebenhavn-koordinator', name: 'Boligsocial koordinator i København' }
/** One person with mandates in two municipalities; Gentofte gives the other. */
export const consultant = { slug: 'boligsocial-konsulent', name: 'Boligsocial konsulent i et administrationsselskab' }

export const districts = ['Amager', 'Bispebjerg', 'Nørrebro', 'Tingbjerg-Husum', 'Valby-Vesterbro-Kgs. Enghave']

export const standing = (from: string) => ({ from, until: null })
