import { useLanguage, useTexts } from '#text/use.ts'
import { texts } from '../texts.ts'
import { type Look, LookLinks } from './look.tsx'

export type MeProps = {
  /** The role that the user acts in; never a person's name. */
  readonly role: string
  /** Where: plan or area, then the organisation. */
  readonly place: readonly string[]
  readonly switchHref?: string | undefined
  readonly signOutAction: string
}

type MoreProps = {
  readonly look?: Look | undefined
  readonly switchLanguageHref?: string | undefined
  /** With the button that shows the keys; left out where there is no keyboard. */
  readonly keys?: boolean
}

/** Who the user is right now, and the way to be someone else or nobody. */
export const Me = ({ role, place, switchHref, signOutAction, look, switchLanguageHref, keys = false }: MeProps & MoreProps) => {
  const say = useTexts(texts)
  const other = useLanguage() === 'da' ? 'en' : 'da'
  return (
    <div class="me">
      <b>{role}</b>
      {place.map((line) => (
        <span class="me-place" key={line}>
          {line}
        </span>
      ))}
      <div class="me-acts">
        {switchHref !== undefined && <a href={switchHref}>{say('switchMandate')}</a>}
        <form action={signOutAction} method="post">
          <button class="link-button" type="submit">
            {say('signOut')}
          </button>
        </form>
        {switchLanguageHref !== undefined && (
          <a href={switchLanguageHref} lang={other} hreflang={other}>
            {say('inOtherLanguage')}
          </a>
        )}
        {keys && (
          <button class="link-button" type="button" popovertarget="taster">
            {say('keys')}
          </button>
        )}
      </div>
      {look !== undefined && <LookLinks {...look} />}
    </div>
  )
}
