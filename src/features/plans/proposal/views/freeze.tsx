import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, ErrorSummary, Form, PageHead } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { proposalTexts } from '../texts.ts'

type FreezeProps = {
  readonly href: string
  /** The number that it gets. */
  readonly next: number
  readonly ready: boolean
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Says what freezing does, and freezes; or what stops it, with the way to mend it. */
export const FreezePage = ({ href, next, ready, mandates, shown }: FreezeProps) => {
  const say = useTexts(proposalTexts)
  const { errors } = useShown(shown)
  return (
    <>
      <PageHead title={say('freeze.title')} lede={say('freeze.lede', { number: next })} />
      <ErrorSummary errors={errors} />
      {ready ? (
        <Form action={`${href}/frys`}>
          <p>{say('freeze.what')}</p>
          <FormActs back={href} mandates={mandates} shown={shown} save={say('freeze')} />
        </Form>
      ) : (
        <ActBar blockers={[{ label: say('refuse.summary'), href: `${href}/tekst` }]}>
          <ButtonLink href={null}>{say('freeze')}</ButtonLink>
        </ActBar>
      )}
    </>
  )
}
