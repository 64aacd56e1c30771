import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Checkbox, Checkboxes, DateField, ErrorSummary, Form, PageHead, Radios, Section, Select, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { Area } from '../../area/read.ts'
import type { Known } from '../../near/near.ts'
import { NearNotice } from '../../near/views/notice.tsx'
import { activityKinds, type Entry, entryKinds, targetGroups } from '../directory.ts'
import { directoryTexts } from '../texts.ts'

type Offer = { readonly id: string; readonly name: string }

type EntryFormProps = {
  readonly area: Area
  /** The entry that is corrected; null for a new one. */
  readonly entry: Entry | null
  readonly organisations: readonly Offer[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
  /** What looks like the entry that is about to be told. */
  readonly near: readonly Known[]
}

const What = ({ shown, organisations }: Pick<EntryFormProps, 'shown' | 'organisations'>) => {
  const say = useTexts(directoryTexts)
  const { field } = useShown(shown)
  return (
    <Section id="hvad" title={say('form.what')}>
      <Radios {...field('kind')} label={say('form.kind')} items={entryKinds.map((kind) => ({ value: kind, label: say(`one.${kind}`) }))} />
      <TextField {...field('name')} label={say('form.name')} hint={say('form.name.hint')} />
      <Select
        {...field('organisation')}
        label={say('form.organisation')}
        empty={say('form.organisation.none')}
        items={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <TextField {...field('organisationName')} label={say('form.organisation_name')} optional />
      <TextField {...field('contactRole')} label={say('form.contact_role')} hint={say('form.contact_role.hint')} optional />
      <TextField {...field('contact')} label={say('form.contact')} hint={say('form.contact.hint')} optional />
    </Section>
  )
}

const ForWhom = ({ shown }: Pick<EntryFormProps, 'shown'>) => {
  const say = useTexts(directoryTexts)
  const { words, field } = useShown(shown)
  const { value: _, ...target } = field('targetGroups')
  return (
    <Section id="for-hvem" title={say('form.for')}>
      <Checkboxes
        {...target}
        label={say('form.target')}
        values={(words.targetGroups ?? '').split('\n')}
        items={targetGroups.map((group) => ({ value: group, label: say(`target.${group}`) }))}
        columns
        optional
      />
      <TextField {...field('targetNote')} label={say('form.target_note')} optional />
      <Select
        {...field('activityKind')}
        label={say('form.activity')}
        hint={say('form.activity.hint')}
        empty={say('form.activity.none')}
        items={activityKinds.map((kind) => ({ value: kind, label: say(`activity.${kind}`) }))}
        optional
      />
      <TextField {...field('activityNote')} label={say('form.activity_note')} optional />
    </Section>
  )
}

const Where = ({ shown, area }: Pick<EntryFormProps, 'shown' | 'area'>) => {
  const say = useTexts(directoryTexts)
  const { field } = useShown(shown)
  return (
    <>
      <TextField {...field('place')} label={say('form.place')} hint={say('form.place.hint')} optional />
      {area.estates.length > 0 && (
        <Select
          {...field('estate')}
          label={say('form.estate')}
          empty={say('entry.estate.all')}
          items={area.estates.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <DateField {...field('from')} label={say('form.from')} />
      <DateField {...field('until')} label={say('form.until')} hint={say('form.until.hint')} optional />
      <TextField {...field('source')} label={say('form.source')} hint={say('form.source.hint')} width="full" optional />
    </>
  )
}

/** Tells or corrects who or what is in an area. */
export const EntryFormPage = ({ area, entry, organisations, mandates, shown, near }: EntryFormProps) => {
  const say = useTexts(directoryTexts)
  const { words, errors, field } = useShown(shown)
  const href = `/omraader/${area.slug}/hvem`
  const title = entry ? say('form.correct.title', { name: entry.name }) : `${area.name}: ${say('add.long').toLowerCase()}`
  return (
    <>
      <PageHead title={title} lede={say(entry ? 'form.correct.lede' : 'form.add.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={entry ? `${href}/${entry.id}/ret` : `${href}/ny`} version={entry?.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <NearNotice
          mine={{ name: words.name ?? '', note: [words.organisationName, words.contactRole, words.place].filter(Boolean).join(' · ') }}
          near={near}
          shown={shown}
        />
        <What shown={shown} organisations={organisations} />
        <ForWhom shown={shown} />
        <Section id="hvor" title={say('form.where')}>
          <Where shown={shown} area={area} />
          {(field('noNames').error !== undefined || words.noNames !== undefined) && (
            <Checkbox name="noNames" error={field('noNames').error} label={say('form.no_names')} checked={words.noNames !== undefined} />
          )}
          <FormActs
            mandates={mandates}
            shown={shown}
            save={say(entry ? 'form.save.correct' : 'form.save.add')}
            back={entry ? `${href}/${entry.id}` : href}
          />
        </Section>
      </Form>
    </>
  )
}
