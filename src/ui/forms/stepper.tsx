import { useTexts } from '#text/use.ts'
import { VisuallyHidden } from '../hidden.tsx'
import { texts } from '../texts.ts'
import { Field, type FieldProps, useTies } from './field.tsx'

type StepperProps = Omit<FieldProps, 'label'> & {
  readonly label: string
  readonly value?: string | null | undefined
  /** What a script moves it by; the field's name unless told. */
  readonly group?: string
}

const Step = ({ by, name, children }: { readonly by: 1 | -1; readonly name: string; readonly children: string }) => (
  <button class="button button-secondary" type="button" data-step={by} data-of={name} hidden>
    <span aria-hidden="true">{by === 1 ? '+' : '−'}</span>
    <VisuallyHidden>{children}</VisuallyHidden>
  </button>
)

/** A count from 0 for one thumb: a field for digits, and, where a script runs, one less and one more beside it. */
export const Stepper = ({ value, group, ...field }: StepperProps) => {
  const say = useTexts(texts)
  const ties = useTies(field)
  const { label, name } = field
  return (
    <div class="stepper" data-group={group}>
      <Field {...field}>
        <span class="stepper-row">
          <Step by={-1} name={name}>
            {say('step.fewer', { what: label })}
          </Step>
          <input class="form-input" type="text" inputMode="numeric" value={value ?? ''} autocomplete="off" {...ties} />
          <Step by={1} name={name}>
            {say('step.more', { what: label })}
          </Step>
        </span>
      </Field>
    </div>
  )
}
