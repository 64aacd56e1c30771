import { begun, halfway } from '../setup/ground.ts'
import { opened, type PageState, sent } from './state.ts'
import type { Ground } from './visits.ts'

const plan = `/planer/${halfway}`
const first = `/planer/${begun}`

/** More than any version is: whoever sends it has opened the form on something else. */
const version = '99'

const goal = {
  title: 'Et mål',
  indicator: 'Et tal',
  unit: '%',
  direction: 'up',
  counting: 'last',
  target: '90',
  targetOn: '2018-12-31',
  source: 'Et skema',
  frequency: 'year',
  responsible: 'Projektlederen',
}

/** A plan of which nothing is written, and lists that a filter leaves empty. */
const empty = (language: string): readonly PageState[] => [
  opened(language, 'no plan found', '/planer?q=findes-ikke&tilstand=good'),
  opened(language, 'no published plan found', '/planer?q=findes-ikke', 200, null),
  opened(language, 'a page behind the last of plans', '/planer?side=99'),
  opened(language, 'no appropriation found', '/bevillinger?kommune=gentofte'),
  opened(language, 'a plan just begun', first),
  opened(language, 'a plan just begun, how it stands', `${first}/historik`),
  opened(language, 'a strategic agreement without words', `${first}/dele/0`),
  opened(language, 'a sub-agreement without goals', `${first}/dele/1`),
  opened(language, 'a part without a theory', `${first}/dele/1/forandringsteori`),
  opened(language, 'a new node for a goal', `${plan}/dele/1/forandringsteori/led/nyt?maal=01900000-0000-7000-8000-000000000000`),
  opened(language, 'a plan without money', `${first}/budget`),
  opened(language, 'the first frame of a budget', `${first}/budget/ramme`),
  opened(language, 'a plan with a receipt', `${plan}?gjort=plan.changed`),
  opened(language, 'a part that the plan has not', `${plan}/dele/77`, 404),
  opened(language, 'a version that the plan has not', `${plan}/versioner/77`, 404),
  opened(language, 'a number that no version has', `${plan}/versioner/99999999999`, 404),
  opened(language, 'the print of a version that the plan has not', `${plan}/versioner/77/plan.pdf`, 404),
  opened(language, 'a plan that cannot be sent yet', `${first}/indsendelse`),
]

/** Forms that somebody else has saved meanwhile. */
const stale = (language: string, params: Readonly<Record<string, string>>): readonly PageState[] => [
  sent(language, 'stale facts', `${plan}/ret`, 409, { name: 'x', from: '2016-01-01', until: '2018-12-31', version }),
  sent(language, 'stale numbers of a plan', `${plan}/sag`, 409, { caseNumber: '1', version }),
  sent(language, 'stale words', `${plan}/dele/1/tekst`, 409, { need: 'Et andet behov', version }),
  sent(language, 'stale goal', `${plan}/maal/${params.goal}`, 409, { ...goal, version }),
  sent(language, 'stale activity', `${plan}/aktiviteter/${params.activity}`, 409, {
    ...{ title: 'x', what: 'x', from: '2016-01-01', until: '2018-12-31' },
    version,
  }),
  sent(language, 'stale milestone', `${plan}/milepaele/${params.milestone}`, 409, { title: 'x', dueOn: '2016-06-01', owner: 'x', version }),
  sent(language, 'stale node', `${plan}/forandringsteori/led/${params.node}`, 409, { kind: 'need', title: 'x', version }),
  sent(language, 'stale arrow', `${plan}/forandringsteori/pile/${params.arrow}`, 409, { assumption: 'x', version }),
  sent(language, 'stale frame', `${plan}/budget/ramme`, 409, { frame: '1.000', rule: 'lbf', priceLevel: '2016', version }),
  sent(language, 'stale cells', `${plan}/budget`, 409, { [`${params.line}_2017`]: '90', version }),
  sent(language, 'stale draw', `/bevillinger/bevilling-${halfway}/traek`, 409, { plan: params.plan ?? '', amount: '1', version }),
]

/** Words that a field cannot hold, in forms that are otherwise as they should be. */
const wrong = (language: string, params: Readonly<Record<string, string>>): readonly PageState[] => [
  sent(language, 'a plan that ends before it begins', `${plan}/ret`, 422, {
    name: 'x',
    from: '2016-01-01',
    until: '2015-12-31',
    version: '1',
  }),
  sent(language, 'hours that are no number', `${plan}/budget`, 422, { [`${params.line}_2017`]: 'mange', version: '1' }),
  sent(language, 'negative money', `${plan}/budget/ramme`, 422, { frame: '-1', rule: 'lbf', priceLevel: '2016', version: '1' }),
  sent(language, 'a target before its baseline', `${plan}/maal/${params.goal}`, 422, { ...goal, targetOn: '2015-01-01', version: '1' }),
  sent(language, 'a node without a name', `${plan}/dele/1/forandringsteori/led/nyt`, 422, { kind: 'outcome' }),
  sent(language, 'an arrow to itself', `${plan}/dele/1/forandringsteori/pile/ny`, 422, { from: params.node ?? '', to: params.node ?? '' }),
  sent(language, 'more than is left', `/bevillinger/bevilling-${halfway}/traek`, 422, {
    ...{ plan: params.plan ?? '', amount: '999.000.000' },
    version: '1',
  }),
  sent(language, 'a plan that cannot be sent yet, sent', `${first}/indsendelse`, 422, {}),
  sent(language, 'a decision from nowhere', `${plan}/beslutninger/ny/${params.decider}`, 422, {
    ...{ outcome: 'returned', decidedOn: '2015-01-01', precision: 'day', item: '4', page: '2' },
  }),
  sent(language, 'a condition met in the future', `${plan}/betingelser/${params.condition}`, 422, { metOn: '2030-01-01', proof: 'x' }),
  sent(language, 'a plan for nobody', '/omraader/hoejvangen/planer/ny', 422, {
    ...{ name: 'x', programme: 'lbf-2015-18', from: '2016-01-01', until: '2018-12-31', template: 'skanderborg' },
    themes: 'sundhed',
  }),
]

/** What plans and their money look like when they are empty, stale or refused. */
export const planStates = ({ records }: Ground, language: string): readonly PageState[] => {
  const laid = records.find(({ slug }) => slug === halfway)
  if (!laid) throw new Error('No plan half-way was laid')
  const params = { ...laid.params, plan: laid.id }
  return [...empty(language), ...stale(language, params), ...wrong(language, params)]
}
