import { precisions } from '#kernel/day'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Pair, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { useShown } from '#web/shown.ts'
import { StaleNotice } from '#web/stale.tsx'
import { hrefOf } from '../read.ts'
import { judgeDocumentRemoval, onDocument } from '../removal.ts'
import type { BasisDocument } from '../rows.ts'
import { projectFormTexts } from '../texts.ts'
import type { ProjectFormProps } from './form-props.ts'
import { RemoveForm } from './remove-form.tsx'

/** A document that the project builds on, new or changed. */
export const DocumentPage = ({ project, document, mandates, shown }: ProjectFormProps & { readonly document: BasisDocument | null }) => {
  const say = useTexts(projectFormTexts)
  const { errors, field } = useShown(shown)
  const action = `${hrefOf(project)}/grundlag/${document?.id ?? 'nyt'}`
  return (
    <>
      <PageHead title={say(document ? 'document.change' : 'document.new')} lede={say('document.lede')} />
      <StaleNotice edit={shown.stale} />
      <Form action={action} version={document?.version}>
        <ErrorSummary errors={errors.filter((error) => error.field !== 'version')} />
        <TextField {...field('title')} label={say('field.title')} width="full" />
        <TextField {...field('madeBy')} label={say('field.madeBy')} width="full" />
        <Pair>
          <DateField {...field('madeOn')} label={say('field.madeOn')} hint={say('madeOn.hint')} optional />
          <Select
            {...field('precision')}
            label={say('field.precision')}
            empty={null}
            items={precisions.map((value) => ({ value, label: say(`precision.${value}`) }))}
          />
        </Pair>
        <TextField {...field('reference')} label={say('document.reference')} optional />
        <TextField {...field('link')} type="url" label={say('field.link')} hint={say('link.hint')} width="full" optional />
        <TextArea {...field('note')} label={say('field.note')} rows={2} optional />
        <FormActs back={`${hrefOf(project)}#grundlag`} mandates={mandates} shown={shown} save={say('document.save')} />
      </Form>
      {document && (
        <RemoveForm
          action={`${action}/fjern`}
          note={say('document.remove.note')}
          label={say('document.remove')}
          mandates={mandates}
          kept={judgeDocumentRemoval(project.deliverables, document.id)}
          holding={{ href: hrefOf(project), deliverables: onDocument(project.deliverables, document.id) }}
        />
      )}
    </>
  )
}
