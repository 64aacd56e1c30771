import { unknownId } from './addresses.ts'
import { opened, type PageState, sent } from './state.ts'
import type { Ground } from './visits.ts'

const rich = '/projekter/proevens-projekt'
const closed = '/projekter/boliger-til-socialt-udsatte-og-socialt-udsatte-boligomraader'

/** More than any version is: whoever sends it has opened the form on something else. */
const version = '99'

const facts = {
  ...{ name: 'x', aim: 'x', director: 'x', owner: 'x', from: '2026-01-01', until: '2026-12-31', rhythm: '6' },
  ...{ decidedBy: 'x', decidedOn: '2025-12-01', decidedPrecision: 'day' },
}

/** What projects look like when they are late, closed, empty, stale and refused. */
export const projectStates = ({ records }: Ground, language: string): readonly PageState[] => {
  const body = records.find(({ slug }) => slug === 'styregruppen-for-den-boligsociale-indsats')?.id ?? ''
  const { track = '', document = '', deliverable = '' } = records.find(({ slug }) => slug === 'proevens-projekt')?.params ?? {}
  return [
    opened(language, 'no project found', '/projekter?q=findes-ikke'),
    opened(language, 'projects by body, area and state', '/projekter?organ=x&omraade=hoejvangen&tilstand=closed'),
    opened(language, 'no projects at all', '/projekter', 200, 'gentofte-koordinator'),
    opened(language, 'a project that is late', rich),
    opened(language, 'a project that is closed', closed),
    opened(language, 'a form of a closed project', `${closed}/ret`),
    opened(language, 'a project from a case', '/projekter/nyt?sag=hoejvangen'),
    opened(language, 'a project from a body', '/projekter/nyt?organ=kuf-hoejvangen'),
    opened(language, 'a project that is not there', '/projekter/findes-ikke', 404),
    opened(language, 'a track that a project has not', `${rich}/spor/${unknownId}`, 404),
    sent(language, 'stale facts of a project', `${rich}/ret`, 409, { ...facts, body, version }),
    sent(language, 'a stale track', `${rich}/spor/${track}`, 409, { title: 'x', version }),
    sent(language, 'a stale document', `${rich}/grundlag/${document}`, 409, { title: 'x', madeBy: 'x', precision: 'day', version }),
    sent(language, 'a stale deliverable', `${rich}/leverancer/${deliverable}`, 409, { title: 'x', responsible: 'x', version }),
    sent(language, 'a stale move', `${rich}/leverancer/${deliverable}/flyt`, 409, { dueOn: '2026-09-01', reason: 'x', version }),
    sent(language, 'a document that one builds on, taken away', `${rich}/grundlag/${document}/fjern`, 422, {}),
    sent(language, 'a track with deliverables, taken away', `${rich}/spor/${track}/fjern`, 422, {}),
    sent(language, 'a deliverable that was moved, taken away', `${rich}/leverancer/${deliverable}/fjern`, 422, {}),
    sent(language, 'an ending taken back that was never told', `${rich}/leverancer/${deliverable}/afslutning/tilbage`, 422, {
      reason: 'x',
    }),
    sent(language, 'a project that ends before it begins', '/projekter/nyt', 422, { ...facts, body, until: '2025-01-01' }),
    sent(language, 'a project closed with open deliverables', `${rich}/slut`, 422, { on: '2026-06-01', result: 'x' }),
    sent(language, 'a status on a closed project', `${closed}/status/ny`, 422, { standing: 'follows', on: '2026-06-01', words: 'x' }),
  ]
}
