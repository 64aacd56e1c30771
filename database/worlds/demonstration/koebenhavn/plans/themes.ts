import type { ActivityWords, GoalWords } from '../../writing.ts'
import type { Entry } from '../catalogue.ts'

/** One telling of a theme: a goal and what is done for it. */
export type Telling = { readonly goal: GoalWords; readonly activities: readonly ActivityWords[] }

const goal = (title: string, indicator: string, unit: string, baseline: string, target: string, source: string): GoalWords => ({
  title,
  indicator,
  unit,
  baseline,
  target,
  source,
  direction: Number(target) > Number(baseline) ? 'up' : 'down',
})

const activity = (title: string, what: string, targetGroup: string, takesOver: string, entry?: Entry): ActivityWords => ({
  title,
  what,
  targetGroup,
  takesOver,
  ...(entry && { entry }),
})

/** The sub-agreements of the thirteen shorter plans, by theme in the document's order; three tellings of each. All of it examples. */
export const tellings: readonly (readonly [Telling, Telling, Telling])[] = [
  [
    {
      goal: goal(
        'Flere forældre kender tilbuddene til småbørn',
        'Familier i forældregrupper på et år',
        'familier',
        '18',
        '60',
        'Projektets lister',
      ),
      activities: [
        activity(
          'Forældregrupper',
          'Forældre mødes hver uge med sundhedsplejersken og hinanden.',
          'Forældre til børn under tre år',
          'Sundhedsplejen',
          'forældrekurser',
        ),
        activity(
          'Familielørdag',
          'Åbent hus en lørdag om måneden, som beboerne selv planlægger.',
          'Familier med børn',
          'Beboerhusets frivillige',
        ),
      ],
    },
    {
      goal: goal('Flere børn møder til skolestarten', 'Børn med aftalt skolestart i august', 'børn', '41', '60', 'Skolens optælling'),
      activities: [
        activity(
          'Godt i skole',
          'Forældre og lærere mødes tre gange i året før skolestart.',
          'Familier med femårige',
          'Skolen',
          'forældresamarbejde',
        ),
      ],
    },
    {
      goal: goal('Flere fædre tager del', 'Fædre, der kommer fast', 'fædre', '9', '35', 'Projektets lister'),
      activities: [
        activity(
          'Fædreklub',
          'Fædre laver mad, hører oplæg og tager på tur med deres børn.',
          'Fædre med skolebørn',
          'En lokal forening',
          'fædregrupper',
        ),
        activity(
          'Aftenåben rådgivning',
          'Rådgivning om opdragelse og skole uden tidsbestilling.',
          'Forældre',
          'Socialforvaltningens familierådgivning',
        ),
      ],
    },
  ],
  [
    {
      goal: goal('Flere føler sig trygge', 'Beboere, der er trygge om aftenen', '%', '59', '72', 'Spørgeskema hvert år'),
      activities: [
        activity(
          'Beboernetværk',
          'Opgangsværter byder velkommen og samler naboer om små opgaver.',
          'Nye og gamle beboere',
          'Afdelingsbestyrelsen',
          'beboernetværk',
        ),
        activity(
          'Lys og stier',
          'Beboere går området igennem to gange om året og melder mørke steder.',
          'Alle beboere',
          'Ejendomskontoret',
        ),
      ],
    },
    {
      goal: goal('Flere kender deres naboer', 'Beboere uden kontakt til naboer', '%', '31', '20', 'Spørgeskema hvert år'),
      activities: [
        activity('Fællesspisning', 'Måltid hver anden uge, lavet af beboere på skift.', 'Alle beboere', 'Beboerhusets frivillige'),
      ],
    },
    {
      goal: goal('Flere frivillige', 'Beboere med en fast frivillig opgave', 'frivillige', '22', '70', 'Projektets lister'),
      activities: [
        activity(
          'Frivilligskole',
          'Kursus i at holde møder, søge penge og tage godt imod andre.',
          'Beboere med en idé',
          'Den lokale frivilligcentral',
          'frivillighed',
        ),
        activity('Haveholdet', 'Beboere anlægger og passer bede mellem blokkene.', 'Alle beboere', 'Afdelingsbestyrelsen'),
      ],
    },
  ],
  [
    {
      goal: goal('Flere unge i fritidsjob', 'Unge i fritidsjob ved årets slutning', 'unge', '14', '45', 'Projektets lister'),
      activities: [
        activity(
          'Lommepengejob',
          'Korte job i området, med en voksen der følger op.',
          'Unge på 13-17 år',
          'Boligorganisationens drift',
          'fritids- og lommepengejob',
        ),
        activity(
          'Virksomhedsbesøg',
          'Unge besøger arbejdspladser i bydelen fire gange om året.',
          'Elever i 8.-9. klasse',
          'Skolens vejleder',
        ),
      ],
    },
    {
      goal: goal(
        'Flere finder vej til arbejde',
        'Beboere, der får job eller uddannelse efter vejledning',
        'beboere',
        '12',
        '40',
        'Projektets lister',
      ),
      activities: [
        activity(
          'Jobvejledning',
          'Vejledning to eftermiddage om ugen, tæt på hvor folk bor.',
          'Voksne uden arbejde',
          'Jobcentret',
          'jobvejledning',
        ),
      ],
    },
    {
      goal: goal(
        'Flere fuldfører en ungdomsuddannelse',
        'Unge, der falder fra i løbet af et år',
        'unge',
        '26',
        '14',
        'Vejlederens optælling',
      ),
      activities: [
        activity(
          'Mentorer',
          'Studerende og ansatte følger hver en ung i et år.',
          'Unge på ungdomsuddannelse',
          'Uddannelsesstedet',
          'mentor for unge',
        ),
        activity('Lektiecafé', 'Hjælp til lektier to aftener om ugen.', 'Elever fra 7. klasse', 'Biblioteket', 'lektiehjælp'),
      ],
    },
  ],
  [
    {
      goal: goal(
        'Færre unge uden fast fritid',
        'Unge, som gadeteamet møder uden fritidstilbud',
        'unge',
        '38',
        '18',
        'Gadeteamets optælling',
      ),
      activities: [
        activity(
          'Gademedarbejdere',
          'To medarbejdere er ude tre aftener om ugen.',
          'Unge på 12-18 år',
          'Socialforvaltningens gadeteam',
          'gadeplansarbejde',
        ),
      ],
    },
    {
      goal: goal(
        'Flere konflikter løses tidligt',
        'Mæglede konflikter, der ikke vender tilbage',
        'konflikter',
        '6',
        '20',
        'Projektets lister',
      ),
      activities: [
        activity('Konfliktmægling', 'Uddannede beboere mægler mellem naboer og mellem unge.', 'Beboere i strid', 'Boligorganisationen'),
        activity('Ungeråd', 'Unge råder selv over en mindre pulje og svarer for den.', 'Unge på 13-20 år', 'Ungdomsklubben', 'ungeråd'),
      ],
    },
    {
      goal: goal('Flere unge i forening', 'Unge, der begynder i en forening', 'unge', '10', '50', 'Foreningernes tilmeldinger'),
      activities: [
        activity(
          'Foreningsguide',
          'En guide følger unge de første gange og taler med forældrene.',
          'Børn og unge på 8-16 år',
          'Idrætsforeningerne',
          'fritidspas',
        ),
      ],
    },
  ],
]
