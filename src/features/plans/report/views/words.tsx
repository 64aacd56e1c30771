import type { Mandate } from '#features/identity'
import { ErrorSummary, Form, PageHead, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'

/** The most letters of a section. */
export const mostWords = 8_000

type WordsProps = {
  readonly title: string
  readonly lede: string
  readonly save: string
  /** Where the report's page lies; the form lies below it. */
  readonly href: string
  /** Counts saves; none while nobody has written anything. */
  readonly version: number | undefined
  /** The first must be filled in. */
  readonly sections: readonly { readonly name: string; readonly label: string; readonly hint: string }[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** All sections of a report on one form; below each name what belongs there, and what the report says already. */
export const WordsPage = ({ title, lede, save, href, version, sections, mandates, shown }: WordsProps) => {
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={title} lede={lede} />
      <StaleNotice edit={shown.stale} />
      <Form action={`${href}/tekst`} version={version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        {sections.map(({ name, label, hint }, at) => (
          <TextArea {...field(name)} label={label} hint={hint} rows={at === 0 ? 6 : 4} maxLength={mostWords} optional={at > 0} key={name} />
        ))}
        <FormActs back={href} mandates={mandates} shown={shown} save={save} />
      </Form>
    </>
  )
}
