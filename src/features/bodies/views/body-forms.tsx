import type { Mandate, Place } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Button, ButtonLink, ButtonRow, DateField, ErrorSummary, Form, PageHead, Radios, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { bodyKinds } from '../body.ts'
import type { Body } from '../read.ts'
import { bodyTexts } from '../texts.ts'

type EditProps = { readonly body: Body; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** Terms of reference as one text; a stale edit shows what was saved meanwhile beside the user's own. */
export const TermsPage = ({ body, mandates, shown }: EditProps) => {
  const say = useTexts(bodyTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('terms.edit')} lede={body.name} />
      <StaleNotice edit={shown.stale} />
      <Form action={`/organer/${body.slug}/kommissorium`} version={body.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <TextArea {...field('terms')} label={say('terms.label')} hint={say('terms.hint')} rows={14} />
        <TextField {...field('reason')} label={say('terms.reason')} width="full" />
        <FormActs mandates={mandates} shown={shown} save={say('terms.save')} back={`/organer/${body.slug}#kommissorium`} />
      </Form>
    </>
  )
}

type FoundProps = {
  readonly places: readonly Place[]
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  readonly compositions: readonly { readonly id: string; readonly name: string }[]
  readonly shown: Shown
}

/** Sets up a body; its seats come afterwards, on its page. */
export const FoundBodyPage = ({ places, bodies, compositions, shown }: FoundProps) => {
  const say = useTexts(bodyTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('found.title')} lede={say('found.lede')} />
      <Form action="/organer/nyt">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={places} shown={shown} />
        <TextField {...field('name')} label={say('found.name')} />
        <Select
          {...field('kind')}
          label={say('found.kind')}
          items={bodyKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
        />
        <Radios
          {...field('decides')}
          label={say('found.decides')}
          items={(['here', 'elsewhere'] as const).map((where) => ({ value: where, label: say(`decides.${where}`) }))}
        />
        <Select
          {...field('parent')}
          label={say('found.parents')}
          empty="–"
          items={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...field('composition')}
          label={say('found.composition')}
          empty={say('found.composition.none')}
          items={compositions.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...field('basis')} label={say('found.basis')} hint={say('found.basis.hint')} width="full" optional />
        <TextArea {...field('residentsPart')} label={say('found.residents')} hint={say('found.residents.hint')} rows={3} />
        <DateField {...field('from')} label={say('found.from')} />
        <DateField {...field('until')} label={say('found.until')} optional />
        <ButtonRow>
          <Button>{say('found.save')}</Button>
          <ButtonLink kind="tertiary" href="/organer">
            {say('terms.cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}
