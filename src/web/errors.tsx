import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import type { Platform } from '#platform'
import { PageHead } from '#ui/kit.ts'
import { pageOf } from './mount.ts'
import type { Variables, WebSettings } from './page.ts'
import { webTexts } from './texts.ts'

type Failure = 'not_found' | 'denied' | 'failed' | 'origin' | 'too_large'

const statusOf = { not_found: 404, denied: 403, origin: 403, failed: 500, too_large: 413 } as const

const failureOf = (error: unknown): Failure => {
  const code = (error as { code?: unknown }).code
  if (code === 'NOT_FOUND') return 'not_found'
  if (code === 'DENIED') return 'denied'
  if (code === 'TOO_LARGE') return 'too_large'
  if (error instanceof HTTPException && error.status === 403) return 'origin'
  return 'failed'
}

const links = { not_found: '/', denied: '/mandat', origin: '/', failed: '/' } as const

/** The pages that stand where something could not be shown: not there (or not yours), not permitted, failed. */
export const errorPages = (platform: Platform, settings: WebSettings, log: Logger) => {
  const answer = (context: Context<Variables>, failure: Failure): Response => {
    if (!context.get('found')) context.set('found', { actor: null, language: 'da', theme: 'system' })
    const page = pageOf(context, platform, settings)
    const say = webTexts.in(page.language)
    return page.show(
      { title: say(`${failure}.title`), status: statusOf[failure] },
      <>
        <PageHead title={say(`${failure}.title`)} lede={say(`${failure}.lede`)} />
        <p>
          {failure === 'too_large' ? (
            // The form stands at the address that it was sent to, for whatever takes a file.
            <a href={context.req.path}>{say('too_large.back')}</a>
          ) : (
            <a href={links[failure]}>{failure === 'denied' ? say('denied.mandates') : say('not_found.back')}</a>
          )}
        </p>
      </>,
    )
  }
  return {
    notFound: (context: Context<Variables>): Response => answer(context, 'not_found'),
    onError: (error: unknown, context: Context<Variables>): Response => {
      const failure = failureOf(error)
      if (failure === 'failed') log.error({ err: error, path: context.req.path }, 'a request failed')
      return answer(context, failure)
    },
  }
}
