import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Button, Cell, Empty, ErrorSummary, Example, Form, PageHead, Section, Table, TextField, VisuallyHidden } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Policy } from '../queries.ts'
import { proposalTexts } from '../texts.ts'

type PoliciesProps = {
  readonly href: string
  readonly policies: readonly Policy[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** A reference as a link where it is an address on the web. */
export const Reference = ({ of }: { readonly of: string | null }) => {
  if (of === null) return <>–</>
  return /^https?:\/\/\S+$/.test(of) ? (
    <a href={of} rel="noreferrer">
      {of}
    </a>
  ) : (
    <>{of}</>
  )
}

const PolicyRow = ({ href, policy, mandates, shown }: Omit<PoliciesProps, 'policies'> & { readonly policy: Policy }) => {
  const say = useTexts(proposalTexts)
  return (
    <tr>
      <th scope="row">
        {policy.title}
        {policy.example && (
          <>
            {' '}
            <Example />
          </>
        )}
      </th>
      <Cell label={say('policies.reference')}>
        <Reference of={policy.reference} />
      </Cell>
      <Cell label={say('policies.act')}>
        <Form action={`${href}/politikker/${policy.id}/fjern`} id={`f${policy.id.slice(-6)}`}>
          <ActingAs mandates={mandates} shown={{ ...shown, refusals: [] }} />
          <Button kind="tertiary" small>
            {say('policies.remove')}
            <VisuallyHidden> {policy.title}</VisuallyHidden>
          </Button>
        </Form>
      </Cell>
    </tr>
  )
}

/** The policies that a plan serves, and the form that names another. */
export const PoliciesPage = (props: PoliciesProps) => {
  const say = useTexts(proposalTexts)
  const { href, policies, mandates, shown } = props
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('policies.title')} lede={say('policies.lede')} />
      {policies.length === 0 ? (
        <Empty title={say('policies.title')}>{say('policies.none')}</Empty>
      ) : (
        <Table caption={say('policies.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('policies.name')}</th>
              <th scope="col">{say('policies.reference')}</th>
              <th scope="col">{say('policies.act')}</th>
            </tr>
          </thead>
          <tbody>
            {policies.map((policy) => (
              <PolicyRow {...props} policy={policy} key={policy.id} />
            ))}
          </tbody>
        </Table>
      )}
      <Section id="ny" title={say('policies.new')}>
        <Form action={`${href}/politikker`}>
          <ErrorSummary errors={errors} />
          <TextField {...field('title')} label={say('policies.name')} width="full" maxLength={160} />
          <TextField
            {...field('reference')}
            label={say('policies.reference')}
            hint={say('policies.reference.hint')}
            width="full"
            optional
          />
          <FormActs back={href} mandates={mandates} shown={shown} save={say('policies.add')} />
        </Form>
      </Section>
    </>
  )
}
