import {
  addDeliverable,
  addDocument,
  addTrack,
  beginProject,
  closeProject,
  endDeliverable,
  moveDeliverable,
  stateProject,
} from '#features/projects'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator, municipality, note } from './cast.ts'

const example = true

/** The municipality's project for coordinated work on housing for vulnerable people, as the annex of the note describes it. */
const aim = `Skanderborg Kommune skal sikre en koordineret tilgang til

- boligplacering af flygtninge og socialt udsatte
- arbejdet med at bedre levevilkårene og trygheden i udsatte boligområder

Begge dele forudsætter et tæt samarbejde med de almene boligorganisationer og en stærk intern koordinering på tværs af de fagligheder, der spiller ind her. Det koordineres via en styregruppe.`

/** What the annex says that the project secures; each is due before the end of 2015. The third develops the strategy for Højvangen. */
const deliverables = [
  ['Relevante data og dokumentation om boligbehov, boligudbud og boligsociale udfordringer', null],
  ['En koordineret tilgang til samarbejdet og styringsdialogen med de almene boligorganisationer', null],
  ['En kommunal strategi for udsatte boligområder', 'areas'],
  ['En fast samarbejdsaftale med de almene boligorganisationer om boligplacering', 'housing'],
  ['En plan for de kommunalt ejede flygtningeboliger', 'housing'],
  ['En ny administrativ organisering af visitationen til boliger', 'housing'],
] as const

const dueOn = '2015-12-31'

type Stage = { readonly steering: Id; readonly areas: readonly Id[] }

/** Writes down what the project builds on; the note gives no day for the settlement strategy. Answers the strategy for Højvangen. */
const playDocuments = async ({ act }: Script, project: Id): Promise<Id> => {
  const add = (title: string, madeBy: string, made: { readonly day: Day; readonly precision: 'month' | 'year' } | null) =>
    act(coordinator, '2015-03-06', addDocument, { project, title, madeBy, made, reference: null, link: null, note: null })
  const strategy = await add('Strategi for den kommunale indsats i Højvangen', 'Byrådet', { day: '2012-01-01', precision: 'year' })
  await add('Den overordnede bosætningsstrategi', 'Byrådet', null)
  await add('Analysearbejde vedrørende boligplacering i Skanderborg Kommune', 'Skanderborg Kommune', {
    day: '2013-06-01',
    precision: 'month',
  })
  await add('Rapporten Boligsocialt- og boligstrategisk arbejde i Skanderborg Kommune', 'Skanderborg Kommune', {
    ...{ day: '2014-06-01', precision: 'month' },
  })
  return strategy.id
}

const playDeliverables = async ({ act }: Script, project: Id, strategy: Id): Promise<readonly Id[]> => {
  const track = async (title: string): Promise<Id> => (await act(coordinator, '2015-03-06', addTrack, { project, title, leads: null })).id
  const tracks = {
    housing: await track('Boligplacering af flygtninge og socialt udsatte'),
    areas: await track('Levevilkår og tryghed i udsatte boligområder'),
  }
  const added: Id[] = []
  for (const [title, own] of deliverables) {
    const said = { title, track: own === null ? null : tracks[own], responsible: 'Den koordinerende styregruppe' }
    const documents = own === 'areas' ? [strategy] : []
    added.push((await act(coordinator, '2015-03-06', addDeliverable, { project, dueOn, ...said, documents })).id)
  }
  return added
}

/** How it went is an example: the note was written while the project ran. */
const playCourse = async (
  { act }: Script,
  project: Id,
  [data = '', dialogue = '', strategy = '', agreement = '', plan = '', unit = '']: readonly Id[],
) => {
  const over = (day: Day, deliverable: Id, words: string) =>
    act(coordinator, day, endDeliverable, { project, deliverable, outcome: 'delivered', on: day, words, link: null, example })
  await act(coordinator, '2015-04-07', moveDeliverable, {
    ...{ project, deliverable: unit, version: 1, dueOn: '2015-10-01', example },
    reason: 'Den fælles boliganvisning begynder 1. oktober og skal have sin organisering inden.',
  })
  await act(coordinator, '2015-06-15', stateProject, {
    ...{ project, on: '2015-06-15', standing: 'follows', example },
    words: 'Data er ved at blive samlet, og styringsdialogen er lagt til rette. Strategien er i udkast.',
  })
  await over('2015-06-22', data, 'Mappen med data hos Analyseteamet')
  await over('2015-10-01', unit, 'Beskrivelsen af den fælles boliganvisning')
  await over('2015-11-02', dialogue, 'Årshjulet for styringsdialogen')
  await act(coordinator, '2015-11-16', stateProject, {
    ...{ project, on: '2015-11-16', standing: 'late', example },
    words: 'Aftalen om boligplacering når ikke at blive underskrevet i år. Resten følger planen.',
  })
  await over('2015-11-30', plan, 'Planen for de kommunale boliger')
  await over('2015-12-02', strategy, 'Notatet om udsatte boligområder')
  await act(coordinator, '2015-12-03', closeProject, {
    ...{ project, on: '2015-12-03', example },
    result: 'Strategien for Højvangen er blevet en strategi for kommunens udsatte boligområder, og boliganvisningen er samlet ét sted.',
    takesOver: 'Styregruppen for den boligsociale indsats',
    left: { [agreement]: 'Aftalen forhandles færdig med boligorganisationerne i begyndelsen af 2016. Styregruppen følger den.' },
  })
}

/**
 * Project 19.4 of the board of directors: mandate, deliverables, documents and last day are the note's. The note names director and owner, who
 * stand here by role, and leaves the leader open. Its first day follows the year of the programme; the decision is dated by "ultimo 2014".
 */
export const playMunicipalProject = async (script: Script, { steering, areas }: Stage): Promise<void> => {
  const { id } = await script.act(coordinator, '2015-03-06', beginProject, {
    ...{ municipality, name: 'Boliger til socialt udsatte og socialt udsatte boligområder', aim },
    ...{ director: 'Direktør', owner: 'Direktør', leader: null, body: steering, period: { from: '2015-01-01', until: '2016-01-01' } },
    ...{ rhythm: 6, decidedBy: 'Direktionen', decided: { day: '2014-12-01', precision: 'month' }, decidedCase: null, decidedBody: null },
    ...{ reference: 'Projekt 19.4 i Direktionens Idé- og Arbejdsgrundlag 2015', areas },
    origin: `${note}, bilag: Projekt 19.4. Beslutningens måned og projektets første dag følger bilagets »ultimo 2014« og året 2015.`,
  })
  const strategy = await playDocuments(script, id)
  const added = await playDeliverables(script, id, strategy)
  await playCourse(script, id, added)
}
