import { addPolicy, beginStatus, freezeProposal, noteStatus, sendStatus, writeProposal, writeStatus } from '#features/plans'
import type { Day } from '#kernel/day'
import type { Script } from '../../../script.ts'
import { secretariat } from '../cast.ts'
import type { Begun } from './begin.ts'

type Told = {
  readonly period: string
  readonly begun: Day
  readonly sent: Day
  /** When the board noted it, and what it said; null while it has not. */
  readonly noted: { readonly on: Day; readonly remark: string } | null
  readonly words: Readonly<Record<'summary' | 'goals' | 'money' | 'ahead', string>>
}

/** Two years as the project leader told them to the board; examples. */
const reports: readonly Told[] = [
  {
    period: '2017',
    begun: '2018-01-22',
    sent: '2018-02-05',
    noted: { on: '2018-02-22', remark: 'Bestyrelsen beder om, at tryghed måles to gange om året.' },
    words: {
      summary:
        'Fritidsjob går bedre end ventet: 41 unge havde et job ved årets slutning. Tryghed er målt for første gang, og seks ud af ti svarer, at de er trygge efter mørkets frembrud.\n\nBestyrelsen bedes tage stilling til, om tryghed skal måles oftere end én gang om året.',
      goals: 'Tryghed kan først vurderes ved næste måling: der er kun ét tal endnu. Fritidsjob følger den vej, der er lagt.',
      money: 'Forbruget følger budgettet. Aktivitetsmidler til sommeren er brugt i tredje kvartal som ventet.',
      ahead: 'Samarbejdet med den lokale fritidsklub skal i gang, og flere aktiviteter skal have aftalt, hvem der tager over.',
    },
  },
  {
    period: '2018',
    begun: '2019-01-14',
    sent: '2019-01-28',
    noted: null,
    words: {
      summary:
        'Aktiviteterne kører, men flere mål er ikke målt i år. Det er det vigtigste at rette op på, før planen går ind i sit sidste år.',
      goals: 'Spørgeskemaet blev ikke sendt ud i efteråret, fordi adresselisten manglede. Det sker i marts.',
      money: 'Forbruget følger budgettet.',
      ahead: 'Forankring: hver aktivitet skal have en, der tager over, inden planen slutter.',
    },
  },
]

/** Tells the board of the plan's years: begun with what the system knows, written, sent, and the first one noted. */
export const tellBoard = async ({ act }: Script, { id: plan, leader }: Pick<Begun, 'id' | 'leader'>): Promise<void> => {
  for (const { period, begun, sent, noted, words } of reports) {
    const report = await act(leader, begun, beginStatus, { plan, period, copy: false, example: true })
    await act(leader, begun, writeStatus, { plan, report, version: 1, sections: words })
    await act(leader, sent, sendStatus, { plan, report })
    if (noted) await act(secretariat, noted.on, noteStatus, { plan, report, notedOn: noted.on, remark: noted.remark })
  }
}

/** Asks the council: the policies that the plan serves, the reasons, and the proposal frozen for the committee; the words are examples. */
export const askCouncil = async ({ act }: Script, { id: plan }: Pick<Begun, 'id'>, day: Day): Promise<void> => {
  await act(secretariat, day, addPolicy, { plan, title: 'Politik for udsatte byområder', reference: null, example: true })
  const sections = {
    summary:
      'Tingbjerg-Husum har flere børn og unge, der ikke kommer godt fra start, end resten af byen. Planen samler kommunens forvaltninger og boligorganisationerne om det samme i fire år. Bliver den ikke vedtaget, ophører de boligsociale medarbejderes arbejde, når den nuværende plan slutter.',
    case: 'Planen er skrevet sammen med lokale ledere og beboere, og bydelsbestyrelsen står bag den. Den bygger på det, som den forrige plan viste virker: faste voksne, fritidsjob og åbne steder om aftenen.',
    economy: 'Kommunens bidrag dækkes af bevillingen til medfinansiering af boligsociale helhedsplaner.',
    process:
      'Efter udvalget går sagen til Borgerrepræsentationen og derefter til Landsbyggefonden, som giver tilsagn. Udvalget hører om planen én gang om året.',
  }
  await act(secretariat, day, writeProposal, { plan, version: undefined, sections, example: true })
  await act(secretariat, day, freezeProposal, { plan })
}
