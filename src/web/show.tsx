import type { ComponentChildren } from 'preact'
import { actTexts, isAct } from '#features/audit'
import { Receipt } from '#ui/kit.ts'
import { PublicLayout } from '#ui/layouts/public.tsx'
import { renderPage } from '#ui/layouts/render.ts'
import { WorkLayout } from '#ui/layouts/work.tsx'
import { followsOf, footOf, meOf, navigationOf } from './chrome.ts'
import type { Frame, Page } from './page.ts'
import { webTexts } from './texts.ts'

const inLanguage = (page: Page, language: 'da' | 'en'): string => {
  const address = new URL(page.context.req.url)
  address.searchParams.set('sprog', language)
  address.searchParams.delete('gjort')
  return `${address.pathname}${address.search}`
}

const receiptOf = (page: Page): ComponentChildren => {
  const act = page.query('gjort')
  return act !== undefined && isAct(act) ? <Receipt>{actTexts.in(page.language)(act)}.</Receipt> : null
}

/** A page as an answer: the work layout for members, the airy one for the public. */
export const show = (page: Page, frame: Frame, view: ComponentChildren): Response => {
  const { actor, language, settings } = page
  const theme = page.theme === 'system' ? 'auto' : page.theme
  const html =
    actor && !frame.public ? (
      <WorkLayout
        title={frame.title}
        path={frame.path ?? []}
        why={frame.why}
        current={frame.current}
        nav={navigationOf(actor, language)}
        follows={followsOf(actor)}
        me={meOf(actor, language)}
        search={{ action: '/soeg', value: page.context.req.path === '/soeg' ? page.query('q') : undefined }}
        theme={theme}
        language={language}
        switchLanguageHref={inLanguage(page, language === 'da' ? 'en' : 'da')}
        notice={receiptOf(page)}
      >
        {view}
      </WorkLayout>
    ) : (
      <PublicLayout
        title={frame.title}
        path={frame.path ?? []}
        owner={frame.owner}
        language={language}
        theme={theme}
        languageLinks={{ da: inLanguage(page, 'da'), en: inLanguage(page, 'en') }}
        signIn={actor ? undefined : { label: webTexts.in(language)('signin'), href: '/log-ind' }}
        foot={footOf(language, settings)}
      >
        {view}
      </PublicLayout>
    )
  return page.context.html(renderPage(html), frame.status ?? 200)
}
