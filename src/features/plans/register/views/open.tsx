import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Radios, Select, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { bases, keepings } from '../register.ts'
import { registerTexts } from '../texts.ts'

type OpenProps = { readonly plan: Plan; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** Opening a register: whose, on what law, what for, what is kept and until when. */
export const OpenPage = ({ plan, mandates, shown }: OpenProps) => {
  const say = useTexts(registerTexts)
  const { errors, field } = useShown(shown)
  const href = `${hrefOf(plan)}/registre`
  const activities = plan.parts.flatMap((part) => part.activities)
  return (
    <>
      <PageHead title={say('open.title')} lede={say('open.lede')} />
      <Form action={`${href}/nyt`}>
        <ErrorSummary errors={errors} />
        <Select
          {...field('activity')}
          label={say('open.activity')}
          items={activities.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Radios {...field('basis')} label={say('open.basis')} items={bases.map((one) => ({ value: one, label: say(`basis.${one}`) }))} />
        <TextArea {...field('purpose')} label={say('open.purpose')} hint={say('open.purpose.hint')} rows={3} />
        <Radios {...field('keeps')} label={say('open.keeps')} items={keepings.map((one) => ({ value: one, label: say(`keeps.${one}`) }))} />
        <DateField {...field('deleteOn')} label={say('open.deleteOn')} hint={say('open.deleteOn.hint')} />
        <FormActs mandates={mandates} shown={shown} save={say('open.save')} back={href} />
      </Form>
    </>
  )
}
