import { roles } from '#kernel/roles'
import { roleTexts } from '#text/roles.ts'
import { useTexts } from '#text/use.ts'
import { Button, DateField, ErrorSummary, Form, HiddenField, PageHead, Select, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Mandate } from '../mandate.ts'
import type { scopesOf } from '../queries.ts'
import { identityTexts } from '../texts.ts'

type GrantProps = {
  /** The municipality that the mandate is given in. */
  readonly place: Pick<Mandate, 'municipality' | 'municipalityName' | 'municipalitySlug'>
  /** What a mandate there can be narrowed to or act for. */
  readonly scopes: Awaited<ReturnType<typeof scopesOf>>
  readonly shown: Shown
}

/** Asks whom to give which mandate: role, place, on whose behalf, and the period. */
export const GrantMandatePage = ({ place, scopes, shown }: GrantProps) => {
  const say = useTexts(identityTexts)
  const role = useTexts(roleTexts)
  const { words, errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('mandate.grant')} lede={say('mandate.grant.lede', { place: place.municipalityName })} />
      <Form action={`/mandater/nyt?kommune=${place.municipalitySlug}`} id="giv">
        <ErrorSummary errors={errors} />
        <HiddenField name="municipality" value={String(place.municipality)} />
        <TextField {...field('email')} type="email" label={say('person.email')} />
        <TextField {...field('name')} label={say('person.name')} hint={say('person.name.hint')} optional />
        <Select {...field('role')} label={say('mandate.role')} items={roles.map((name) => ({ value: name, label: role(name) }))} />
        <Select
          {...field('scope')}
          label={say('mandate.scope.label')}
          value={words.scope ?? 'municipality'}
          items={[
            { value: 'municipality', label: say('mandate.scope.all') },
            ...scopes.map((scope) => ({ value: `${scope.kind}:${scope.id}`, label: scope.name })),
          ]}
        />
        <Select
          {...field('actsFor')}
          label={say('mandate.actsFor')}
          items={scopes.filter((scope) => scope.kind === 'organisation').map((scope) => ({ value: scope.id, label: scope.name }))}
        />
        <DateField {...field('from')} label={say('mandate.from')} />
        <DateField {...field('until')} label={say('mandate.until')} hint={say('mandate.until.hint')} optional />
        <TextField {...field('reason')} label={say('mandate.reason')} width="full" optional />
        <Button>{say('mandate.grant')}</Button>
      </Form>
    </>
  )
}
