import { blank, type Page, type Shown } from '#web/page.ts'
import { addDocument, changeDocument, removeDocument } from '../commands/documents.ts'
import { documentOf } from '../find.ts'
import { DocumentForm, documentFrom, documentWords } from '../forms.ts'
import { projectFormTexts } from '../texts.ts'
import { DocumentPage } from '../views/document-form.tsx'
import { EmptyForm } from './empty.ts'
import { idIn, openProject } from './open.ts'
import { backTo, saveForm, showForm } from './save.tsx'

export const askDocument = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  return showForm(page, project, projectFormTexts.in(page.language)('document.new'), shown, (mandates) => (
    <DocumentPage project={project} document={null} mandates={mandates} shown={shown ?? blank({ precision: 'day' })} />
  ))
}

export const saveDocument = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: DocumentForm,
    command: addDocument,
    ask: askDocument,
    run: (_, value, about) => addDocument(page.platform, page.member, { ...documentFrom(value), ...about }),
    next: (project) => backTo(project, 'grundlag'),
  })

export const askDocumentChange = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const project = await openProject(page)
  const document = documentOf(project, idIn(page, 'document'))
  return showForm(page, project, projectFormTexts.in(page.language)('document.change'), shown, (mandates) => (
    <DocumentPage project={project} document={document} mandates={mandates} shown={shown ?? blank(documentWords(document))} />
  ))
}

export const saveDocumentChange = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: DocumentForm,
    command: changeDocument,
    ask: askDocumentChange,
    run: (_, value, about) =>
      changeDocument(page.platform, page.member, { ...documentFrom(value), ...about, document: idIn(page, 'document') }),
    now: (project) => documentWords(documentOf(project, idIn(page, 'document'))),
    next: (project) => backTo(project, 'grundlag'),
  })

export const takeDocument = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EmptyForm,
    command: removeDocument,
    ask: async (_, { refusals }) => {
      const document = documentOf(await openProject(page), idIn(page, 'document'))
      return askDocumentChange(page, { words: documentWords(document), refusals })
    },
    run: (_, __, { project, mandate }) =>
      removeDocument(page.platform, page.member, { project, document: idIn(page, 'document'), ...(mandate && { mandate }) }),
    next: (project) => backTo(project, 'grundlag'),
  })
