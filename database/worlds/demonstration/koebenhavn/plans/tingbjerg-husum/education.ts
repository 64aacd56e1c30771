import { type PartWords, share } from './part-words.ts'

/** Education and employment. All of it examples. */
export const education: PartWords = {
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
      entry: 'fritids- og lommepengejob',
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
      entry: 'mentor for unge',
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
}
