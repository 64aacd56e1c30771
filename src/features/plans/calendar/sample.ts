import type { CalendarPlan } from './queries.ts'

/** A plan that runs from 1 December 2016 to 30 November 2020, approved in the August before, with a goal, a milestone and two activities without an heir. */
export const samplePlan: CalendarPlan = {
  kind: 'plan',
  municipality: 746,
  id: '01900000-0000-7000-8000-000000000001',
  slug: 'en-plan',
  name: 'En plan',
  programme: 'lbf-2015-18',
  period: '[2016-12-01,2020-12-01)',
  approved_on: '2016-08-31',
  taken_on: null,
  goals: [
    {
      id: '01900000-0000-7000-8000-000000000002',
      part: 1,
      number: 3,
      title: 'Flere er trygge',
      frequency: 'half_year',
      baselineOn: '2016-06-01',
      targetOn: '2020-06-30',
      steps: [{ dueOn: '2018-06-30', amount: '70' }],
      responsible: 'Projektlederen',
      measuredOn: null,
    },
  ],
  milestones: [
    {
      id: '01900000-0000-7000-8000-000000000003',
      part: 2,
      title: 'Huset åbner',
      dueOn: '2017-03-01',
      owner: 'Boligsocial medarbejder',
      reachedOn: null,
    },
  ],
  tasks: [],
  papers: [{ paper: 'account', year: 2016, handedInOn: '2017-05-04', note: null }],
  unanchored: 2,
}
