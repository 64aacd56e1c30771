import type { da } from './da.ts'

/** What the pages about a plan as a whole say in English. */
export const en: { readonly [Key in keyof typeof da]: string } = {
  title: 'Plans',
  'create.programme': 'Choose a programme period that there are rules for.',
  'create.until': 'A plan has both a first and a last day.',
  'create.template': 'Choose a way of approval that holds on the first day of the plan.',
  'create.estates': 'Choose at least one estate.',
  'create.estates.unknown': 'The estate is not found in the municipality.',
  'create.lead': 'The leading estate must take part in the plan.',
  'create.name.taken': 'The municipality already has a plan of that name.',
  'create.unknown': 'Not found in the municipality.',
  'estate.twice': 'The estate takes part already.',
  'closed.rejected': 'The plan was rejected and cannot be changed. Begin a new plan from the area.',
  'closed.publish': 'Only a plan that everybody has approved can be published.',
  'lead.reason.missing': 'Say why {{lead}} leads the plan and not the largest estate, {{largest}}.',
  'facts.same': 'Nothing has been changed.',
  'leave.last': 'A plan has at least one estate; the last one cannot leave.',
  'create.estates.own': 'Choose at least one estate of your own organisation, or your organisation as the operating one.',
  'public.none': 'The plan is not published.',
}
