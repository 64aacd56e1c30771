import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, Alert, Button, ButtonLink, ErrorSummary, Form, HiddenField, PageHead, Section } from '#ui/kit.ts'
import { blank, type Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { questionOf } from '../mapping.ts'
import type { OpenDraft } from '../routes/open.ts'
import { importTexts } from '../texts.ts'
import { Columns } from './columns.tsx'
import { Found } from './found.tsx'
import { Nearest } from './nearest.tsx'
import { Preview } from './preview.tsx'

type DraftPageProps = { readonly open: OpenDraft; readonly shown: Shown | null }

/** The act, once it is known what it would do: a file that would change nothing has none. */
const Take = ({ open }: { readonly open: OpenDraft }) => {
  const say = useTexts(importTexts)
  const { number } = useFormat()
  const { draft, preview } = open
  if (!preview) return null
  const count = preview.added + preview.changed
  if (count === 0) return <p>{say(preview.entries === 0 ? 'take.none' : 'take.same')}</p>
  const bad = preview.refused
  return (
    <Form action="/noegletal/import/indlaes">
      <HiddenField name="fil" value={draft.id} />
      <ActBar {...(bad > 0 && { note: say('take.bad', { count: bad, shown: number(bad) }) })}>
        <Button>{say('take', { count: number(count) })}</Button>
      </ActBar>
    </Form>
  )
}

/** What has to be said of the columns before anything can be shown. */
const Asked = ({ open: { mapping, preview } }: { readonly open: OpenDraft }) => {
  const say = useTexts(importTexts)
  const question = mapping.figures && questionOf(mapping.figures)
  if (preview || !question) return null
  return (
    <Alert kind="warning" title={say('columns.ask')}>
      <p>{say(`columns.ask.${question}`)}</p>
    </Alert>
  )
}

/** A file before it is taken in: what it was read as, how its columns are read, and what would come of it. */
export const DraftPage = ({ open, shown }: DraftPageProps) => {
  const say = useTexts(importTexts)
  const { moment, number } = useFormat()
  const { draft, read, preview } = open
  const state = shown ?? blank()
  const { errors } = useShown(state)
  const lede = preview
    ? say('draft.lede', {
        rows: number(read.rows),
        added: number(preview.added),
        changed: number(preview.changed),
        same: number(preview.same),
        refused: number(preview.refused),
      })
    : say('draft.lede.open', { count: read.rows, rows: number(read.rows) })
  return (
    <>
      <PageHead title={draft.file_name} lede={lede} />
      <div class="stack">
        <p class="small muted">{say('draft.kept', { moment: moment(draft.kept_until) })}</p>
        <ErrorSummary errors={errors} />
        {!shown && <Asked open={open} />}
        <Take open={open} />
        {preview && <Preview open={open} />}
        <Form action="/noegletal/import/kolonner" id="kolonner">
          <HiddenField name="fil" value={draft.id} />
          <Section id="laesning" title={say('columns.title')} note={say('columns.note')}>
            <Nearest open={open} shown={state} />
            <Columns open={open} shown={state} />
            <Found open={open} shown={state} />
            <div class="button-row">
              <Button kind={preview ? 'secondary' : 'primary'}>{say('columns.save')}</Button>
              <ButtonLink kind="tertiary" href="/noegletal/import">
                {say('draft.away')}
              </ButtonLink>
            </div>
          </Section>
        </Form>
      </div>
    </>
  )
}
