import type { HoldBeside } from '#features/plans'
import type { ActivityWords, GoalWords } from '../writing.ts'

/** Texts of the strategic agreement. What the note says is told in our words; the goals are not written yet. */
export const strategic = {
  vision:
    'Højvangen er et aktivt og levende boligområde på linje med andre lokalsamfund, og mangfoldigheden er en styrke.\n\nBeboerne er trygge, deltager på lige fod med andre borgere, og området er en naturlig del af bydelen.',
  organisation:
    'KUF Højvangen koordinerer det, kommunen gør i området. Projektlederen er med som observatør. Styregruppen følger op på indsats og resultater.\n\nNotatet siger ikke, hvem der er planens bestyrelse. Styregruppen står her som eksempel.',
  partners: 'Boligorganisationen, beboere og frivillige i Højvangen, dagtilbud, SSP, sundhedspleje, PPR, jobcenter og socialpsykiatri.',
  financing:
    'Det igangværende projekt løber til udgangen af november 2016. Anmodningen om prækvalifikation sendes i efteråret 2015, og den endelige ansøgning omkring september 2016.\n\nKommunens støtte er først og fremmest arbejdstimer, fx i SSP og sundhedsplejen.',
}

/** Texts of the sub-agreements that have been begun, by number. Examples. */
export const needs: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    need: 'Dagtilbud og sundhedspleje møder familier, der først sent får øje på de tilbud, som findes.',
    cooperation: 'Sundhedsplejen og dagtilbuddet i Højvangen arbejder sammen med projektets medarbejdere.',
  },
  2: { need: 'Beboerne vil gerne mødes på tværs af opgange og alder og være trygge på vejen hjem.' },
}

type PartWords = {
  readonly goal: GoalWords | null
  /** The figure of the area that the goal is held beside. */
  readonly beside?: Pick<HoldBeside, 'code' | 'reference' | 'twin' | 'distance'>
  readonly activities: readonly ActivityWords[]
}

/** The four sub-agreements half-way: the last has no goal yet, and nobody takes over the guidance. Examples. */
export const parts: readonly PartWords[] = [
  {
    goal: {
      title: 'Flere familier bruger de åbne tilbud',
      indicator: 'Familier, der har været med mindst tre gange på et år',
      unit: 'familier',
      baseline: '22',
      target: '60',
      source: 'Projektets lister',
      steps: [{ dueOn: '2018-11-30', amount: '40' }],
    },
    activities: [
      {
        title: 'Åben småbørnsgruppe',
        what: 'Formiddag for forældre på barsel, med sundhedsplejersken hver anden uge.',
        interest: 'Forældre vil møde andre i nabolaget.',
        targetGroup: 'Forældre til børn under to år',
        method: 'Åbent tilbud',
        place: 'Fælleshuset i Højvangen',
        takesOver: 'Sundhedsplejen',
      },
    ],
  },
  {
    goal: {
      title: 'Flere er trygge i Højvangen',
      indicator: 'Andel, der er trygge ved at færdes i området om aftenen',
      unit: '%',
      counting: 'share',
      numerator: 'Trygge svar',
      denominator: 'Alle svar',
      baseline: '63',
      target: '75',
      source: 'Projektets spørgeskema',
      method: 'Spørgeskema hvert andet efterår',
    },
    beside: { code: 'tryghed', reference: 'municipality', twin: null, distance: '5' },
    activities: [
      {
        title: 'Aftenvandring',
        what: 'Beboere og medarbejdere går sammen gennem området og melder det, der skal rettes.',
        interest: 'Beboere vil have lys og overblik på stierne.',
        targetGroup: 'Alle beboere',
        method: 'Faste ruter, beboere fører',
        place: 'Stierne i Højvangen',
        takesOver: 'Afdelingsbestyrelsen',
      },
      {
        title: 'Fælleshus med åbne aftener',
        what: 'Beboere er værter to aftener om ugen.',
        interest: 'Et sted at mødes, når det er mørkt.',
        targetGroup: 'Alle beboere',
        method: 'Frivillige værter',
        place: 'Fælleshuset i Højvangen',
        takesOver: 'Frivillige i området',
      },
    ],
  },
  {
    goal: {
      title: 'Unge finder fritidsjob',
      indicator: 'Nye fritidsjob gennem projektet',
      unit: 'fritidsjob',
      counting: 'sum',
      baseline: null,
      target: '60',
      source: 'Projektets lister',
    },
    beside: { code: 'fritidspas', reference: 'municipality', twin: null, distance: null },
    activities: [
      {
        title: 'Vejledning om job og uddannelse',
        what: 'En vejleder fra jobcentret er i fælleshuset en eftermiddag om ugen.',
        interest: 'Unge vil tjene deres egne penge.',
        targetGroup: 'Unge på 15-25 år',
        method: 'Åben vejledning',
        place: 'Fælleshuset i Højvangen',
        takesOver: null,
      },
    ],
  },
  {
    goal: null,
    activities: [
      {
        title: 'Voksne, unge kender',
        what: 'SSP og projektets medarbejder er ude sammen to aftener om ugen.',
        targetGroup: 'Unge på 12-17 år',
        method: 'Opsøgende arbejde',
        place: 'Højvangen',
        takesOver: 'SSP',
      },
    ],
  },
]

/** `waits`: for the one before it. */
export const milestones = [
  { part: 1, title: 'Småbørnsgruppen er i gang', dueOn: '2017-02-28', owner: 'Projektlederen', waits: false },
  { part: 2, title: 'Første tryghedsmåling', dueOn: '2017-11-30', owner: 'Projektlederen', waits: false },
  { part: 2, title: 'Målingen er lagt frem for beboerne', dueOn: '2018-01-31', owner: 'Boligsocial medarbejder', waits: true },
] as const
