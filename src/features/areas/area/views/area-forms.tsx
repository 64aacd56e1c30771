import { mandateChoices, type Place } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Radios, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Known } from '../../near/near.ts'
import { NearNotice } from '../../near/views/notice.tsx'
import { areaTexts } from '../texts.ts'

/** A municipality where the reader may register areas, and under which mandates. */
type RegisterProps = {
  readonly places: readonly Place[]
  readonly shown: Shown
  /** What looks like the area that is about to be registered. */
  readonly near: readonly Known[]
}

/** Registers an area; figures, estates and forums come afterwards, on its page. */
export const RegisterAreaPage = ({ places, shown, near }: RegisterProps) => {
  const say = useTexts(areaTexts)
  const { words, errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('register.title')} lede={say('register.lede')} />
      <Form action="/omraader/nyt">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={places} shown={shown} />
        <NearNotice mine={{ name: words.name ?? '', note: words.source ?? null }} near={near} shown={shown} />
        <TextField {...field('name')} label={say('register.name')} hint={say('register.name.hint')} />
        <TextField {...field('nicknames')} label={say('register.nicknames')} hint={say('register.nicknames.hint')} optional />
        <Radios
          {...field('form')}
          label={say('register.form')}
          value={words.form ?? 'area'}
          items={(['area', 'scattered'] as const).map((form) => ({ value: form, label: say(`form.${form}`) }))}
        />
        <DateField {...field('from')} label={say('register.from')} />
        <DateField {...field('until')} label={say('register.until')} hint={say('register.until.hint')} optional />
        <TextField {...field('source')} label={say('register.source')} hint={say('register.source.hint')} width="full" optional />
        <FormActs mandates={mandateChoices(places)} shown={shown} save={say('register.save')} back="/omraader" />
      </Form>
    </>
  )
}
