import { type PartWords, share } from './part-words.ts'

/** Safety and well-being. All of it examples. */
export const safety: PartWords = {
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
      entry: 'beboernetværk',
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
      entry: 'fritidspas',
      takesOver: 'Den lokale fritidsklub',
      leadsTo: [0, 1],
    },
  ],
  milestones: [
    { title: 'Aftale med den lokale fritidsklub', dueOn: '2016-06-01', owner: 'Projektlederen' },
    { title: 'Anden tryghedsmåling er afsluttet', dueOn: '2017-12-31', owner: 'Projektlederen' },
  ],
}
