import { isId } from '#kernel/id'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesIn } from '../../open.ts'
import { partTexts } from '../../part/texts.ts'
import { mayWritePlan } from '../../policy.ts'
import { writeSection } from '../commands.ts'
import { getUp, placeOf, sitDown } from '../desk.ts'
import { noteOf } from '../find.ts'
import { SectionForm } from '../forms.ts'
import { mergeTexts } from '../merge.ts'
import { mayNoteTexts } from '../policy.ts'
import { SectionPage } from '../views/section.tsx'
import type { InField } from '../views/text.tsx'
import { WritersPage } from '../views/writers.tsx'
import { laidOn, presentNumber, presentText, textOf } from '../writing.ts'
import { editionIn, mandatesAt, mayAt, type Opened, openSection, placeIn, sectionFrame } from './open.ts'

/** What the form shows, and what that is where it is not simply the text. */
type Field = { readonly shown: Shown; readonly inField: InField | null }

/** What the address asks to begin from: a suggestion that nobody has answered, laid on the present text where that goes, or an earlier text. */
const fieldIn = (page: Page, { work }: Opened): Field => {
  const id = page.query('forslag') ?? ''
  const note = isId(id) ? noteOf(work, id) : null
  if (note?.suggested != null && note.end === null) {
    const laid = laidOn(work, note)
    const moved = note.about !== presentNumber(work)
    return {
      shown: blank({ words: laid ?? note.suggested, note: note.id }),
      inField: { kind: 'suggestion', by: note.by, since: moved ? (laid === null ? 'apart' : 'together') : null },
    }
  }
  const number = editionIn(page.query('udgave'))
  const old = number === null ? null : textOf(work, number)
  return old === null
    ? { shown: blank({ words: presentText(work) }), inField: null }
    : { shown: blank({ words: old }), inField: { kind: 'edition', number: number ?? 0 } }
}

const showOpened = (page: Page, opened: Opened, { shown, inField }: Field): Response => {
  const { plan, part, section } = opened
  const mandates = mandatesIn(page, mayWritePlan, plan)
  const writing = mandates.length > 0
  const { person, name } = page.member
  const writers = writing ? sitDown(page.platform, placeOf(part.id, section), { person, name }, false) : []
  const again = shown.refusals.length > 0 ? shown : null
  return page.show(
    { ...sectionFrame(page, opened, null, again), islands: writing ? ['section.js'] : [] },
    <SectionPage
      {...opened}
      mandates={mandates}
      noting={mayAt(page, mayNoteTexts, opened)}
      person={person}
      writers={writers}
      inField={writing ? inField : null}
      shown={shown}
    />,
  )
}

/** A section: its text, who else writes it, what is said to it, and how it came about. */
export const showSection = async (page: Page): Promise<Response> => {
  const number = editionIn(page.query('udgave'))
  const opened = await openSection(page, number === null ? [] : [number])
  if (opened.plan.slug !== page.param('slug')) return page.context.redirect(opened.href, 301)
  return showOpened(page, opened, fieldIn(page, opened))
}

/** Who sits at a section, for the page that asks now and then, and the number of its present text. */
export const showWriters = async (page: Page): Promise<Response> => {
  const opened = await openSection(page)
  mandatesAt(page, mayWritePlan, opened)
  const { person, name } = page.member
  const writers = sitDown(page.platform, placeOf(opened.part.id, opened.section), { person, name }, true)
  return page.show(sectionFrame(page, opened, null, null), <WritersPage {...opened} writers={writers} />)
}

/**
 * What a stale save is answered with. Theirs, what both began from, and the number that the form now carries are of one reading: whoever saves once
 * more while this is shown is met again, and nobody's text is passed over.
 */
const staleField = async (
  page: Page,
  { words, refusals }: Shown,
  mine: string,
  version: number,
): Promise<{ opened: Opened; field: Field }> => {
  const opened = await openSection(page, [version])
  const { work, section } = opened
  const [theirs, base] = [presentText(work), textOf(work, version)]
  const [last] = work.texts
  const label = partTexts.in(page.language)(`section.${section}`)
  const stale = {
    ...{ by: null, name: last?.by ?? '–', at: last?.at ?? new Date(0) },
    fields: [{ label, theirs, mine, ...(base !== null && { base }) }],
  }
  const merged = base === null ? null : mergeTexts(base, theirs, mine)
  const laid = merged !== null && merged !== theirs
  return {
    opened,
    field: {
      shown: { words: merged === null ? words : { ...words, words: merged }, refusals, stale },
      inField: laid ? { kind: 'merged' } : null,
    },
  }
}

/** Saves a section; stale, both texts are shown, and laid together in the field where they touch different paragraphs. */
export const saveSection = async (page: Page): Promise<Response> => {
  const opened = await openSection(page)
  mandatesAt(page, mayWritePlan, opened)
  const form = await readForm(page, SectionForm)
  if (!form.ok) return showOpened(page, opened, { shown: form.again, inField: null })
  const { value, words, version, mandate } = form
  const result = await writeSection(page.platform, page.member, { ...placeIn(opened), ...value, version, ...(mandate && { mandate }) })
  if (result.ok) {
    getUp(page.platform, placeOf(opened.part.id, opened.section), page.member.person)
    return page.redirect(`${opened.href}?gjort=${writeSection.act}#tekst`)
  }
  const shown = { words, refusals: result.refusals }
  if (!isStale(result)) return showOpened(page, await openSection(page), { shown, inField: null })
  const stale = await staleField(page, shown, value.words ?? '', version ?? 0)
  return showOpened(page, stale.opened, stale.field)
}
