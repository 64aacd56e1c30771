import { useTexts } from '#text/use.ts'
import { Alert, Button, ErrorSummary, Form, HiddenField, PageHead, TextField } from '#ui/kit.ts'
import { identityTexts } from '../texts.ts'

type SignInProps = {
  readonly email: string
  readonly error: string | undefined
  readonly demo: boolean
  readonly returnTo: string | undefined
}

/** Asks for the address that a link is sent to. */
export const SignInPage = ({ email, error, demo, returnTo }: SignInProps) => {
  const say = useTexts(identityTexts)
  return (
    <>
      <PageHead title={say('signin.title')} lede={say('signin.lede')} />
      <Form action="/log-ind">
        <ErrorSummary errors={error ? [{ field: 'email', text: error }] : []} />
        {returnTo && <HiddenField name="til" value={returnTo} />}
        <TextField name="email" type="email" label={say('person.email')} value={email} error={error} autocomplete="email" />
        <Button>{say('signin.send')}</Button>
      </Form>
      {demo && (
        <p>
          <a href="/demo">{say('signin.demo')}</a>
        </p>
      )}
    </>
  )
}

/** Says the same whether the address is known or not. */
export const LinkSentPage = ({ email, caught }: { readonly email: string; readonly caught: boolean }) => {
  const say = useTexts(identityTexts)
  return (
    <>
      <PageHead title={say('signin.sent.title')} lede={say('signin.sent', { email })} />
      {caught && (
        <p>
          {say('signin.devmail')}: <a href="/dev/mail">/dev/mail</a>
        </p>
      )}
    </>
  )
}

/** Where a link lands: a button, so that mail scanners that open links do not use it up. */
export const UseLinkPage = ({
  token,
  returnTo,
  refused,
}: {
  readonly token: string
  readonly returnTo: string
  readonly refused: boolean
}) => {
  const say = useTexts(identityTexts)
  if (refused) {
    return (
      <>
        <PageHead title={say('signin.title')} />
        <Alert kind="error" title={say('signin.link.refused')}>
          <p>
            <a href="/log-ind">{say('signin.send')}</a>
          </p>
        </Alert>
      </>
    )
  }
  return (
    <>
      <PageHead title={say('signin.link.title')} lede={say('signin.link.lede')} />
      <Form action="/log-ind/link">
        <HiddenField name="token" value={token} />
        <HiddenField name="til" value={returnTo} />
        <Button>{say('signin.link.button')}</Button>
      </Form>
    </>
  )
}
