import type { ActivityWords, GoalWords } from '../../../writing.ts'

const catalogue = (entry: string): string => `CFBU, Inspirations- og videnskatalog til boligsociale indsatser, 2016: ${entry}`

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

type PartWords = {
  readonly need: string
  readonly cooperation: string
  readonly goals: readonly GoalWords[]
  /** Each with the places of the part's goals that it leads to. */
  readonly activities: readonly (ActivityWords & { readonly leadsTo: readonly number[] })[]
  readonly milestones: readonly { readonly title: string; readonly dueOn: string; readonly owner: string }[]
}

const share = (numerator: string, denominator: string) => ({ unit: '%', counting: 'share', numerator, denominator }) as const

/** The four sub-agreements in the document's order: nine goals, twelve activities, seven of them from the catalogue. All of it examples. */
export const subAgreements: readonly PartWords[] = [
  {
    need: 'Mange børn begynder sent i dagtilbud, og en del forældre kommer ikke til skolens møder. Forældrene beder selv om et sted at mødes, hvor sundhedsplejen også kommer.',
    cooperation: 'Sundhedsplejen, dagtilbud og skole arbejder sammen med planens medarbejdere. De lokale ledere mødes hvert kvartal.',
    goals: [
      {
        title: 'Flere treårige går i dagtilbud',
        indicator: 'Andel af treårige, der går i dagtilbud',
        ...share('Treårige i dagtilbud', 'Treårige i de tre afdelinger'),
        baseline: '78',
        target: '90',
        source: 'Børne- og Ungdomsforvaltningens opgørelse',
        steps: [{ dueOn: '2017-12-31', amount: '84' }],
      },
      {
        title: 'Flere forældre kommer til skolens møder',
        indicator: 'Forældre, der har været til mindst ét møde på et skoleår',
        unit: 'forældre',
        baseline: '140',
        target: '220',
        source: 'Skolens lister',
      },
    ],
    activities: [
      {
        title: 'Forældrekurser',
        what: 'Otte aftener om søvn, sprog og grænser, med børnepasning og mad.',
        interest: 'Forældre vil gerne tale med andre i samme situation.',
        targetGroup: 'Forældre til børn under seks år',
        method: 'Kursus med faste hold',
        place: 'Beboerhuset ved Afdeling 2',
        evidence: catalogue('forældrekurser'),
        takesOver: 'Sundhedsplejen',
        leadsTo: [0, 1],
      },
      {
        title: 'Småbørnsgruppe',
        what: 'Åben gruppe hver tirsdag, hvor sundhedsplejersken er til stede den første time.',
        interest: 'Nye forældre savner et sted at gå hen om formiddagen.',
        targetGroup: 'Forældre på barsel',
        method: 'Åbent tilbud med opsøgende arbejde',
        place: 'Beboerhuset ved Afdeling 3',
        evidence: catalogue('småbørnsindsats'),
        takesOver: 'Sundhedsplejen',
        leadsTo: [0],
      },
      {
        title: 'Familiekaffe',
        what: 'Forældre, lærere og pædagoger drikker kaffe sammen den første fredag i måneden.',
        interest: 'Forældre vil møde skolen, før der er et problem.',
        targetGroup: 'Familier med skolebørn',
        method: 'Uformelle møder, som forældre er værter for',
        place: 'Skolen',
        takesOver: 'Skolens forældreråd',
        leadsTo: [1],
      },
    ],
    milestones: [{ title: 'Første forældrekursus er holdt', dueOn: '2016-11-30', owner: 'Projektlederen' }],
  },
  {
    need: 'Færre end seks ud af ti er trygge om aftenen. Mange kender ikke naboerne, og ejendomskontoret får mange klager over støj.',
    cooperation:
      'Afdelingsbestyrelserne, klubben og Teknik- og Miljøforvaltningen. Klubben og planen aftaler, hvem der gør hvad, så der ikke opstår parallelindsatser.',
    goals: [
      {
        title: 'Flere er trygge om aftenen',
        indicator: 'Andel, der svarer »tryg« eller »meget tryg« ved at færdes i området efter mørkets frembrud',
        ...share('Trygge svar', 'Alle svar'),
        baseline: '58',
        target: '70',
        source: 'Planens spørgeskema',
        method: 'Spørgeskema på dansk og engelsk, omdelt og digitalt',
        disaggregation: 'Afdeling og alder',
        steps: [{ dueOn: '2017-12-31', amount: '64' }],
      },
      {
        title: 'Flere frivillige beboere',
        indicator: 'Beboere med en fast frivillig opgave ved årets slutning',
        unit: 'frivillige',
        baseline: '35',
        target: '90',
        source: 'Planens lister',
      },
      {
        title: 'Færre klager over støj',
        indicator: 'Husordenssager om støj på et år',
        unit: 'sager',
        direction: 'down',
        baseline: '64',
        target: '40',
        source: 'Boligorganisationens sagssystem',
      },
    ],
    activities: [
      {
        title: 'Beboernetværk i opgangene',
        what: 'Opgangsværter tager imod nye naboer og samler opgangen to gange om året.',
        interest: 'Beboere vil vide, hvem der bor ved siden af.',
        targetGroup: 'Alle beboere, især nye',
        method: 'Frivillige værter med kursus og en fast medarbejder bag sig',
        place: 'Opgangene i de tre afdelinger',
        evidence: catalogue('beboernetværk'),
        takesOver: 'Afdelingsbestyrelserne',
        leadsTo: [0, 2],
      },
      {
        title: 'Fællesspisning',
        what: 'Måltid hver anden torsdag. Et nyt hold beboere laver mad hver gang.',
        interest: 'At spise sammen er det, flest selv har foreslået.',
        targetGroup: 'Alle beboere',
        method: 'Beboerdrevet, med en medarbejder de første to år',
        place: 'Beboerhuset ved Afdeling 2',
        takesOver: 'Foreningen bag beboerhuset',
        leadsTo: [1],
      },
      {
        title: 'Fritid med klubben',
        what: 'Børn og unge prøver foreninger og klub sammen med en voksen, der følger dem de første gange.',
        interest: 'Unge vil have noget at gå til tæt på, hvor de bor.',
        targetGroup: 'Børn og unge på 8-16 år uden fast fritid',
        method: 'Følgeskab og aftaler med foreninger',
        place: 'Klubben og idrætsanlægget',
        evidence: catalogue('fritidspas'),
        takesOver: 'Den lokale fritidsklub',
        leadsTo: [0, 1],
      },
    ],
    milestones: [
      { title: 'Aftale med den lokale fritidsklub', dueOn: '2016-06-01', owner: 'Projektlederen' },
      { title: 'Anden tryghedsmåling er afsluttet', dueOn: '2017-12-31', owner: 'Projektlederen' },
    ],
  },
  {
    need: 'For få unge kommer videre efter grundskolen, og mange mangler nogen i familien, der kender arbejdsmarkedet.',
    cooperation: 'Skole, ungdomsvejledning og lokale virksomheder. En medarbejder fra kommunen er frikøbt til at følge de unge.',
    goals: [
      {
        title: 'Flere unge er i gang med en uddannelse',
        indicator: 'Andel af 18-24-årige, der er i gang med eller har afsluttet en ungdomsuddannelse',
        ...share('Unge i gang eller færdige', 'Alle 18-24-årige i de tre afdelinger'),
        baseline: '62',
        target: '75',
        source: 'Kommunens årlige opgørelse',
      },
      {
        title: 'Unge får fritidsjob',
        indicator: 'Nye fritidsjob gennem planen',
        unit: 'fritidsjob',
        counting: 'sum',
        baseline: '0',
        target: '160',
        source: 'Planens lister',
        steps: [
          { dueOn: '2016-12-31', amount: '30' },
          { dueOn: '2017-12-31', amount: '75' },
        ],
      },
    ],
    activities: [
      {
        title: 'Fritids- og lommepengejob',
        what: 'Unge får et første job i drift eller butik og en voksen, der følger op.',
        interest: 'Unge vil tjene egne penge.',
        targetGroup: 'Unge på 13-17 år',
        method: 'Aftaler med virksomheder og boligorganisationens drift',
        place: 'Området og bydelens butikker',
        evidence: catalogue('fritids- og lommepengejob'),
        takesOver: 'Boligorganisationens drift',
        leadsTo: [1],
      },
      {
        title: 'Mentorer',
        what: 'Frivillige med et arbejde følger hver en ung i et år.',
        interest: 'Unge vil kende nogen, der har det arbejde, de drømmer om.',
        targetGroup: 'Unge på 15-20 år',
        method: 'Faste par og fælles aftener',
        place: 'Biblioteket',
        evidence: catalogue('mentor for unge'),
        takesOver: 'Ungdomsvejledningen',
        leadsTo: [0],
      },
      {
        title: 'Jobvejledning i beboerhuset',
        what: 'Vejledning om ansøgning og uddannelse to eftermiddage om ugen.',
        interest: 'Voksne vil have hjælp uden at skulle bestille tid.',
        targetGroup: 'Unge og voksne uden arbejde eller uddannelse',
        method: 'Åben vejledning',
        place: 'Beboerhuset ved Afdeling 2',
        takesOver: 'Jobcentret',
        leadsTo: [0],
      },
    ],
    milestones: [{ title: 'Aftaler med ti virksomheder', dueOn: '2016-12-31', owner: 'Boligsocial medarbejder' }],
  },
  {
    need: 'Nogle unge er meget på gaden om aftenen og kommer ikke i klubben. Skole, klub og politi ser de samme unge og har brug for én plan.',
    cooperation: 'SSP, Socialforvaltningens gadeteam, klubben og skolen. Gruppen mødes hver fjortende dag.',
    goals: [
      {
        title: 'Færre unge sigtes for første gang',
        indicator: 'Unge under 18 år med en første sigtelse på et år',
        unit: 'unge',
        direction: 'down',
        baseline: '24',
        target: '14',
        source: 'SSP’s opgørelse, kun samlede tal',
      },
      {
        title: 'Unge på gaden får en voksen, de kender',
        indicator: 'Unge, som gadeteamet får fast kontakt til',
        unit: 'unge',
        counting: 'sum',
        baseline: '0',
        target: '120',
        source: 'Gadeteamets optælling',
        frequency: 'half_year',
      },
    ],
    activities: [
      {
        title: 'Gadeplansarbejde',
        what: 'To medarbejdere er ude fire aftener om ugen og følger unge til tilbud.',
        interest: 'Beboere vil have voksne på gaden, som de unge stoler på.',
        targetGroup: 'Unge på 12-20 år',
        method: 'Opsøgende arbejde sammen med kommunens gadeteam',
        place: 'Torvet og stierne',
        evidence: catalogue('gadeplansarbejde'),
        takesOver: 'Socialforvaltningens gadeteam',
        leadsTo: [0, 1],
      },
      {
        title: 'Ungeråd',
        what: 'Unge mødes hver måned og råder over en mindre pulje, som de svarer for.',
        interest: 'Unge vil selv bestemme.',
        targetGroup: 'Unge på 13-20 år',
        method: 'Valgt råd med en voksen til stede',
        place: 'Klubben',
        takesOver: 'Klubben',
        leadsTo: [1],
      },
      {
        title: 'Konfliktmægling',
        what: 'Uddannede beboere mægler mellem unge og naboer.',
        interest: 'Beboere vil løse uenigheder, før de vokser.',
        targetGroup: 'Unge og naboer',
        method: 'Mægling med to uddannede beboere',
        place: 'Beboerhuset ved Afdeling 4',
        takesOver: 'Boligorganisationen',
        leadsTo: [0],
      },
    ],
    milestones: [{ title: 'Ungerådet er valgt', dueOn: '2016-10-31', owner: 'Boligsocial medarbejder' }],
  },
]
