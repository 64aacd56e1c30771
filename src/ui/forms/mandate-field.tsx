import { useTexts } from '#text/use.ts'
import { texts } from '../texts.ts'
import { Select } from './choices.tsx'
import { HiddenField } from './hidden-field.tsx'

export type MandateChoice = { readonly id: string; readonly label: string }

type MandateFieldProps = {
  readonly mandates: readonly MandateChoice[]
  readonly value?: string | null | undefined
  readonly error?: string | null | undefined
}

/** On whose behalf the user acts, in the field `mandate`: a choice where several mandates fit, a plain line where one does. */
export const MandateField = ({ mandates, value, error }: MandateFieldProps) => {
  const say = useTexts(texts)
  const [only, ...more] = mandates
  if (only !== undefined && more.length === 0)
    return (
      <p class="mandate-line">
        <HiddenField name="mandate" value={only.id} />
        <span class="muted">{say('onBehalfOf')}:</span> {only.label}
      </p>
    )
  return (
    <Select
      name="mandate"
      label={say('onBehalfOf')}
      hint={say('onBehalfHint')}
      value={value}
      error={error}
      items={mandates.map((mandate) => ({ value: mandate.id, label: mandate.label }))}
    />
  )
}
