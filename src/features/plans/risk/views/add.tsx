import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { riskTexts } from '../texts.ts'
import { AssessmentFields } from './fields.tsx'

type AddProps = { readonly href: string; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** Writes a risk down. */
export const AddPage = ({ href, mandates, shown }: AddProps) => {
  const say = useTexts(riskTexts)
  const { errors } = useShown(shown)
  return (
    <>
      <PageHead title={say('new')} lede={say('new.lede')} />
      <Form action={`${href}/ny`}>
        <ErrorSummary errors={errors} />
        <AssessmentFields shown={shown} />
        <FormActs back={href} mandates={mandates} shown={shown} save={say('add.save')} />
      </Form>
    </>
  )
}
