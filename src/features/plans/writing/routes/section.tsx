import { isId } from '#kernel/id'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { wordsIn } from '../../document.ts'
import { mandatesIn } from '../../open.ts'
import { staleEdit } from '../../part/routes/open.ts'
import { partTexts } from '../../part/texts.ts'
import { mayWritePlan } from '../../policy.ts'
import { writeSection } from '../commands.ts'
import { getUp, placeOf, sitDown } from '../desk.ts'
import { noteOf } from '../find.ts'
import { SectionForm } from '../forms.ts'
import { mergeTexts } from '../merge.ts'
import { mayNoteTexts } from '../policy.ts'
import { SectionPage } from '../views/section.tsx'
import { textOf } from '../writing.ts'
import { mandatesAt, mayAt, type Opened, openSection, placeIn, sectionFrame } from './open.ts'

type Again = { readonly shown: Shown /** Both changes were laid together in the field. */; readonly merged: boolean }

/** The suggestion that the address asks to begin from; null where there is none, or somebody has answered it. */
const suggestionIn = (page: Page, { work }: Opened) => {
  const id = page.query('forslag') ?? ''
  const note = isId(id) ? noteOf(work, id) : null
  return note?.suggested != null && note.end === null ? note : null
}

/** A section: its text, who else writes it, what is said to it, and how it came about. */
export const showSection = async (page: Page, again: Again | null = null): Promise<Response> => {
  const opened = await openSection(page)
  const { plan, part, section, href } = opened
  if (plan.slug !== page.param('slug')) return page.context.redirect(href, 301)
  const mandates = mandatesIn(page, mayWritePlan, plan)
  const writing = mandates.length > 0
  const { person, name } = page.member
  const writers = writing ? sitDown(page.platform, placeOf(part.id, section), { person, name }, page.query('ser') !== undefined) : []
  const suggestion = again || !writing ? null : suggestionIn(page, opened)
  const words = suggestion ? { words: suggestion.suggested ?? '', note: suggestion.id } : { words: wordsIn(part, section) }
  return page.show(
    { ...sectionFrame(page, opened, null, again?.shown ?? null), islands: writing ? ['section.js'] : [] },
    <SectionPage
      {...opened}
      mandates={mandates}
      noting={mayAt(page, mayNoteTexts, opened)}
      person={person}
      writers={writers}
      suggestion={suggestion}
      merged={again?.merged ?? false}
      shown={again?.shown ?? blank(words)}
    />,
  )
}

/** Saves a section; stale, both texts are shown, and laid together in the field where they touch different paragraphs. */
export const saveSection = async (page: Page): Promise<Response> => {
  const opened = await openSection(page)
  mandatesAt(page, mayWritePlan, opened)
  const form = await readForm(page, SectionForm)
  if (!form.ok) return showSection(page, { shown: form.again, merged: false })
  const { value, words, version, mandate } = form
  const { part, section, href, work } = opened
  const place = placeIn(opened)
  const result = await writeSection(page.platform, page.member, { ...place, ...value, version, ...(mandate && { mandate }) })
  if (result.ok) {
    getUp(page.platform, placeOf(part.id, section), page.member.person)
    return page.redirect(`${href}?gjort=${writeSection.act}#tekst`)
  }
  const shown = { words, refusals: result.refusals }
  if (!isStale(result)) return showSection(page, { shown, merged: false })
  const [base, theirs, mine] = [textOf(work, version ?? 0), wordsIn(part, section), value.words ?? '']
  const known = version === undefined || work.texts.some(({ number }) => number === version)
  const label = partTexts.in(page.language)(`section.${section}`)
  const stale = await staleEdit(page, { acts: [writeSection.act, 'part.changed'], kind: 'part', id: part.id }, () => [
    { label, theirs, mine, ...(known && { base }) },
  ])
  const merged = known ? mergeTexts(base, theirs, mine) : null
  return showSection(page, {
    shown: { ...shown, stale, words: merged === null ? words : { ...words, words: merged } },
    merged: merged !== null && merged !== theirs,
  })
}
