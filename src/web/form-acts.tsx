import type { ComponentChildren } from 'preact'
import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Button, ButtonLink, ButtonRow } from '#ui/kit.ts'
import { ActingAs } from './acting-as.tsx'
import type { Shown } from './page.ts'
import { webTexts } from './texts.ts'

type FormActsProps = {
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
  readonly save: string
  /** Whether the act takes something away. */
  readonly danger?: boolean
  /** Where the way back leads. */
  readonly back: string
  /** Further acts, between the first and the way back. */
  readonly children?: ComponentChildren
}

/** The end of a form: on whose behalf, the act, and the way back. */
export const FormActs = ({ mandates, shown, save, danger = false, back, children }: FormActsProps) => {
  const say = useTexts(webTexts)
  return (
    <>
      <ActingAs mandates={mandates} shown={shown} />
      <ButtonRow>
        <Button kind={danger ? 'danger' : 'primary'}>{save}</Button>
        {children}
        <ButtonLink kind="tertiary" href={back}>
          {say('cancel')}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
