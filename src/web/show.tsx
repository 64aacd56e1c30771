import type { ComponentChildren } from 'preact'
import { actTexts, isAct } from '#features/audit'
import type { Language } from '#text/language.ts'
import { Receipt } from '#ui/kit.ts'
import { PlainLayout } from '#ui/layouts/plain.tsx'
import { PublicLayout } from '#ui/layouts/public.tsx'
import { renderPage } from '#ui/layouts/render.ts'
import { WorkLayout } from '#ui/layouts/work.tsx'
import { followsOf, footOf, meOf, navigationOf } from './chrome.ts'
import type { Frame, Page, Theme } from './page.ts'
import { webTexts } from './texts.ts'

/** The present page in another language or look; the receipt of what was done is not shown twice. */
const shownIn = (page: Page, name: 'sprog' | 'tema', value: Language | Theme): string => {
  const address = new URL(page.context.req.url)
  address.searchParams.set(name, value)
  address.searchParams.delete('gjort')
  return `${address.pathname}${address.search}`
}

const receiptOf = (page: Page): ComponentChildren => {
  const act = page.query('gjort')
  return act !== undefined && isAct(act) ? <Receipt>{actTexts.in(page.language)(act)}.</Receipt> : null
}

/** A page as an answer: the work layout for members, the airy one for the public, one narrow column for what is done with one hand. */
export const show = (page: Page, frame: Frame, view: ComponentChildren): Response => {
  const { actor, language, settings } = page
  const theme = page.theme === 'system' ? 'auto' : page.theme
  const look = {
    current: theme,
    links: { light: shownIn(page, 'tema', 'light'), dark: shownIn(page, 'tema', 'dark'), auto: shownIn(page, 'tema', 'system') },
  } as const
  const home = actor ? '/overblik' : '/'
  const html =
    actor && frame.phone ? (
      <PlainLayout title={frame.title} language={language} theme={theme} home={home} islands={frame.islands ?? []} {...frame.phone}>
        {view}
      </PlainLayout>
    ) : actor && !frame.public ? (
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
        islands={[...(frame.islands ?? []), ...(frame.lookAgain === undefined ? [] : ['look-again.js'])]}
        lookAgain={frame.lookAgain}
        look={look}
        language={language}
        switchLanguageHref={shownIn(page, 'sprog', language === 'da' ? 'en' : 'da')}
        notice={receiptOf(page)}
      >
        {view}
      </WorkLayout>
    ) : (
      <PublicLayout
        title={frame.title}
        path={frame.path ?? []}
        owner={frame.owner}
        home={home}
        language={language}
        theme={theme}
        look={look}
        languageLinks={{ da: shownIn(page, 'sprog', 'da'), en: shownIn(page, 'sprog', 'en') }}
        signIn={actor ? undefined : { label: webTexts.in(language)('signin'), href: '/log-ind' }}
        foot={footOf(language, settings)}
      >
        {view}
      </PublicLayout>
    )
  return page.context.html(renderPage(html), frame.status ?? 200)
}
