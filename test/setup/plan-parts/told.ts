import type { ActivityDocument, GoalDocument, MilestoneDocument } from '../../../src/features/plans/document.ts'

type Told<T, Given extends keyof T> = Pick<T, Given> & Partial<T>
export type ToldGoal = Told<GoalDocument, 'title' | 'indicator' | 'unit' | 'source' | 'baseline' | 'target'>
export type ToldActivity = Told<
  ActivityDocument,
  'title' | 'what' | 'interest' | 'targetGroup' | 'method' | 'responsible' | 'place' | 'takesOver'
> & { readonly leadsTo: readonly number[] }
export type ToldMilestone = Pick<MilestoneDocument, 'title' | 'dueOn' | 'owner'>

/** What is told of a sub-agreement; the rest is the same for all of them. Amounts are kroner. */
export type ToldPart = {
  readonly theme: string
  readonly title: string
  readonly need: string
  readonly cooperation: string
  readonly goals: readonly ToldGoal[]
  readonly activities: readonly ToldActivity[]
  readonly milestones: readonly ToldMilestone[]
  readonly money: {
    readonly fund: number
    readonly associations: number
    readonly municipality: number
    readonly buyOut: string
    /** Hours in kind beside the money: 320 at 385.00 kr. */
    readonly hours?: true
  }
}

/** The texts of the sample's strategic agreement. */
export const toldSections = {
  vision: `Tingbjerg-Husum er et sted, hvor børn vokser op med de samme muligheder som i resten af byen, og hvor det er trygt at færdes hele døgnet.

Planen støtter kommunens vision om en by uden udsatte byområder i 2025 ved at bygge bro mellem kernedriften og hverdagen i afdelingerne.`,
  goals: `Ved planens udløb skal:

- flere unge være i gang med uddannelse eller have et fritidsjob
- flere beboere være trygge i deres eget område efter mørkets frembrud
- forældre til små børn kende og bruge kommunens tilbud
- færre børn og unge under 18 år være sigtet for kriminalitet`,
  organisation: `Boligorganisationerne er driftsansvarlige og ansætter projektlederen og de boligsociale medarbejdere. Bydelsbestyrelsen følger planen hvert kvartal: den ser målinger, økonomi og betingelser og kan flytte aktiviteter mellem delaftalerne inden for rammen.

Lokale ledere fra forvaltningerne mødes med projektlederen hver anden måned.`,
  partners:
    'Boligorganisationerne, Københavns Kommune, skoler og daginstitutioner i området, lokalpolitiet, jobcenteret, foreningerne og afdelingsbestyrelserne.',
  financing:
    'Rammen er 40.000.000,00 kr. Landsbyggefonden giver 75 %, boligorganisationerne 12,5 % og kommunen 12,5 %, hvoraf 10,6 % bruges i delaftalerne og 1,9 % til koordination.',
} as const
