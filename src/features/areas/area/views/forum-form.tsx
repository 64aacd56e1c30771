import { useTexts } from '#text/use.ts'
import { ButtonLink, Empty, ErrorSummary, Form, PageHead, Select, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { areaTexts } from '../texts.ts'
import { type AreaFormProps, PeriodFields } from './form-parts.tsx'

type ForumProps = AreaFormProps & { readonly offers: readonly { readonly id: string; readonly name: string }[] }

/** Ties a body to an area; where none is left to tie, the way to set one up. */
export const ForumPage = ({ area, offers, mandates, shown }: ForumProps) => {
  const say = useTexts(areaTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${area.name}: ${say('form.forum').toLowerCase()}`} lede={say('forum.lede')} />
      {offers.length === 0 ? (
        <Empty title={say('forum.none')} act={<ButtonLink href="/organer/nyt">{say('forum.found')}</ButtonLink>}>
          {say('forum.lede')}
        </Empty>
      ) : (
        <Form action={`/omraader/${area.slug}/fora/nyt`}>
          <ErrorSummary errors={errors} />
          <Select {...field('body')} label={say('forum.which')} items={offers.map(({ id, name }) => ({ value: id, label: name }))} />
          <TextField {...field('task')} label={say('forum.task')} hint={say('forum.task.hint')} width="full" optional />
          <PeriodFields shown={shown} />
          <FormActs back={`/omraader/${area.slug}`} mandates={mandates} shown={shown} save={say('forum.save')} />
        </Form>
      )}
    </>
  )
}
