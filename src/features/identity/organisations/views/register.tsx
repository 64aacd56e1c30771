import { useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, Select, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Mandate } from '../../mandate.ts'
import type { Place } from '../../places.ts'
import { organisationKinds } from '../organisation.ts'
import type { ParentRow } from '../queries.ts'
import { organisationTexts } from '../texts.ts'

type RegisterProps = {
  readonly places: readonly Place[]
  readonly parents: readonly ParentRow[]
  /** The mandates that permit it in the municipality chosen; none before one is. */
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Registers an organisation under the one it belongs to. */
export const RegisterPage = ({ places, parents, mandates, shown }: RegisterProps) => {
  const say = useTexts(organisationTexts)
  const { errors, field } = useShown(shown)
  const [, ...others] = places
  const whereabouts = ({ kind, municipality_name }: ParentRow): string =>
    [say(`kind.${kind}`), ...(others.length > 0 ? [municipality_name] : [])].join(', ')
  return (
    <>
      <PageHead title={say('register.title')} lede={say('register.lede')} />
      <Form action="/organisationer/ny">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={places} shown={shown} />
        <Select
          {...field('kind')}
          label={say('register.kind')}
          items={organisationKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
        />
        <TextField {...field('name')} label={say('register.name')} hint={say('register.name.hint')} />
        <Select
          {...field('parent')}
          label={say('register.parent')}
          hint={say('register.parent.hint')}
          empty={say('register.parent.none')}
          items={parents.map((parent) => ({ value: parent.id, label: `${parent.name} (${whereabouts(parent).toLowerCase()})` }))}
        />
        <TextField {...field('source')} label={say('register.source')} hint={say('register.source.hint')} width="full" optional />
        <FormActs mandates={mandates} shown={shown} save={say('register.save')} back="/organisationer" />
      </Form>
    </>
  )
}
