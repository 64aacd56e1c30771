import { crime } from './crime.ts'
import { education } from './education.ts'
import type { PartWords } from './part-words.ts'
import { prevention } from './prevention.ts'
import { safety } from './safety.ts'

/** The texts of the strategic agreement. Who takes part, who pays and who approves is the document's; the words are ours. */
export const strategic = {
  vision:
    'I 2020 klarer børn og unge i Tingbjerg-Husum sig som børn og unge i resten af byen. Beboerne er trygge, kender hinanden og er med til at bestemme.\n\nDet, der virker, er blevet en del af den daglige drift i kommunen, boligorganisationen og foreningerne.',
  goals:
    'Planen arbejder med periodens fire temaer. Hver delaftale har egne mål, der kan måles hvert år. Hovedparten af aktiviteterne bygger på det, som videnskataloget siger virker.\n\nPlanen følger Politik for Udsatte Byområder og Hovedaftalen mellem BL’s 1. kreds og Københavns Kommune.',
  organisation:
    'Bydelsbestyrelsen er ansvarlig for, at planen gennemføres. Boligorganisationen er driftsansvarlig og ansætter medarbejderne. Den største afdeling leder planen.\n\nBoligsocialt Sekretariat betjener bestyrelsen og samler op på tværs af byens planer.',
  partners:
    'Boligorganisation 1 med tre afdelinger, Teknik- og Miljøforvaltningen, Socialforvaltningen og Børne- og Ungdomsforvaltningen. I hver delaftale svarer en lokal leder for sin forvaltning.',
  financing:
    'Landsbyggefonden giver 75 procent. De sidste 25 procent deles lige mellem boligorganisationen og kommunen. Kommunens del er 10,6 procent til frikøb og understøttende indsatser i delaftalerne og 1,9 procent til koordination.',
}

/** The four sub-agreements in the document's order: nine goals, twelve activities, seven of them from the catalogue. */
export const subAgreements: readonly PartWords[] = [prevention, safety, education, crime]
