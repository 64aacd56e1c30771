import { at, done } from '#kernel/result'
import { blank, type Page, type Shown } from '#web/page.ts'
import { leftField, openOf } from '../closing.ts'
import { closeProject, stateProject } from '../commands/status.ts'
import { ClosingForm, leftFrom, StatementForm } from '../forms.ts'
import { hrefOf } from '../read.ts'
import { isTold } from '../status.ts'
import { projectFormTexts, projectTexts } from '../texts.ts'
import { ClosingPage, StatementPage } from '../views/status-forms.tsx'
import { openProject } from './open.ts'
import { backTo, saveForm, showForm } from './save.tsx'

export const askStatement = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  const today = page.platform.clock.today()
  return showForm(page, project, projectFormTexts.in(page.language)('state.title'), shown, (mandates) => (
    <StatementPage project={project} mandates={mandates} shown={shown ?? blank({ on: today })} />
  ))
}

export const saveStatement = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: StatementForm,
    command: stateProject,
    ask: askStatement,
    // The same words again, as by a second press of the button: there is nothing to save.
    run: async ({ statements }, value, { project, mandate }) =>
      isTold(value, statements) ? done(null) : stateProject(page.platform, page.member, { ...value, project, ...(mandate && { mandate }) }),
    next: (project) => backTo(project, 'status'),
  })

export const askClosing = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  const today = page.platform.clock.today()
  return showForm(page, project, projectFormTexts.in(page.language)('close.title'), shown, (mandates) => (
    <ClosingPage project={project} mandates={mandates} shown={shown ?? blank({ on: today })} />
  ))
}

export const saveClosing = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ClosingForm,
    command: closeProject,
    ask: askClosing,
    run: (project, value, { mandate }, words) =>
      closeProject(page.platform, page.member, {
        ...value,
        ...{ project: project.id, left: leftFrom(project, words) },
        ...(mandate && { mandate }),
      }),
    faults: (project, words) => {
      const left = leftFrom(project, words)
      return openOf(project.deliverables).flatMap(({ id, title }) =>
        left[id] ? [] : [at(leftField(id), projectTexts.phrase('refused.closing.open', { title }))],
      )
    },
    next: (project) => hrefOf(project),
  })
