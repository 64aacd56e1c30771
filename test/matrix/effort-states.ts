import { unknownId } from './addresses.ts'
import { opened, type PageState, sent } from './state.ts'
import type { Ground } from './visits.ts'

const rich = '/indsatser/proevens-gaesteprojekt'
const draft = '/indsatser/fritidsguide-i-eskebaekparken'
const gentofte = 'gentofte-koordinator'

/** More than any version is: whoever sends it has opened the form on something else. */
const version = '99'

const facts = { name: 'x', aim: 'x', from: '2026-05-01', until: '2027-04-30', runs: 'forum' }
const activity = { title1: 'x', what1: 'x', kind1: 'sport', groups1: 'youth', responsible1: 'x' }

/** What efforts look like in each phase, empty, stale and refused. */
export const effortStates = ({ records }: Ground, language: string): readonly PageState[] => {
  const body = records.find(({ slug }) => slug === 'kuf-hoejvangen')?.id ?? ''
  return [
    opened(language, 'no effort found', '/planer?slags=effort&q=findes-ikke'),
    opened(language, 'efforts alone', '/planer?slags=effort'),
    opened(language, 'an effort that is a draft', draft),
    opened(language, 'an effort that is sent', rich),
    opened(language, 'an effort that runs', '/indsatser/naboskab-paa-broholms-alle', 200, gentofte),
    opened(language, 'an effort that has ended', '/indsatser/sommerhold-i-mosegaardsparken', 200, gentofte),
    opened(language, 'an effort with a receipt', `${draft}?gjort=effort.proposed`),
    opened(language, 'an effort that is not there', '/indsatser/findes-ikke', 404),
    opened(language, 'a version that an effort has not', `${draft}/versioner/77`, 404),
    opened(language, 'a paper that an effort has not', `${rich}/bilag/${unknownId}`, 404),
    opened(language, 'the figures of an effort that has ended', '/indsatser/sommerhold-i-mosegaardsparken/maalinger', 200, gentofte),
    sent(language, 'no figure in an effort', `${rich}/maalinger`, 422, {}),
    opened(language, 'nothing to answer', `${draft}/afgoerelse`),
    opened(language, 'nothing to confirm', `${draft}/bekraeftelse`),
    opened(language, 'an effort from a body without an area', '/organer/byraadet-i-skanderborg/indsatser/ny'),
    sent(language, 'stale facts of an effort', `${rich}/ret`, 409, { ...facts, body, version }),
    sent(language, 'stale money of an effort', `${rich}/penge`, 409, { what1: 'x', source1: 'own', amount1: '1', version }),
    sent(language, 'a stale reason', `${rich}/begrundelse`, 422, { words: 'x', version }),
    sent(language, 'half a line of money', `${rich}/penge`, 422, { what1: 'x', version: '1' }),
    sent(language, 'an amount that is none', `${rich}/penge`, 422, { what1: 'x', source1: 'own', amount1: '-1', version: '1' }),
    sent(language, 'an effort that ends before it begins', '/omraader/hoejvangen/indsatser/ny', 422, {
      ...{ ...facts, ...activity, until: '2026-04-01', total: '0' },
      body,
    }),
    sent(language, 'an effort with negative money', '/omraader/hoejvangen/indsatser/ny', 422, { ...facts, ...activity, total: '-1', body }),
    sent(language, 'an answer from nowhere', `${rich}/afgoerelse`, 422, {
      outcome: 'remarks',
      decidedOn: '2015-01-01',
      item: '4',
      page: '2',
    }),
    sent(language, 'an effort ended before it was approved', `${rich}/slut`, 422, { endedOn: '2026-06-01', result: 'x' }),
  ]
}
