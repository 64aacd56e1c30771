import { type PartWords, share } from './part-words.ts'

/** Prevention and parental responsibility. All of it examples. */
export const prevention: PartWords = {
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
      entry: 'forældrekurser',
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
      entry: 'småbørnsindsats',
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
}
