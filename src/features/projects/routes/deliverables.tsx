import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { addDeliverable, changeDeliverable, endDeliverable, moveDeliverable } from '../commands/deliverables.ts'
import { removeDeliverable, reopenDeliverable } from '../commands/undone.ts'
import { deliverableOf } from '../find.ts'
import { BackForm, DeliverableForm, deliverableWords, EndForm, MoveForm, NewDeliverableForm } from '../forms.ts'
import type { Project } from '../read.ts'
import { projectFormTexts } from '../texts.ts'
import { DeliverablePage, EndPage, MovePage } from '../views/deliverable-forms.tsx'
import { EmptyForm } from './empty.ts'
import { idIn, openProject } from './open.ts'
import { backTo, saveForm, showForm } from './save.tsx'

const ownIn = (page: Page, project: Project) => deliverableOf(project, idIn(page, 'deliverable'))

const next = (project: Project): string => backTo(project, 'leverancer')

export const askDeliverable = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  return showForm(page, project, projectFormTexts.in(page.language)('deliverable.new'), shown, (mandates) => (
    <DeliverablePage project={project} deliverable={null} mandates={mandates} shown={shown ?? blank()} />
  ))
}

export const saveDeliverable = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: NewDeliverableForm,
    command: addDeliverable,
    ask: askDeliverable,
    run: (_, value, about) => addDeliverable(page.platform, page.member, { ...value, ...about }),
    next,
  })

export const askDeliverableChange = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  const own = ownIn(page, project)
  return showForm(page, project, projectFormTexts.in(page.language)('deliverable.change'), shown, (mandates) => (
    <DeliverablePage project={project} deliverable={own} mandates={mandates} shown={shown ?? blank(deliverableWords(own))} />
  ))
}

/** Both versions side by side, the track and the documents by their titles. */
const conflictOf = async (page: Page, { tracks, documents }: Project, theirs: Words, mine: Words) => {
  const say = projectFormTexts.in(page.language)
  const known = new Map([...tracks, ...documents].map(({ id, title }) => [id, title]))
  const read = (words: string): string =>
    words
      .split('\n')
      .map((one) => known.get(one) ?? one)
      .join(', ')
  return Object.keys(theirs).map((name) => ({
    label: say(`field.${name}` as Parameters<typeof say>[0]),
    theirs: read(theirs[name] ?? ''),
    mine: read(mine[name] ?? ''),
  }))
}

export const saveDeliverableChange = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: DeliverableForm,
    command: changeDeliverable,
    ask: askDeliverableChange,
    run: (_, value, about) => changeDeliverable(page.platform, page.member, { ...value, ...about, deliverable: idIn(page, 'deliverable') }),
    now: (project) => deliverableWords(ownIn(page, project)),
    conflict: (project, theirs, mine) => conflictOf(page, project, theirs, mine),
    next,
  })

export const askMove = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  const own = ownIn(page, project)
  return showForm(page, project, projectFormTexts.in(page.language)('move.title'), shown, (mandates) => (
    <MovePage project={project} deliverable={own} mandates={mandates} shown={shown ?? blank({ dueOn: own.dueOn })} />
  ))
}

export const saveMove = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: MoveForm,
    command: moveDeliverable,
    ask: askMove,
    run: (_, value, about) => moveDeliverable(page.platform, page.member, { ...value, ...about, deliverable: idIn(page, 'deliverable') }),
    now: (project) => ({ dueOn: ownIn(page, project).dueOn, reason: ownIn(page, project).moves.at(-1)?.reason ?? '' }),
    next,
  })

export const askEnd = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  const own = ownIn(page, project)
  const today = page.platform.clock.today()
  return showForm(page, project, projectFormTexts.in(page.language)('end.title'), shown, (mandates) => (
    <EndPage project={project} deliverable={own} mandates={mandates} shown={shown ?? blank({ on: today })} />
  ))
}

export const saveEnd = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EndForm,
    command: endDeliverable,
    ask: askEnd,
    run: (_, value, { project, mandate }) =>
      endDeliverable(page.platform, page.member, {
        ...value,
        project,
        deliverable: idIn(page, 'deliverable'),
        ...(mandate && { mandate }),
      }),
    next,
  })

export const takeBack = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: BackForm,
    command: reopenDeliverable,
    ask: askEnd,
    run: (_, { reason }, { project, mandate }) =>
      reopenDeliverable(page.platform, page.member, {
        ...{ project, reason, deliverable: idIn(page, 'deliverable') },
        ...(mandate && { mandate }),
      }),
    next,
  })

export const takeDeliverable = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EmptyForm,
    command: removeDeliverable,
    ask: async (_, { refusals }) => {
      const own = ownIn(page, await openProject(page))
      return askDeliverableChange(page, { words: deliverableWords(own), refusals })
    },
    run: (_, __, { project, mandate }) =>
      removeDeliverable(page.platform, page.member, { project, deliverable: idIn(page, 'deliverable'), ...(mandate && { mandate }) }),
    next,
  })
