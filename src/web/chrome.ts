import type { Actor } from '#features/identity'
import type { Language } from '#text/language.ts'
import { roleTexts } from '#text/roles.ts'
import type { Follow, NavItem } from '#ui/layouts/main-menu.tsx'
import type { MeProps } from '#ui/layouts/me.tsx'
import type { FootBlock } from '#ui/layouts/public.tsx'
import type { WebSettings } from './page.ts'
import { webTexts } from './texts.ts'

/** The menu: what the actor's roles have use for. */
export const navigationOf = (actor: Actor, language: Language): readonly NavItem[] => {
  const say = webTexts.in(language)
  const has = (...roles: string[]): boolean => actor.mandates.some((mandate) => roles.includes(mandate.role))
  return [
    { key: 'overview', label: say('nav.overview'), href: '/overblik', icon: 'checklist' },
    { key: 'areas', label: say('nav.areas'), href: '/omraader', icon: 'location' },
    ...(has('coordinator', 'secretariat', 'director')
      ? [{ key: 'signals', label: say('nav.signals'), href: '/signaler', icon: 'mail' } as const]
      : []),
    ...(has('coordinator', 'secretariat', 'director', 'municipal_seat', 'committee_member')
      ? [{ key: 'cases', label: say('nav.cases'), href: '/udpegning', icon: 'assignment' } as const]
      : []),
    ...(has('coordinator', 'secretariat', 'director', 'municipal_seat')
      ? [{ key: 'presence', label: say('nav.presence'), href: '/tilstedevaerelse', icon: 'analytics' } as const]
      : []),
    ...(has('institution_leader', 'front_line_worker')
      ? [{ key: 'signals', label: say('nav.own_signals'), href: '/signaler/mine', icon: 'mail' } as const]
      : []),
    ...(has('project_leader', 'association_manager', 'institution_leader', 'front_line_worker')
      ? [{ key: 'sessions', label: say('nav.sessions'), href: '/gange/ny', icon: 'add' } as const]
      : []),
    { key: 'plans', label: say('nav.plans'), href: '/planer', icon: 'document' },
    ...(has('coordinator', 'secretariat', 'director', 'councillor', 'municipal_seat')
      ? [{ key: 'projects', label: say('nav.projects'), href: '/projekter', icon: 'calendar' } as const]
      : []),
    ...(has('coordinator', 'secretariat', 'director', 'auditor', 'administrator', 'councillor')
      ? [{ key: 'funding', label: say('nav.funding'), href: '/bevillinger', icon: 'payments' } as const]
      : []),
    { key: 'bodies', label: say('nav.bodies'), href: '/organer', icon: 'groups' },
    ...(has('administrator', 'coordinator', 'secretariat')
      ? [{ key: 'organisations', label: say('nav.organisations'), href: '/organisationer', icon: 'home' } as const]
      : []),
    ...(has('administrator', 'auditor')
      ? [{ key: 'mandates', label: say('nav.mandates'), href: '/mandater', icon: 'assignment' } as const]
      : []),
    ...(has('administrator', 'auditor', 'director')
      ? [{ key: 'log', label: say('nav.log'), href: '/log', icon: 'analytics' } as const]
      : []),
  ]
}

/** What the actor follows: the areas and bodies that the mandates name. */
export const followsOf = (actor: Actor): readonly Follow[] => {
  const seen = new Map<string, Follow>()
  for (const mandate of actor.mandates) {
    if (!mandate.scopeSlug || !mandate.scopeName) continue
    const href = `/${mandate.area ? 'omraader' : 'organer'}/${mandate.scopeSlug}`
    seen.set(href, { label: mandate.scopeName, href, status: mandate.scopeState ?? 'wait' })
  }
  return [...seen.values()]
}

/** Who the actor is right now, by role and place. */
export const meOf = (actor: Actor, language: Language): MeProps => {
  const [first] = actor.mandates
  const place = first ? [first.scopeName, first.actsForName].filter((name) => name !== null) : [actor.email]
  return {
    role: first ? roleTexts.in(language)(first.role) : actor.name,
    place: [...new Set(place)],
    switchHref: '/mandat',
    signOutAction: '/log-ud',
  }
}

/** The foot of public pages. */
export const footOf = (language: Language, settings: WebSettings): readonly FootBlock[] => {
  const say = webTexts.in(language)
  return [
    {
      title: say('owner.platform'),
      lines: [
        { label: say('foot.about'), href: '/om' },
        { label: say('foot.municipalities'), href: '/#kommuner' },
        { label: say('nav.areas'), href: '/omraader' },
        { label: say('nav.plans'), href: '/planer' },
        { label: say('nav.bodies'), href: '/organer' },
        { label: say('foot.data'), href: '/data' },
      ],
    },
    { title: say('foot.trust'), lines: [{ label: say('foot.accessibility'), href: '/tilgaengelighed' }] },
    {
      title: say('foot.work'),
      lines: [
        { label: say('signin'), href: '/log-ind' },
        ...(settings.demo ? [{ label: say('foot.demo'), href: '/demo' }] : []),
        { label: say('foot.components'), href: '/komponenter' },
      ],
    },
  ]
}
