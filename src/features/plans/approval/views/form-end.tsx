import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Button, ButtonLink, ButtonRow, HiddenField, type IconName } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { approvalTexts } from '../texts.ts'

type FormEndProps = {
  /** Those under which this very act can be done. */
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
  readonly save: string
  readonly icon?: IconName
  readonly back: string
}

/** The end of a form: on whose behalf where several mandates fit, the act, the way back. */
export const FormEnd = ({ mandates, shown, save, icon, back }: FormEndProps) => {
  const say = useTexts(approvalTexts)
  const [only, ...more] = mandates
  return (
    <>
      {only && more.length === 0 ? <HiddenField name="mandate" value={only.id} /> : <ActingAs mandates={mandates} shown={shown} />}
      <ButtonRow>
        <Button {...(icon && { icon })}>{save}</Button>
        <ButtonLink kind="tertiary" href={back}>
          {say('form.back')}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
