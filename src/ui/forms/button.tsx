import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'

type Kind = 'primary' | 'secondary' | 'tertiary' | 'danger'
type Look = { readonly kind?: Kind; readonly small?: boolean; readonly icon?: IconName; readonly children: ComponentChildren }

const look = ({ kind = 'primary', small = false }: { readonly kind?: Kind | undefined; readonly small?: boolean | undefined }): string =>
  `button button-${kind}${small ? ' button-small' : ''}`

type ButtonProps = Look & {
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  /** Sends the form to another address than its own. */
  readonly action?: string
  /** The id of the form it belongs to, when it stands outside. */
  readonly form?: string
  /** Not possible now; it stays reachable, and what is missing stands beside it under this id. */
  readonly blockedBy?: string
  /** Shown by a script, when there is something to do. */
  readonly hidden?: boolean
}

/** Sends a form; named with a verb and its object. */
export const Button = ({ kind, small, icon, type = 'submit', name, value, action, form, blockedBy, hidden, children }: ButtonProps) => (
  <button
    class={look({ kind, small })}
    type={blockedBy === undefined ? type : 'button'}
    name={name}
    value={value}
    formAction={action}
    form={form}
    aria-disabled={blockedBy === undefined ? undefined : 'true'}
    aria-describedby={blockedBy}
    hidden={hidden}
  >
    {icon !== undefined && <Icon name={icon} small />}
    {children}
  </button>
)

type ButtonLinkProps = Look & {
  /** Null: the act is blocked, and an `ActBar` says by what. */
  readonly href: string | null
}

/** A link that looks like an act, because it leads to one. */
export const ButtonLink = ({ kind, small, icon, href, children }: ButtonLinkProps) => {
  const inside = (
    <>
      {icon !== undefined && <Icon name={icon} small />}
      {children}
    </>
  )
  return href === null ? (
    <button class={look({ kind, small })} type="button" aria-disabled="true">
      {inside}
    </button>
  ) : (
    <a class={look({ kind, small })} href={href}>
      {inside}
    </a>
  )
}

/** Acts side by side. */
export const ButtonRow = ({ children }: { readonly children: ComponentChildren }) => <div class="button-row">{children}</div>

/** The one act of a phone form: wide, and always in sight at the lower edge. */
export const SendBar = ({ children, note }: { readonly children: ComponentChildren; readonly note?: ComponentChildren }) => (
  <div class="send">
    {children}
    {note !== undefined && <p>{note}</p>}
  </div>
)
