/** The people of Skanderborg by role, and the document that the world is told from. */
export const municipality = 746
export const note = 'Notat om socialt udsatte boligområder – en koordineret tilgang (Skanderborg Kommune)'
export const platform = { platformIn: municipality }

export const administrator = { slug: 'skanderborg-administrator', name: 'Administrator i Skanderborg' }
export const coordinator = { slug: 'skanderborg-koordinator', name: 'Boligsocial koordinator' }
export const director = { slug: 'skanderborg-direktoer', name: 'Direktør' }
export const councillor = { slug: 'skanderborg-byraadsmedlem', name: 'Medlem af Byrådet' }
export const leader = { slug: 'hoejvangen-dagtilbudsleder', name: 'Leder af dagtilbud i Højvangen' }
export const worker = { slug: 'hoejvangen-ssp', name: 'SSP-medarbejder' }
export const projectLeader = { slug: 'projekt-hoejvangen-projektleder', name: 'Projektleder, Projekt Højvangen' }
export const auditor = { slug: 'skanderborg-revisor', name: 'Revisor' }

export const standing = (from: string) => ({ from, until: null })
