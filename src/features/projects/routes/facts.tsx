import { reading } from '#database/database'
import { placeIn, placesFor, scopeOf } from '#features/identity'
import { isDay } from '#kernel/day'
import { formats } from '#text/format.ts'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { beginProject } from '../commands/begin-project.ts'
import { changeProject } from '../commands/change-project.ts'
import { inputFrom, ProjectForm, projectWords } from '../forms.ts'
import { mayWriteProjects } from '../policy.ts'
import { type ProjectChoice, projectChoices } from '../queries.ts'
import { hrefOf, type Project } from '../read.ts'
import { projectFormTexts, projectTexts } from '../texts.ts'
import { BeginPage, ChangePage } from '../views/facts-form.tsx'
import { open } from './open.ts'
import { saveForm, showForm } from './save.tsx'

/** A status every half year, unless the project says otherwise. */
const usualMonths = '6'

/** What a new form begins with: what the page that the reader came from is about. */
const proposed = (page: Page, choices: readonly ProjectChoice[]): Words => {
  const chosen = (kind: ProjectChoice['kind'], name: string) => choices.find((one) => one.kind === kind && one.slug === page.query(name))
  const held = chosen('case', 'sag')
  const body = chosen('body', 'organ')
  const area = chosen('area', 'omraade')
  return {
    rhythm: usualMonths,
    decidedPrecision: 'day',
    from: page.platform.clock.today(),
    municipality: String((held ?? body ?? area)?.municipality ?? ''),
    body: held?.body_id ?? body?.id ?? '',
    areas: held?.area_id ?? area?.id ?? '',
    ...(held && {
      decidedCase: held.id,
      decidedBy: held.body_name ?? '',
      decidedOn: held.decided_on ?? '',
      decidedBody: held.body_id ?? '',
    }),
  }
}

export const askBegin = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const places = placesFor(page, mayWriteProjects)
  const today = page.platform.clock.today()
  const codes = places.map(({ code }) => code)
  const choices = await reading(page.platform.database, scopeOf(page), (tx) => projectChoices(tx, codes, today))
  return page.show(
    {
      title: projectFormTexts.in(page.language)('begin.title'),
      current: 'projects',
      path: [{ label: projectTexts.in(page.language)('title'), href: '/projekter' }],
      status: shown ? 422 : 200,
    },
    <BeginPage places={places} choices={choices} shown={shown ?? blank(proposed(page, choices))} />,
  )
}

export const begin = async (page: Page): Promise<Response> => {
  const form = await readForm(page, ProjectForm)
  if (!form.ok) return askBegin(page, form.again)
  const place = placeIn(placesFor(page, mayWriteProjects), form.value.municipality)
  const input = inputFrom(form.value)
  if (!place.ok) return askBegin(page, { words: form.words, refusals: place.refusals })
  const result = input.ok
    ? await beginProject(page.platform, page.member, {
        ...input.value,
        municipality: place.value.code,
        ...(form.mandate && { mandate: form.mandate }),
      })
    : input
  return result.ok ? page.saved(hrefOf(result.value), beginProject.act) : askBegin(page, { words: form.words, refusals: result.refusals })
}

const openChoices = (page: Page) => open(page, (tx, { municipality }) => projectChoices(tx, [municipality], page.platform.clock.today()))

export const askChange = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { project, rest: choices } = await openChoices(page)
  return showForm(page, project, projectFormTexts.in(page.language)('change.title'), shown, (mandates) => (
    <ChangePage project={project} choices={choices} mandates={mandates} shown={shown ?? blank(projectWords(project))} />
  ))
}

/** Both versions side by side, choices by their names. */
const conflictOf = async (page: Page, project: Project, theirs: Words, mine: Words) => {
  const { rest: choices } = await openChoices(page)
  const say = projectFormTexts.in(page.language)
  const known = new Map([project.body, ...project.areas, ...choices].map(({ id, name }) => [id, name]))
  const read = (name: string, words: Words): string => {
    const word = words[name] ?? ''
    if (name === 'decidedPrecision' && (word === 'day' || word === 'month' || word === 'year')) return say(`precision.${word}`)
    const day = word.trim()
    if (isDay(day)) return formats[page.language].day(day)
    const lines = word.split('\n').map((one) => known.get(one) ?? one)
    return lines.join(name === 'areas' ? ', ' : '\n')
  }
  const names = Object.keys(theirs)
  return names.map((name) => ({
    label: say(`field.${name}` as Parameters<typeof say>[0]),
    theirs: read(name, theirs),
    mine: read(name, mine),
  }))
}

export const saveChange = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ProjectForm,
    command: changeProject,
    ask: askChange,
    run: async (_, value, about) => {
      const input = inputFrom(value)
      return input.ok ? changeProject(page.platform, page.member, { ...input.value, ...about }) : input
    },
    now: projectWords,
    conflict: (project, theirs, mine) => conflictOf(page, project, theirs, mine),
    next: (_, value) => hrefOf(value),
  })
