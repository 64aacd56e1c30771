import { unknownId } from './addresses.ts'
import { effortStates } from './effort-states.ts'
import { formVisits, isJustYes } from './forms.ts'
import { planStates } from './plan-states.ts'
import { projectStates } from './project-states.ts'
import { coordinator, inLanguage, type PageState } from './state.ts'
import { type Ground, type PageVisit, pageVisits } from './visits.ts'

export type { PageState }

/** Each page of the site as it is, in one language. */
const plain = (visits: readonly PageVisit[], language: string): readonly PageState[] =>
  visits.map(({ address, who }) => ({
    name: `${language} ${who ?? 'public'} ${address}`,
    status: 200,
    answer: (as) => as(who).get(inLanguage(address, language)),
  }))

/** Forms in which everything may be empty, but for the version that they were opened on: without it they are stale. */
const mayBeEmpty = [/\/ansvarlig$/, /\/penge$/, /\/sag$/, /\/navne$/, /\/tekst$/, /\/budget$/, /\/pile\/:arrow$/]

/** Each form that asks for something, sent empty: it comes back with what is wrong, or as a stale edit. */
const refused = (ground: Ground, language: string): readonly PageState[] =>
  formVisits(ground)
    .filter(({ button, form }) => !button && !isJustYes(form))
    .map(({ action, who, form }) => ({
      name: `${language} ${who} ${action}, sent empty`,
      status: mayBeEmpty.some((path) => path.test(form)) ? 409 : 422,
      answer: (as) => as(who).post(inLanguage(action, language), {}),
    }))

/** Filters that find nothing, a stale edit, a receipt, and the pages that stand where nothing else can. */
const special = (language: string): readonly PageState[] => [
  {
    name: `${language} no body found`,
    status: 200,
    answer: (as) => as(coordinator).get(inLanguage('/organer?q=findes-ikke&slags=council&ledige=1', language)),
  },
  { name: `${language} no area found`, status: 200, answer: (as) => as(coordinator).get(inLanguage('/omraader?q=findes-ikke', language)) },
  {
    name: `${language} a law that is no more, on an old list`,
    status: 200,
    answer: (as) => as(coordinator).get(inLanguage('/lovgivning/omraader?dato=2014-06-01&efter=R2021', language)),
  },
  {
    name: `${language} a day before the law`,
    status: 422,
    answer: (as) => as(coordinator).get(inLanguage('/lovgivning/omraader?dato=2009-01-01', language)),
  },
  {
    name: `${language} figures changed in one area`,
    status: 200,
    answer: (as) =>
      as(coordinator).get(inLanguage('/lovgivning/omraader/hvad-hvis?liste=2014&E=-0,4&omraade=hoejvangen&residents=-300', language)),
  },
  {
    name: `${language} a change that is no number`,
    status: 422,
    answer: (as) => as(coordinator).get(inLanguage('/lovgivning/omraader/hvad-hvis?E=lidt', language)),
  },
  {
    name: `${language} areas with every column, narrowed by a figure`,
    status: 200,
    answer: (as) =>
      as(coordinator).get(
        inLanguage(
          '/omraader?tal=U&over=1&sorter=U&retning=ned&kolonner=residents&kolonner=U&kolonner=I&kolonner=P&kolonner=E&kolonner=N',
          language,
        ),
      ),
  },
  {
    name: `${language} an area compared with one that is chosen, in persons`,
    status: 200,
    answer: (as) => as(coordinator).get(inLanguage('/omraader/hoejvangen/sammenlign?med=moelleparken&vis=antal', language)),
  },
  {
    name: `${language} nothing published found`,
    status: 200,
    answer: (as) => as(null).get(inLanguage('/omraader?q=findes-ikke', language)),
  },
  { name: `${language} search with hits`, status: 200, answer: (as) => as(coordinator).get(inLanguage('/soeg?q=vang', language)) },
  {
    name: `${language} search without hits`,
    status: 200,
    answer: (as) => as(coordinator).get(inLanguage('/soeg?q=findes-ikke', language)),
  },
  { name: `${language} nothing to do`, status: 200, answer: (as) => as('kuf-formand').get(inLanguage('/overblik', language)) },
  { name: `${language} no mandates`, status: 200, answer: (as) => as('kuf-formand').get(inLanguage('/mandat', language)) },
  {
    name: `${language} receipt`,
    status: 200,
    answer: (as) => as(coordinator).get(inLanguage('/organer/kuf-hoejvangen?gjort=seat.filled', language)),
  },
  {
    name: `${language} stale edit`,
    status: 409,
    answer: (as) =>
      as(coordinator).post(inLanguage('/organer/kuf-hoejvangen/kommissorium', language), { terms: 'x', reason: 'x', version: '99' }),
  },
  {
    name: `${language} stale numbers`,
    status: 409,
    answer: (as) => as(coordinator).post(inLanguage('/organer/kuf-hoejvangen/sag', language), { caseNumber: '1', version: '99' }),
  },
  { name: `${language} link without a token`, status: 200, answer: (as) => as(null).get(inLanguage('/log-ind/link', language)) },
  { name: `${language} link with a token`, status: 200, answer: (as) => as(null).get(inLanguage('/log-ind/link?token=x', language)) },
  {
    name: `${language} sign-in sent`,
    status: 200,
    answer: (as) => as(null).post(inLanguage('/log-ind', language), { email: 'nogen@example.invalid' }),
  },
  {
    name: `${language} not there, member`,
    status: 404,
    answer: (as) => as(coordinator).get(inLanguage(`/organer/${unknownId}`, language)),
  },
  { name: `${language} not there, public`, status: 404, answer: (as) => as(null).get(inLanguage('/findes-ikke', language)) },
  { name: `${language} denied`, status: 403, answer: (as) => as('hoejvangen-ssp').get(inLanguage('/organer/nyt', language)) },
  {
    name: `${language} from another site`,
    status: 403,
    answer: (as) => as(coordinator).post(inLanguage('/organer/nyt', language), {}, { origin: 'https://example.org' }),
  },
]

/** Every page of the site in every state that it is known to have, in both languages. */
export const pageStates = (ground: Ground): readonly PageState[] => {
  const visits = pageVisits(ground)
  return ['da', 'en'].flatMap((language) => [
    ...plain(visits, language),
    ...refused(ground, language),
    ...special(language),
    ...planStates(ground, language),
    ...effortStates(ground, language),
    ...projectStates(ground, language),
  ])
}
