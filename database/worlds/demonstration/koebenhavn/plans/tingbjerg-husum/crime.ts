import type { PartWords } from './part-words.ts'

/** Crime prevention. All of it examples. */
export const crime: PartWords = {
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
      entry: 'gadeplansarbejde',
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
}
