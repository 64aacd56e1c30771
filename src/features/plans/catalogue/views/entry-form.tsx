import { activityKinds, targetGroups } from '#features/areas'
import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Button, ButtonRow, Checkboxes, ErrorSummary, Form, NumberField, PageHead, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { EntryRow } from '../queries.ts'
import type { Catalogue } from '../routes/open.ts'
import { catalogueTexts } from '../texts.ts'
import { useTerms } from './terms.ts'

type EntryFormProps = {
  readonly catalogue: Catalogue
  /** Null for a new one. */
  readonly entry: EntryRow | null
  readonly href: string
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const Fields = ({ catalogue, shown }: Pick<EntryFormProps, 'catalogue' | 'shown'>) => {
  const say = useTexts(catalogueTexts)
  const terms = useTerms()
  const { words, field } = useShown(shown)
  const { value: _, ...groups } = field('groups')
  return (
    <>
      <NumberField {...field('number')} label={say('entry.number')} />
      <TextField {...field('title')} label={say('entry.title')} width="full" />
      <TextArea {...field('what')} label={say('entry.what')} hint={say('entry.what.hint')} rows={5} />
      <Select
        {...field('kind')}
        label={say('entry.kind')}
        items={activityKinds.map((kind) => ({ value: kind, label: terms.kind(kind) }))}
        optional
      />
      <Checkboxes
        {...groups}
        label={say('entry.groups')}
        values={(words.groups ?? '').split('\n')}
        items={targetGroups.map((group) => ({ value: group, label: terms.group(group) }))}
        columns
        optional
      />
      <TextArea {...field('method')} label={say('entry.method')} rows={3} optional />
      {catalogue.levels.length > 0 ? (
        <Select
          {...field('level')}
          label={say('entry.level')}
          empty={say('entry.level.unknown')}
          items={catalogue.levels.map((level, at) => ({ value: String(at + 1), label: level }))}
          optional
        />
      ) : (
        <p class="muted">{say('entry.level.none')}</p>
      )}
      <TextArea {...field('sources')} label={say('entry.sources')} rows={3} optional />
      <TextArea {...field('indicators')} label={say('entry.indicators')} rows={3} optional />
    </>
  )
}

/** An entry of a catalogue; below one that is there, its removal. */
export const EntryFormPage = ({ catalogue, entry, href, mandates, shown }: EntryFormProps) => {
  const say = useTexts(catalogueTexts)
  const { errors } = useShown(shown)
  return (
    <>
      <PageHead title={say(entry ? 'entry.change' : 'entry.new')} lede={`${catalogue.name} ${catalogue.edition}`} />
      <StaleNotice edit={shown.stale} />
      <Form action={entry ? `${href}/ret` : `${href}/aktiviteter/ny`} version={entry?.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <Fields catalogue={catalogue} shown={shown} />
        <FormActs back={href} mandates={mandates} shown={shown} save={say('entry.save')} />
      </Form>
      {entry && (
        <Section id="fjern" title={say('entry.remove.title')}>
          <p class="muted">{say('entry.remove.note')}</p>
          <Form action={`${href}/ret/fjern`} version={entry.version} id="r">
            <ActingAs mandates={mandates} shown={{ ...shown, refusals: [] }} />
            <ButtonRow>
              <Button kind="danger">{say('entry.remove')}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
    </>
  )
}
