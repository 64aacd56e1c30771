import { type ComponentChildren, Fragment } from 'preact'
import { useTexts } from '#text/use.ts'
import { texts } from '../texts.ts'
import { Field, type FieldProps, Group, Notes, useTies } from './field.tsx'
import { useFieldId } from './scope.ts'

export type Choice = { readonly value: string; readonly label: string; readonly hint?: ComponentChildren }

/**
 * A box among many: `group` stands above the first of those that share it, and they open together when `folded`; `closed` is shown and cannot
 * be ticked; its hint says why.
 */
export type BoxChoice = Choice & { readonly group?: string; readonly folded?: boolean; readonly closed?: boolean }

type SelectProps = FieldProps & {
  readonly items: readonly Choice[]
  readonly value?: string | null | undefined
  /** The words of the empty choice; null leaves it out. */
  readonly empty?: string | null
}

/** One of many, as a list that opens. */
export const Select = ({ items, value, empty, ...field }: SelectProps) => {
  const say = useTexts(texts)
  const ties = useTies(field)
  return (
    <Field {...field}>
      <select class="form-select" {...ties}>
        {empty !== null && (
          <option value="" selected={!value}>
            {empty ?? say('choose')}
          </option>
        )}
        {items.map((item) => (
          <option value={item.value} selected={item.value === value} key={item.value}>
            {item.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

type BoxProps = {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly invalid?: boolean
  readonly closed?: boolean
  readonly describedBy?: string | undefined
  readonly children: ComponentChildren
}

const Box = ({ type, id, name, value, checked, invalid = false, closed = false, describedBy, children }: BoxProps) => (
  <div class="check-line">
    <input
      class={`form-${type}`}
      type={type}
      id={id}
      name={name}
      value={value}
      checked={checked}
      disabled={closed}
      aria-invalid={invalid ? 'true' : undefined}
      aria-describedby={describedBy}
    />
    <label for={id}>{children}</label>
  </div>
)

/** The id of a box among others: an id has no other signs than letters, digits, dashes and underscores. */
const boxId = (field: string, { value }: Choice): string => `${field}-${value.replaceAll(/[^\w-]/g, '-')}`

type RadiosProps = FieldProps & {
  readonly items: readonly Choice[]
  readonly value?: string | null | undefined
  readonly kind?: 'lines' | 'chips' | 'chips-even'
}

/** One of few, all in sight. `chips` are big targets for one hand. The first choice carries the field's id, so that the error summary reaches it. */
export const Radios = ({ items, value, kind = 'lines', ...field }: RadiosProps) => {
  const id = useFieldId()(field.name)
  return (
    <Group {...field}>
      <div class={kind === 'chips-even' ? 'chips chips-even' : kind}>
        {items.map((item, at) => (
          <Box
            type="radio"
            id={at === 0 ? id : boxId(id, item)}
            name={field.name}
            value={item.value}
            checked={item.value === value}
            key={item.value}
          >
            <span>
              {item.label}
              {item.hint !== undefined && <span class="form-hint"> {item.hint}</span>}
            </span>
          </Box>
        ))}
      </div>
    </Group>
  )
}

type CheckboxesProps = FieldProps & {
  readonly items: readonly BoxChoice[]
  readonly values?: readonly string[]
  /** Two beside each other where there is room. */
  readonly columns?: boolean
}

type Run = { readonly group: string | undefined; readonly items: readonly BoxChoice[] }

/** Boxes in their order, those that stand together under one heading as one run. */
const runsOf = (items: readonly BoxChoice[]): readonly Run[] => {
  const starts = items.flatMap(({ group }, at) => (at === 0 || group !== items[at - 1]?.group ? [at] : []))
  return starts.map((from, at) => ({ group: items[from]?.group, items: items.slice(from, starts[at + 1]) }))
}

/** Any of few; the form sends one value for each that is ticked. A heading is tied to its boxes: those below another may be called the same. */
export const Checkboxes = ({ items, values = [], columns = false, ...field }: CheckboxesProps) => {
  const id = useFieldId()(field.name)
  const lines = (some: readonly BoxChoice[]) =>
    some.map((item) => (
      <Box
        type="checkbox"
        id={item === items[0] ? id : boxId(id, item)}
        name={field.name}
        value={item.value}
        checked={values.includes(item.value)}
        closed={item.closed ?? false}
        key={item.value}
      >
        <span>
          {item.label}
          {item.hint !== undefined && <span class="form-hint"> {item.hint}</span>}
        </span>
      </Box>
    ))
  const boxes = (some: readonly BoxChoice[]) => (columns ? <div class="check-columns">{lines(some)}</div> : lines(some))
  const isOpen = (some: readonly BoxChoice[]) => some.some(({ value }) => values.includes(value))
  return (
    <Group {...field}>
      {runsOf(items).map(({ group, items: some }) =>
        group === undefined ? (
          <Fragment key={some[0]?.value}>{boxes(some)}</Fragment>
        ) : some[0]?.folded ? (
          <details class="check-fold" open={isOpen(some)} key={some[0].value}>
            <summary>{group}</summary>
            {boxes(some)}
          </details>
        ) : (
          <fieldset class="check-run" key={some[0]?.value}>
            <legend class="check-group">{group}</legend>
            {boxes(some)}
          </fieldset>
        ),
      )}
    </Group>
  )
}

type CheckboxProps = FieldProps & { readonly checked?: boolean; readonly value?: string }

/** Yes or not; a tick sends `value`, `yes` unless told. */
export const Checkbox = ({ checked = false, value = 'yes', ...field }: CheckboxProps) => {
  const ties = useTies(field)
  return (
    <div class={field.error ? 'form-group form-error' : 'form-group'}>
      <Notes id={ties.id} error={field.error} />
      <Box
        type="checkbox"
        id={ties.id}
        name={field.name}
        value={value}
        checked={checked}
        invalid={Boolean(field.error)}
        describedBy={ties['aria-describedby']}
      >
        <span>
          {field.label}
          {field.hint !== undefined && (
            <span class="form-hint" id={`${ties.id}-hint`}>
              {' '}
              {field.hint}
            </span>
          )}
        </span>
      </Box>
    </div>
  )
}
