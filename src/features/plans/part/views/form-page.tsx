import type { ComponentChildren } from 'preact'
import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Button, ButtonRow, ErrorSummary, Form, PageHead, Section } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import type { Plan } from '../../read.ts'
import type { PartRow } from '../../rows.ts'
import { partHref } from '../routes/open.ts'
import { partFormTexts } from '../texts.ts'

/** What every form of a part is drawn from. */
export type PartFormProps = {
  readonly plan: Pick<Plan, 'slug' | 'kind' | 'from' | 'until'>
  readonly part: PartRow
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

type FormPageProps = PartFormProps & {
  readonly title: string
  readonly lede: string
  readonly save: string
  readonly action: string
  /** The version of the record that is changed; none for a new one. */
  readonly version: number | undefined
  /** Where on the part's page one goes back to, or on another page of it. */
  readonly anchor: string
  readonly back?: string
  /** Whether a file can go along. */
  readonly files?: boolean
  /** Between the heading and the form. */
  readonly above?: ComponentChildren
  readonly children: ComponentChildren
}

/** One of a part's forms: what it is about, both versions of a stale edit, the fields, and on whose behalf it is saved. */
export const FormPage = ({
  plan,
  part,
  mandates,
  shown,
  title,
  lede,
  save,
  action,
  version,
  anchor,
  back,
  files,
  above,
  children,
}: FormPageProps) => {
  const { errors } = useShown(shown)
  return (
    <>
      <PageHead title={`${part.title}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`} lede={lede} />
      {above}
      <StaleNotice edit={shown.stale} />
      <Form action={action} version={version} {...(files && { files })}>
        <ErrorSummary errors={errors.filter(({ field }) => field !== 'version')} />
        {children}
        <FormActs mandates={mandates} shown={shown} save={save} back={`${back ?? partHref(plan, part.number)}#${anchor}`} />
      </Form>
    </>
  )
}

type RemovalProps = Pick<PartFormProps, 'mandates' | 'shown'> & {
  readonly action: string
  readonly version: number
  readonly note: string
  readonly act: string
}

/** Taking the record away, apart from the form that changes it. */
export const Removal = ({ action, version, note, act, mandates, shown }: RemovalProps) => {
  const say = useTexts(partFormTexts)
  return (
    <Section id="fjern" title={say('remove.title')}>
      <p class="muted">{note}</p>
      <Form action={action} version={version} id="r">
        <ActingAs mandates={mandates} shown={{ ...shown, refusals: [] }} />
        <ButtonRow>
          <Button kind="danger">{act}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
